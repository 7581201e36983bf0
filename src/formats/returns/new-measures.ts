/**
 * Makes measures of one's own out of the rows of a return that describe them: the first row of a code that has a title, a
 * unit, a polarity and a frequency decides. It adds nothing to the dashboard; that is the reader's decision.
 */
import { isLocalCode, type LocalCode, type LocalMeasure } from '../../domain/measures/local/local-measure.ts';
import type { Polarity } from '../../domain/measures/measure.ts';
import { weekdayOf } from '../../domain/periods/iso-date.ts';
import { FREQUENCIES } from '../../domain/periods/period.ts';
import { decimalPlaces } from '../../domain/quartiles/decimal-places.ts';
import type { ReturnRow } from '../../domain/series/return-row.ts';
import { type ReturnCells, textOfCell } from './return-cell.ts';
import { numberOfWritten } from './return-number.ts';
import { unitOfText } from './written-unit.ts';

const POLARITIES: readonly Polarity[] = ['higher', 'lower', 'neutral'];
const MOST_DECIMALS = 2;

export type DescribedMeasure =
  | { readonly kind: 'measure'; readonly measure: LocalMeasure }
  | { readonly kind: 'lacks' | 'not-a-code' | 'new-measure'; readonly text: string };

/** The measure a row describes, without decimals and weekday, which depend on all its rows; or why it describes none. */
export function describedMeasure(code: LocalCode, cells: ReturnCells): DescribedMeasure {
  const title = textOfCell(cells.title);
  const unit = textOfCell(cells.unit);
  const [polarity, frequency] = [plain(cells, 'polarity'), plain(cells, 'frequency')];
  if (title === '' || unit === '' || polarity === '' || frequency === '')
    return { kind: 'lacks', text: code };
  if (!isLocalCode(code)) return { kind: 'not-a-code', text: code };
  const knownPolarity = POLARITIES.find((known) => known === polarity);
  const knownFrequency = FREQUENCIES.find((known) => known === frequency);
  if (!knownPolarity || !knownFrequency)
    return { kind: 'new-measure', text: knownPolarity ? frequency : polarity };
  const target = numberOfWritten(textOfCell(cells.target))?.value;
  const measure: LocalMeasure = {
    code,
    title,
    topic: 'own',
    unit: unitOfText(unit),
    decimals: 0,
    polarity: knownPolarity,
    frequency: knownFrequency,
    kind: knownFrequency === 'weekly' ? 'snapshot' : 'flow',
    definition: asSentence(title),
    ...(target === undefined ? {} : { target }),
  };
  return { kind: 'measure', measure };
}

/** With the decimals its figures have, at most two, and the weekday most of its weeks end on. */
export function fittedToRows(measure: LocalMeasure, rows: readonly ReturnRow[]): LocalMeasure {
  const numbers = rows.flatMap(({ said }) =>
    [said.value, said.low, said.high].filter((value) => typeof value === 'number'),
  );
  const decimals = Math.min(decimalPlaces(numbers) ?? MOST_DECIMALS, MOST_DECIMALS);
  if (measure.frequency !== 'weekly' || rows.length === 0) return { ...measure, decimals };
  return { ...measure, decimals, weekday: commonestWeekday(rows) };
}

function commonestWeekday(rows: readonly ReturnRow[]): number {
  const counts = new Map<number, number>();
  for (const { period } of rows) counts.set(weekdayOf(period), (counts.get(weekdayOf(period)) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? 1;
}

function plain(cells: ReturnCells, column: 'polarity' | 'frequency'): string {
  return textOfCell(cells[column]).toLowerCase();
}

function asSentence(title: string): string {
  const capital = title.charAt(0).toUpperCase() + title.slice(1);
  return /[.!?]$/.test(capital) ? capital : `${capital}.`;
}
