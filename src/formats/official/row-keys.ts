/**
 * What a row is about: its area, its column (measure, disaggregation and measure type), and the mark where there is no
 * number. Each is worked out once for each different wording.
 */
import { sameCouncil } from '../../domain/areas/succession.ts';
import type { Area } from '../../domain/figures/area.ts';
import { normaliseBreakdown } from '../../domain/figures/breakdown.ts';
import { reasonOfMark } from '../../domain/figures/missing.ts';
import { FIRST_MARK, type FigureTableKey, MEASURE_TYPES } from '../../domain/releases/figure-block.ts';
import { fieldText, type ScannedRecord } from '../csv/scanned-record.ts';
import { areaOfRow } from './area-of-row.ts';
import type { OfficialColumns } from './columns.ts';
import { columnNumber, MOST_MARKS } from './figure-cells.ts';
import { measureOfRow } from './measure-code.ts';
import { measureTypeOf } from './measure-type.ts';
import { createRowKey, leaveOut, type RowKey } from './row-key.ts';

/** England has 153 councils and 9 regions; every council of every year since 2014 is well below this. */
const MOST_AREAS = 500;
/** The widest file has 107 tables. */
const MOST_TABLES = 1_500;

/** Enough to see that they are several. */
const MOST_YEARS = 50;

/** A measure code as the file writes it, with what stands beside it. */
export interface WrittenCode {
  readonly code: string;
  readonly group: string;
  readonly breakdown: string;
}

export interface RowKeys {
  readonly area: RowKey;
  /** The column's number, see `columnNumber`. */
  readonly column: RowKey;
  /** For files with a column of the year, which official ones have not; its answers mean nothing, see `years`. */
  readonly year: RowKey | null;
  /** FIRST_MARK + index of `marks`. */
  readonly mark: RowKey;
  readonly areas: readonly Area[];
  readonly tables: readonly FigureTableKey[];
  readonly marks: readonly string[];
  /** Every different wording of a measure code, known or not. */
  readonly codes: ReadonlyMap<string, WrittenCode>;
  /** Every different text of the column of the year. */
  readonly years: readonly string[];
}

export function createRowKeys(columns: OfficialColumns, known: (code: string) => boolean): RowKeys {
  const areas: Area[] = [];
  const tables: FigureTableKey[] = [];
  const marks: string[] = [];
  const codes = new Map<string, WrittenCode>();
  const years: string[] = [];
  const { at } = columns;
  return {
    area: createRowKey([at.geography, at.name, at.level, at.ons], areaKey(columns, areas)),
    column: createRowKey(
      [at.code, at.breakdown, at.type, at.group],
      columnKey(columns, known, tables, codes),
    ),
    year:
      at.year < 0 ? null : createRowKey([at.year], (record) => yearKey(fieldText(record, at.year), years)),
    mark: createRowKey([at.value], (record) => {
      const text = fieldText(record, at.value).trim();
      if (reasonOfMark(text) === null) return leaveOut('text');
      const place = placeOf(
        marks,
        (mark) => mark === text,
        () => text,
        MOST_MARKS,
      );
      return place < 0 ? leaveOut('text') : FIRST_MARK + place;
    }),
    areas,
    tables,
    marks,
    codes,
    years,
  };
}

function yearKey(text: string, years: string[]): number {
  if (years.length < MOST_YEARS) years.push(text.trim());
  return 0;
}

function areaKey({ at }: OfficialColumns, areas: Area[]): RowKey {
  return (record: ScannedRecord) => {
    const area = areaOfRow({
      geography: fieldText(record, at.geography),
      name: fieldText(record, at.name),
      level: at.level < 0 ? null : fieldText(record, at.level),
      ons: fieldText(record, at.ons),
    });
    if (area === 'council-type') return leaveOut('council-type');
    if (area === 'unknown') return leaveOut('unknown-area');
    if (area === 'unknown-council') return leaveOut('unknown-council');
    // Under an old code and a new one it is one council, which is not counted twice.
    const codes = sameCouncil(area.code);
    const place = placeOf(
      areas,
      (held) => codes.includes(held.code),
      () => area,
      MOST_AREAS,
    );
    return place < 0 ? leaveOut('too-many') : place;
  };
}

function columnKey(
  { at }: OfficialColumns,
  known: (code: string) => boolean,
  tables: FigureTableKey[],
  codes: Map<string, WrittenCode>,
): RowKey {
  return (record: ScannedRecord) => {
    const written = writtenCode(record, at);
    const { code, group, breakdown } = written;
    if (codes.size < MOST_TABLES) codes.set(`${code}\n${group}\n${breakdown}`, written);
    const found = measureOfRow(code, group, breakdown, known);
    if (found.kind !== 'measure') return leaveOut(found.kind === 'unknown' ? 'unknown-code' : 'disagree');
    const type = measureTypeOf(fieldText(record, at.type));
    if (type === null) return leaveOut('unknown-type');
    const isTable = (table: FigureTableKey): boolean =>
      table.code === found.code && table.breakdown === breakdown;
    const table = placeOf(tables, isTable, () => ({ code: found.code, breakdown }), MOST_TABLES);
    return table < 0 ? leaveOut('too-many') : columnNumber(table, MEASURE_TYPES.indexOf(type));
  };
}

/** The measure of a row as written, its disaggregation in the form of the domain. */
export function writtenCode(record: ScannedRecord, at: OfficialColumns['at']): WrittenCode {
  return {
    code: fieldText(record, at.code).trim(),
    group: fieldText(record, at.group).trim(),
    breakdown: normaliseBreakdown(fieldText(record, at.breakdown)),
  };
}

/** Where the list has the thing, put at its end when new; -1 when the list is full. */
function placeOf<T>(list: T[], is: (thing: T) => boolean, make: () => T, most: number): number {
  const held = list.findIndex(is);
  if (held >= 0) return held;
  return list.length < most ? list.push(make()) - 1 : -1;
}
