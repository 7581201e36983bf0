/** Where a local figure comes from, for whoever asks: definition, area, period, source, status, method, who entered it and when. */
import type { HouseStyle } from '../../domain/figures/house-style.ts';
import type { LocalMeasure } from '../../domain/measures/local/local-measure.ts';
import { rhythmInWords } from '../../domain/measures/local/local-measure-words.ts';
import { dateInWords, periodInWords } from '../../domain/periods/period-words.ts';
import { saidInWords } from '../../domain/series/said-words.ts';
import type { LocalSeries } from '../../domain/series/series.ts';
import { latestPoint } from '../../domain/series/series-sentence.ts';
import type { ControlChart } from '../../domain/spc/control-chart.ts';
import { type AboutFact, AboutPanel } from './AboutPanel.tsx';
import { badgesOf } from './badges-of.ts';
import { LocalBadges } from './LocalBadges.tsx';
import { STATUS_IN_WORDS } from './series-table.ts';

interface Props {
  readonly measure: LocalMeasure;
  readonly series: LocalSeries;
  readonly chart: ControlChart | null;
  readonly name: string;
  readonly houseStyle: HouseStyle;
  /** Tells this button from another's on the page; null for the page's main figure. */
  readonly about: string | null;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

export function AboutSeries({ open, onOpen, about, ...props }: Props) {
  return (
    <AboutPanel
      about={about}
      badges={<LocalBadges badges={badgesOf(props.series.points)} />}
      facts={() => factsOf(props)}
      open={open}
      onOpen={onOpen}
    />
  );
}

function factsOf({
  measure,
  series,
  chart,
  name,
  houseStyle,
}: Omit<Props, 'open' | 'onOpen' | 'about'>): AboutFact[] {
  return [
    ['Measure', `${measure.title} (${measure.code})`],
    ['Definition', measure.definition],
    ...optional('Numerator', measure.numerator),
    ...optional('Denominator', measure.denominator),
    ['Area', `${name} (${series.area})`],
    ['How often', rhythmInWords(measure)],
    ...latestFacts(measure, series, houseStyle),
    ['Method', methodInWords(measure, chart)],
    ...exclusions(series, houseStyle),
    ...optional('Owner', measure.owner),
  ];
}

function optional(name: string, value: string | undefined): AboutFact[] {
  return value === undefined ? [] : [[name, value]];
}

function latestFacts(measure: LocalMeasure, series: LocalSeries, style: HouseStyle): AboutFact[] {
  const latest = latestPoint(series);
  if (!latest) return [];
  const { numerator, denominator, status, source, enteredOn, note } = latest;
  const of = numerator === undefined || denominator === undefined ? '' : `, ${numerator} of ${denominator}`;
  return [
    [
      'Latest figure',
      `${saidInWords(latest, measure)}${of}, ${periodInWords(latest.period, series.frequency, style)}`,
    ],
    ['Status', status ? STATUS_IN_WORDS[status] : 'As reported'],
    ['Source', `${source}, entered on ${dateInWords(enteredOn)}`],
    ...optional('Note', note),
  ];
}

function methodInWords({ rolling, cumulative }: LocalMeasure, chart: ControlChart | null): string {
  if (rolling)
    return 'Neighbouring figures share eleven months, so no limits and no trend rules are applied.';
  if (!chart) return 'Too few figures, or yearly ones: no limits and no trend rules are applied.';
  const steps = cumulative ? ' The total since April is turned into monthly steps first.' : '';
  return `Control chart of individual values (XmR): mean ± 2.66 average moving ranges, four rules. A range counts as its middle.${steps}`;
}

function exclusions({ decisions, frequency }: LocalSeries, style: HouseStyle): AboutFact[] {
  const said = (list: readonly { readonly period: string; readonly reason: string }[] = []): string =>
    list.map(({ period, reason }) => `${periodInWords(period, frequency, style)}: ${reason}`).join('; ');
  return [
    ...optional('Left out', said(decisions?.excluded) || undefined),
    ...optional('Limits anew from', said(decisions?.rebased) || undefined),
  ];
}
