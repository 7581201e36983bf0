/**
 * The published files read again by other means: papaparse and the plainest rules, nothing of the dashboard's own.
 * Numbers are kept as written, so that what is worked out from them can be exact.
 */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** The headline cells of one file: by measure code, type and ONS code, as written. */
export type RawFigures = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, string>>>;

const COLUMN = {
  ons: /^ons ?(area)? ?code$/,
  code: /^ascof ?measure ?code$/,
  breakdown: /^disaggregation ?level$/,
  type: /^measure ?type$/,
  value: /^measure[ _]?value$/,
};

/** @example rawFigures('ascof-2020-21-full.csv').get('1E')?.get('outcome')?.get('E08000014') is '2.1' */
export function rawFigures(path: string): RawFigures {
  const text = new TextDecoder('windows-1252').decode(readFileSync(path)).replace(/^ï»¿/, '');
  const [header = [], ...rows] = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
  const at = Object.fromEntries(
    Object.entries(COLUMN).map(([name, pattern]) => [
      name,
      header.findIndex((cell) => pattern.test(cell.trim().toLowerCase())),
    ]),
  );
  const cell = (row: readonly string[], name: keyof typeof COLUMN): string =>
    (row[at[name] ?? -1] ?? '').trim();
  const figures = new Map<string, Map<string, Map<string, string>>>();
  for (const row of rows) {
    if (cell(row, 'breakdown').toLowerCase() !== 'total') continue;
    const code = cell(row, 'code').replace(/_.*/, '').replace(/[()]/g, '').toUpperCase();
    const types = figures.get(code) ?? new Map<string, Map<string, string>>();
    const areas = types.get(cell(row, 'type').toLowerCase()) ?? new Map<string, string>();
    areas.set(cell(row, 'ons'), cell(row, 'value'));
    figures.set(code, types.set(cell(row, 'type').toLowerCase(), areas));
  }
  return figures;
}

type ReferenceRow = Readonly<Record<string, string>>;

const read = new Map<string, readonly ReferenceRow[]>();

/** Rows of a reference table by its column names. */
export function referenceTable(path: string): readonly ReferenceRow[] {
  const before = read.get(path);
  if (before) return before;
  const text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  const rows = Papa.parse<ReferenceRow>(text, { header: true, skipEmptyLines: true }).data;
  read.set(path, rows);
  return rows;
}
