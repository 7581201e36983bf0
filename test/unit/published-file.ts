/**
 * A slow, plain reading of an official file for tests: papaparse and objects, sharing nothing with the code under test.
 * Also turns its headline rows into a release and a block, so that positions can be worked out from real figures.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Area } from '../../src/domain/figures/area.ts';
import { type FinancialYear, parseFinancialYear } from '../../src/domain/figures/financial-year.ts';
import { frameworkOfYear } from '../../src/domain/measures/framework.ts';
import {
  type Column,
  type FigureBlock,
  HEADLINE,
  type MeasureType,
  NO_ROW,
} from '../../src/domain/releases/figure-block.ts';
import type { Release } from '../../src/domain/releases/release.ts';

export interface PublishedRow {
  readonly area: string;
  readonly name: string;
  readonly level: Area['level'] | 'other';
  readonly code: string;
  readonly type: MeasureType;
  readonly text: string;
}

const TYPES: Record<string, MeasureType> = {
  outcome: 'outcome',
  numerator: 'numerator',
  denominator: 'denominator',
  base: 'base',
  'margin of error': 'margin',
};

/** The Total rows of a file. Council types are `other`. */
export function headlineRows(dir: string, fileName: string): PublishedRow[] {
  const bytes = readFileSync(join(dir, 'ascof', fileName));
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    text = new TextDecoder('windows-1252').decode(bytes);
  }
  const { data } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
    transformHeader: (h) => h.toLowerCase().replace(/[\s_]/g, ''),
  });
  return data.filter((r) => r.disaggregationlevel === 'Total').map(rowOf);
}

function rowOf(r: Record<string, string>): PublishedRow {
  const named = r.geographicaldescription === undefined;
  const area = (r.onscode ?? r.onsareacode ?? '').trim();
  return {
    area: area === '' && /england/i.test(r.geographicallevel ?? '') ? 'E92000001' : area,
    name: (named ? r.geographicallevel : r.geographicaldescription) ?? '',
    level: levelOf(area),
    code: (r.ascofmeasurecode ?? '').replace(/_\d+$/, '').replace(/[()]/g, ''),
    type: TYPES[(r.measuretype ?? '').toLowerCase()] ?? 'outcome',
    text: (r.measurevalue ?? '').trim(),
  };
}

function levelOf(area: string): PublishedRow['level'] {
  if (/^E(06|08|09|10)/.test(area)) return 'council';
  if (area.startsWith('E12')) return 'region';
  return area.startsWith('E92') ? 'england' : 'other';
}

/** The published outcomes of all councils on a measure, as numbers; what has no number is counted in `without`. */
export function councilOutcomes(rows: readonly PublishedRow[], code: string): Map<string, number> {
  const own = rows.filter(
    (r) => r.code === code && r.type === 'outcome' && r.level === 'council' && isNumber(r.text),
  );
  return new Map(own.map((r) => [r.area, Number(r.text)]));
}

export function isNumber(text: string): boolean {
  return text !== '' && Number.isFinite(Number(text));
}

/** A release and its headline block from the plain rows. */
export function releaseOf(
  rows: readonly PublishedRow[],
  fileName: string,
): { release: Release; block: FigureBlock } {
  const year = parseFinancialYear(/20\d\d-\d\d/.exec(fileName)?.[0] ?? '') ?? ('2000-01' as FinancialYear);
  const named = new Map<string, Area>();
  for (const { area, name, level } of rows)
    if (level !== 'other') named.set(area, { code: area, name, level });
  const areas = [...named.values()];
  const place = new Map(areas.map((a, i) => [a.code, i]));
  const codes = [...new Set(rows.map((r) => r.code))];
  const marks: string[] = [];
  const columns: Partial<Record<MeasureType, Column>> = {};
  for (const row of rows) {
    const at = place.get(row.area);
    if (at === undefined) continue;
    columns[row.type] ??= {
      values: new Float64Array(codes.length * areas.length).fill(Number.NaN),
      marks: new Uint8Array(codes.length * areas.length).fill(NO_ROW),
    };
    const column = columns[row.type];
    const cell = codes.indexOf(row.code) * areas.length + at;
    if (!column) continue;
    if (isNumber(row.text)) {
      column.values[cell] = Number(row.text);
      column.marks[cell] = 0;
    } else {
      if (!marks.includes(row.text)) marks.push(row.text);
      column.marks[cell] = 2 + marks.indexOf(row.text);
    }
  }
  const id = `${year}.1`;
  return {
    release: {
      id,
      kind: 'official',
      framework: frameworkOfYear(year) ?? 'ascof-2014',
      year,
      fileName,
      addedAt: '2026-01-01T00:00:00Z',
      precedence: 0,
      encoding: 'utf-8',
      layout: 'as tested',
      ledger: { read: rows.length, kept: rows.length, skipped: [] },
      areas,
      marks,
    },
    block: {
      release: id,
      part: HEADLINE,
      tables: codes.map((code) => ({ code, breakdown: 'Total' })),
      columns,
    },
  };
}
