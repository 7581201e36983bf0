/** What is to be known of the figure in hand: why it cannot be read, what is asked of it, or what was reported before. */
import type { HouseStyle } from '../../domain/figures/house-style.ts';
import type { LocalMeasure } from '../../domain/measures/local/local-measure.ts';
import { shiftPeriod, yearBefore } from '../../domain/periods/period.ts';
import { dateInWords, periodInWords } from '../../domain/periods/period-words.ts';
import { amountInWords, saidInWords } from '../../domain/series/said-words.ts';
import type { LocalSeries, SeriesPoint } from '../../domain/series/series.ts';
import type { CellWords } from '../../ui/grid/EntryBar.tsx';
import { workedOut } from './read-figure.ts';
import type { ReadFigure } from './read-sheet.ts';
import type { Findings } from './sheet-findings.ts';

export function cellWords(
  read: ReadFigure,
  { faults, questions }: Findings,
  series: LocalSeries | null,
  style: HouseStyle,
): CellWords {
  const { measure, period, key } = read.figure;
  const name = `${measure.title}, ${periodInWords(period, measure.frequency, style)}`;
  const fault = faults.get(key);
  if (fault) return { name, kind: 'fault', sentence: fault.sentence };
  const question = questions.get(key);
  if (question && !question.isConfirmed)
    return {
      name,
      kind: 'question',
      sentence: question.sentences.map((one) => afterName(one, name)).join(' '),
    };
  return { name, kind: 'plain', sentence: plainWords(read, series, style) };
}

/** A question begins with the name of its figure, which stands beside it already. */
export function afterName(sentence: string, name: string): string {
  return sentence.startsWith(`${name}: `) ? sentence.slice(name.length + 2) : sentence;
}

function plainWords(
  { figure, held, reading, textOf }: ReadFigure,
  series: LocalSeries | null,
  style: HouseStyle,
) {
  const { measure, period } = figure;
  const { frequency } = measure;
  const before = [shiftPeriod(period, frequency, -1), yearBefore(period, frequency)].flatMap((code) => {
    const point = series?.points.find((one) => one.period === code);
    return point ? [pointInWords(point, measure, style)] : [];
  });
  const share = workedOut(figure, textOf);
  const { point } = held;
  return [
    share !== null && `Worked out: ${amountInWords(share, measure)}.`,
    reading.kind === 'emptied' && 'Left blank: the figure held stays. Write [x] if it is not available.',
    point &&
      `Held: ${saidInWords(point, measure)}, ${point.source}, entered on ${dateInWords(point.enteredOn)}.`,
    reading.kind === 'typed' && reading.isCorrection && 'This corrects it; the earlier figure is kept.',
    before.length > 0 ? `Before: ${before.join('; ')}.` : latestInWords(figure, series, style),
  ]
    .filter((sentence) => typeof sentence === 'string')
    .join(' ');
}

/** Where neither the period before nor the year before is held: the last one before it, else the last there is. */
function latestInWords(
  { measure, period }: ReadFigure['figure'],
  series: LocalSeries | null,
  style: HouseStyle,
): string {
  const others = (series?.points ?? []).filter((point) => point.period !== period);
  const latest = others.findLast((point) => point.period < period) ?? others.at(-1);
  if (!latest) return 'Nothing is held to compare with.';
  return `Latest held: ${pointInWords(latest, measure, style)}.`;
}

/** "27 October 2026: 10 people". */
function pointInWords(point: SeriesPoint, measure: LocalMeasure, style: HouseStyle): string {
  const invented = point.status === 'illustrative' ? ' (illustrative)' : '';
  return `${periodInWords(point.period, measure.frequency, style)}: ${saidInWords(point, measure)}${invented}`;
}
