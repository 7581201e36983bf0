/** A local series as a table of finished words, newest first: each figure as it was said, its usual range and signal. */
import type { TableContent } from '../../charts/frame/table-content.ts';
import { formatNumber, type HouseStyle } from '../../domain/figures/house-style.ts';
import type { LocalMeasure } from '../../domain/measures/local/local-measure.ts';
import { PERIOD_NOUN, periodInWords } from '../../domain/periods/period-words.ts';
import { saidBriefly, unitInWords } from '../../domain/series/said-words.ts';
import type { LocalSeries, PointStatus, SeriesPoint } from '../../domain/series/series.ts';
import type { ControlChart, ControlPoint } from '../../domain/spc/control-chart.ts';
import { ruleInWords } from '../../domain/spc/spc-words.ts';
import { capitalised } from '../../lib/capitalised.ts';
import { pointNotes } from './series-csv.ts';

const NONE = '\u2013';

export const STATUS_IN_WORDS: Readonly<Record<PointStatus, string>> = {
  provisional: 'Provisional',
  revised: 'Revised',
  illustrative: 'Illustrative',
};

interface Wanted {
  readonly measure: LocalMeasure;
  readonly series: LocalSeries | null;
  readonly chart: ControlChart | null;
  readonly name: string;
  readonly houseStyle: HouseStyle;
}

export function seriesTable(wanted: Wanted): TableContent {
  const { measure, series, chart, name, houseStyle } = wanted;
  const points = series?.points ?? [];
  const parts = points.some(({ numerator, denominator }) => (numerator ?? denominator) !== undefined);
  const judged = new Map(chart?.points.map((point) => [point.period, point]));
  const excluded = new Map(series?.decisions?.excluded?.map(({ period, reason }) => [period, reason]));
  return {
    caption: `${measure.title}: ${name}`,
    columns: [
      { label: capitalised(PERIOD_NOUN[measure.frequency].one) },
      { label: `Local figure (${unitInWords(measure.unit)})`, numeric: true },
      ...(parts
        ? [
            { label: 'Numerator', numeric: true },
            { label: 'Denominator', numeric: true },
          ]
        : []),
      ...(chart ? [{ label: rangeLabel(measure), numeric: true }, { label: 'Signal' }] : []),
      { label: 'Status' },
      { label: 'Source' },
      { label: 'Notes' },
    ],
    rows: [...points]
      .reverse()
      .map((point) => [
        periodInWords(point.period, measure.frequency, houseStyle),
        saidBriefly(point, measure) ?? NONE,
        ...(parts ? [count(point.numerator), count(point.denominator)] : []),
        ...(chart ? limitCells(judged.get(point.period) ?? null, measure) : []),
        point.status ? STATUS_IN_WORDS[point.status] : 'As reported',
        point.source,
        notesOf(point, excluded.get(point.period) ?? null, measure),
      ]),
  };
}

function rangeLabel({ cumulative }: LocalMeasure): string {
  return cumulative ? 'Usual range of a month' : 'Usual range';
}

function limitCells(judged: ControlPoint | null, measure: LocalMeasure): string[] {
  if (judged === null) return [NONE, NONE];
  const { lower, upper } = judged;
  const places = Math.max(measure.decimals, 1);
  const range =
    lower === null || upper === null
      ? NONE
      : `${formatNumber(lower, places)} to ${formatNumber(upper, places)}`;
  return [range, ruleInWords(judged, PERIOD_NOUN[measure.frequency].many)];
}

/** Corrections are told with what was said before. */
function notesOf(point: SeriesPoint, excluded: string | null, measure: LocalMeasure): string {
  const before = (point.earlier ?? []).map((past) => saidBriefly(past, measure) ?? 'no figure');
  const earlier = before.length === 0 ? [] : [`Said before: ${before.join(', ')}.`];
  return [...pointNotes(point, excluded), ...earlier].join(' ') || NONE;
}

function count(value: number | undefined): string {
  return value === undefined ? NONE : formatNumber(value, Number.isInteger(value) ? 0 : 1);
}
