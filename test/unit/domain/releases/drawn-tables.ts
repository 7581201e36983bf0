/** Figure tables drawn as text: a line a table and measure type, a word an area. */
import type { Area } from '../../../../src/domain/figures/area.ts';
import { TOTAL } from '../../../../src/domain/figures/breakdown.ts';
import type { ReadTables } from '../../../../src/domain/releases/compare-table.ts';
import {
  type Column,
  FIRST_MARK,
  HAS_VALUE,
  HEADLINE,
  MEASURE_TYPES,
  type MeasureType,
  NO_ROW,
} from '../../../../src/domain/releases/figure-block.ts';
import { buildHoldings, type Holdings } from '../../../../src/domain/releases/holdings.ts';
import type { Release, ReleaseKind } from '../../../../src/domain/releases/release.ts';

const NAMES: Readonly<Record<string, Area>> = {
  Sefton: { code: 'E08000014', name: 'Sefton', level: 'council' },
  Wirral: { code: 'E08000015', name: 'Wirral', level: 'council' },
  Gateshead: { code: 'E08000037', name: 'Gateshead', level: 'council' },
  GatesheadOnce: { code: 'E08000020', name: 'Gateshead', level: 'council' },
  England: { code: 'E92000001', name: 'England', level: 'england' },
};

/**
 * The first line names the areas; below, `code/breakdown type figures…`, a figure being a number, a mark, `blank` or
 * `none` for no row. Example: `1E/Total outcome 2.1 [c] none`.
 */
export function drawnTables(text: string): ReadTables {
  const [head = '', ...lines] = text
    .trim()
    .split('\n')
    .map((line) => line.trim());
  const areas = head.split(/\s+/).flatMap((name) => NAMES[name] ?? []);
  const rows = lines.map((line) => {
    const [, code = '', breakdown = '', type = '', figures = ''] =
      /^(\w+)\/(.+?) (outcome|numerator|base) (.*)$/.exec(line) ?? [];
    return { code, breakdown, type: type as MeasureType, figures: figures.trim().split(/\s+/) };
  });
  const marks = [...new Set(rows.flatMap((row) => row.figures.filter(isMark).map(markText)))];
  const parts = [...new Set(rows.map((row) => partOf(row)))];
  const blocks = parts.map((part) => {
    const own = rows.filter((row) => partOf(row) === part);
    const keys = [...new Set(own.map(({ code, breakdown }) => `${code}/${breakdown}`))];
    const columns: { [T in MeasureType]?: Column } = {};
    for (const type of MEASURE_TYPES) {
      if (!own.some((row) => row.type === type)) continue;
      const cells = keys.flatMap((key) => {
        const row = own.find((r) => `${r.code}/${r.breakdown}` === key && r.type === type);
        return row?.figures ?? areas.map(() => 'none');
      });
      columns[type] = {
        values: Float64Array.from(cells, (cell) => Number(cell)),
        marks: Uint8Array.from(cells, (cell) => markNumber(cell, marks)),
      };
    }
    const tables = keys.map((key) => {
      const [code = '', breakdown = ''] = key.split('/');
      return { code, breakdown };
    });
    return { part, tables, columns };
  });
  return { areas, marks, blocks };
}

export function held(text: string, kind: ReleaseKind = 'official'): Holdings {
  const { areas, marks, blocks } = drawnTables(text);
  const release: Release = {
    id: '2018-19.1',
    kind,
    framework: 'ascof-2014',
    year: '2018-19',
    fileName: 'ascof-2018-19.csv',
    addedAt: '2026-01-01T00:00:00.000Z',
    precedence: 1,
    encoding: 'utf-8',
    layout: 'drawn',
    ledger: { read: 0, kept: 0, skipped: [] },
    areas,
    marks,
  };
  return buildHoldings(
    [release],
    blocks.map((block) => ({ ...block, release: release.id })),
  );
}

const isMark = (cell: string): boolean => cell !== 'none' && Number.isNaN(Number(cell));
const markText = (cell: string): string => (cell === 'blank' ? '' : cell);
const partOf = (row: { code: string; breakdown: string }): string =>
  row.breakdown === TOTAL ? HEADLINE : row.code;

function markNumber(cell: string, marks: readonly string[]): number {
  if (cell === 'none') return NO_ROW;
  return isMark(cell) ? FIRST_MARK + marks.indexOf(markText(cell)) : HAS_VALUE;
}
