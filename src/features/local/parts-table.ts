/** Parts of a total as one table of words, newest first, and as CSV with a row a figure, oldest first. */
import type { TableContent } from '../../charts/frame/table-content.ts';
import { type PartSeries, periodsOfParts, pointAt } from '../../charts/model/part-series.ts';
import type { HouseStyle } from '../../domain/figures/house-style.ts';
import { PERIOD_NOUN, periodInWords } from '../../domain/periods/period-words.ts';
import { saidBriefly, unitInWords } from '../../domain/series/said-words.ts';
import type { PointStatus } from '../../domain/series/series.ts';
import { writeCsv } from '../../formats/csv/write-csv.ts';
import { capitalised } from '../../lib/capitalised.ts';
import { FIGURE_COLUMNS, figureCells, pointNotes } from './series-csv.ts';
import { STATUS_IN_WORDS } from './series-table.ts';

const NONE = '\u2013';

/** A row for every period any part has a figure of. */
export function partsTable(
  parts: readonly PartSeries[],
  caption: string,
  houseStyle: HouseStyle,
): TableContent {
  const frequency = parts[0]?.series.frequency ?? 'monthly';
  const noun = PERIOD_NOUN[frequency].one;
  return {
    caption,
    columns: [
      { label: capitalised(noun) },
      ...parts.map(({ name, measure }) => ({
        label: `${name} (${unitInWords(measure.unit)})`,
        numeric: true,
      })),
      { label: 'Status' },
      { label: 'Source' },
    ],
    rows: [...periodsOfParts(parts)].reverse().map((period) => {
      const points = parts.map(({ series }) => pointAt(series, period));
      return [
        periodInWords(period, frequency, houseStyle),
        ...parts.map(({ measure }, i) => {
          const point = points[i];
          return (point && saidBriefly(point, measure)) ?? NONE;
        }),
        statusOf(points.flatMap((point) => point?.status ?? [])),
        [...new Set(points.flatMap((point) => point?.source ?? []))].join('; '),
      ];
    }),
  };
}

function statusOf(statuses: readonly PointStatus[]): string {
  return statuses.length === 0
    ? 'As reported'
    : [...new Set(statuses)].map((status) => STATUS_IN_WORDS[status]).join(', ');
}

const COLUMNS = ['measure', 'part', ...FIGURE_COLUMNS, 'source', 'note'] as const;

export function partsCsv(parts: readonly PartSeries[]): string {
  const rows = parts.flatMap(({ name, series }) =>
    series.points.map((point) => [
      series.measure,
      name,
      ...figureCells(point),
      point.source,
      pointNotes(point, null).join(' ') || null,
    ]),
  );
  return writeCsv(COLUMNS, rows);
}
