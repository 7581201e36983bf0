/**
 * A local series to take away: every figure with its limits and signal, numbers unrounded, oldest first. The header is
 * fixed, because other programs read this file.
 */
import { MISSING_IN_WORDS } from '../../domain/figures/missing.ts';
import type { LocalSeries, SeriesPoint } from '../../domain/series/series.ts';
import type { ControlChart, ControlPoint } from '../../domain/spc/control-chart.ts';
import { type CsvCell, writeCsv } from '../../formats/csv/write-csv.ts';

/** The columns of a figure as it was said, in every file of local figures. */
export const FIGURE_COLUMNS = [
  'period',
  'value',
  'numerator',
  'denominator',
  'status',
  'qualifier',
  'low',
  'high',
] as const;

const SERIES_COLUMNS = [
  ...FIGURE_COLUMNS,
  'mean',
  'lower_limit',
  'upper_limit',
  'near_lower',
  'near_upper',
  'rule',
  'kind',
  'source',
  'note',
] as const;

/** `chart` is null where no limits are worked out: their cells are empty, the rule is `none` and the kind `common`. */
export function seriesCsv(series: LocalSeries | null, chart: ControlChart | null): string {
  const judged = new Map(chart?.points.map((point) => [point.period, point]));
  const excluded = new Map(series?.decisions?.excluded?.map(({ period, reason }) => [period, reason]));
  const rows = (series?.points ?? []).map((point) =>
    rowOf(point, judged.get(point.period) ?? null, excluded.get(point.period) ?? null),
  );
  return writeCsv(SERIES_COLUMNS, rows);
}

function rowOf(point: SeriesPoint, judged: ControlPoint | null, excluded: string | null): CsvCell[] {
  return [
    ...figureCells(point),
    judged?.mean ?? null,
    judged?.lower ?? null,
    judged?.upper ?? null,
    judged?.nearLower ?? null,
    judged?.nearUpper ?? null,
    judged?.rule ?? 'none',
    judged?.kind ?? 'common',
    point.source,
    pointNotes(point, excluded).join(' ') || null,
  ];
}

/** Its cells under `FIGURE_COLUMNS`. */
export function figureCells(point: SeriesPoint): CsvCell[] {
  return [
    point.period,
    point.value,
    point.numerator ?? null,
    point.denominator ?? null,
    point.status ?? null,
    point.qualifier ?? null,
    point.low ?? null,
    point.high ?? null,
  ];
}

/** What else is known of a point, a sentence each: why it is missing or left out, its note, what was said before. */
export function pointNotes(point: SeriesPoint, excluded: string | null): string[] {
  return [
    point.missing ? `Missing: ${MISSING_IN_WORDS[point.missing]}.` : '',
    excluded === null ? '' : `Left out of the limits and the rules: ${excluded}`,
    point.note ?? '',
  ].filter(Boolean);
}
