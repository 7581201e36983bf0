/** All councils ranked, best first, as a table of words and as CSV; those without a figure stand last, with why. */
import type { TableContent } from '../../charts/frame/table-content.ts';
import { bestFirst, type RankedModel } from '../../charts/model/ranked-model.ts';
import { regionOfCouncil } from '../../charts/model/ranked-words.ts';
import { formatNumber } from '../../domain/figures/house-style.ts';
import { unitLabel } from '../../domain/measures/measure-value.ts';
import type { Position } from '../../domain/quartiles/position.ts';
import { QUARTILE_WORD } from '../../domain/quartiles/quartile.ts';
import { writeCsv } from '../../formats/csv/write-csv.ts';

export function councilsTable(model: RankedModel, { measure }: Position, caption: string): TableContent {
  const ranked = bestFirst(model).map(({ name, code, value, rank, tied, quartile, own }) => [
    own ? `${name} (shown on this page)` : name,
    regionOfCouncil(code),
    `${tied > 1 ? '=' : ''}${rank}`,
    formatNumber(value, measure.decimals),
    quartile === null ? '\u2013' : QUARTILE_WORD[quartile],
  ]);
  const without = model.without.map(({ name, why }) => [name, '', '\u2013', why, '\u2013']);
  return {
    caption,
    columns: [
      { label: 'Council' },
      { label: 'Region' },
      { label: 'Rank', numeric: true },
      { label: `Published value (${unitLabel(measure)})`, numeric: true },
      { label: 'Quartile' },
    ],
    rows: [...ranked, ...without],
  };
}

export function councilsCsv(model: RankedModel, { measure, year, table }: Position): string {
  const key = [measure.framework, measure.code, measure.title, year];
  const release = table ? `${table.release.fileName} (${table.release.id})` : null;
  return writeCsv(
    [
      'framework',
      'code',
      'measure',
      'year',
      'area_code',
      'area',
      'region',
      'value',
      'rank',
      'tied',
      'quartile',
      'missing',
      'release',
    ],
    [
      ...bestFirst(model).map(({ code, name, value, rank, tied, quartile }) => [
        ...key,
        code,
        name,
        regionOfCouncil(code),
        value,
        rank,
        tied,
        quartile,
        null,
        release,
      ]),
      ...model.without.map(({ code, name, missing }) => [
        ...key,
        code,
        name,
        regionOfCouncil(code),
        null,
        null,
        null,
        null,
        missing,
        release,
      ]),
    ],
  );
}
