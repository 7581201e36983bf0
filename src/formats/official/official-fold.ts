/**
 * Takes the rows of an official file one by one and folds them into columns, leaving out what is at fault and counting why.
 * It never throws for what a file holds, and it decides nothing about the file as a whole.
 */
import { HAS_VALUE, MEASURE_TYPES } from '../../domain/releases/figure-block.ts';
import { numberOfField } from '../csv/number-field.ts';
import { fieldText, isBlankRecord, recordExcerpt, type ScannedRecord } from '../csv/scanned-record.ts';
import { createColumnLimits, type HighestOf } from './column-limits.ts';
import type { OfficialColumns } from './columns.ts';
import { createFigureCells, type FigureCells } from './figure-cells.ts';
import { createLedgerBook, type LedgerBook, LONGEST_EXAMPLE, type SkippedExample } from './ledger-book.ts';
import { reasonToLeaveOut } from './row-key.ts';
import { createRowKeys, type RowKeys } from './row-keys.ts';
import type { SkipReasonId } from './skip-reasons.ts';

/** The last row of the file, when something about it may mean that the file was cut off. */
export interface LastRow {
  readonly line: number;
  readonly excerpt: string;
  /** True when a line end follows it. */
  readonly ended: boolean;
  /** Why it was left out, or null when it was kept. */
  readonly reason: SkipReasonId | null;
  /** True when the value is its last field and there is nothing in it. */
  readonly stopsBeforeValue: boolean;
}

export interface OfficialFold {
  take(record: ScannedRecord): void;
  readonly keys: RowKeys;
  readonly cells: FigureCells;
  readonly book: LedgerBook;
  /** Null when the last row is well formed and a line end follows it. */
  readonly last: () => LastRow | null;
}

export function createOfficialFold(
  columns: OfficialColumns,
  known: (code: string) => boolean,
  highestOf: HighestOf,
): OfficialFold {
  const keys = createRowKeys(columns, known);
  const cells = createFigureCells();
  const book = createLedgerBook();
  const isImpossible = createColumnLimits(keys.tables, highestOf);
  const value = columns.at.value;
  let last: LastRow | null = null;

  /** The reason the row is left out, or null when it is kept. */
  function fold(record: ScannedRecord): SkipReasonId | null {
    if (!record.wellFormed) return 'quote';
    if (record.fields !== columns.count) return 'ragged';
    keys.year?.(record);
    const area = keys.area(record);
    if (area < 0) return isBlankRecord(record) ? 'empty' : reasonToLeaveOut(area);
    const column = keys.column(record);
    if (column < 0) return reasonToLeaveOut(column);
    const number = numberOfField(record, value);
    const mark = Number.isNaN(number) ? keys.mark(record) : HAS_VALUE;
    if (mark < 0) return reasonToLeaveOut(mark);
    if (isImpossible(column, number)) return 'impossible';
    const outcome = cells.put(column, area, number, mark, record.line);
    if (outcome === 'new') return null;
    if (outcome === 'conflict') giveUpFirst({ keys, cells, book }, column, area);
    return outcome === 'repeat' ? 'repeat' : 'conflict';
  }

  return {
    take(record) {
      if (record.fields === 1 && isBlankRecord(record)) return;
      const reason = fold(record);
      if (reason === null) book.keep();
      else book.skip(reason, () => skippedExample(record, reason, columns));
      const suspect = reason === 'ragged' || reason === 'quote' || !record.ended;
      last = suspect ? lastRow(record, reason, columns) : null;
    },
    keys,
    cells,
    book,
    last: () => last,
  };
}

function skippedExample(
  record: ScannedRecord,
  reason: SkipReasonId,
  columns: OfficialColumns,
): SkippedExample {
  return {
    line: record.line,
    text: recordExcerpt(record, LONGEST_EXAMPLE),
    what: fieldText(record, offendingField(reason, columns)).replace(/\s+/g, ' ').trim(),
  };
}

function lastRow(record: ScannedRecord, reason: SkipReasonId | null, columns: OfficialColumns): LastRow {
  const { value } = columns.at;
  return {
    line: record.line,
    excerpt: recordExcerpt(record, LONGEST_EXAMPLE),
    ended: record.ended,
    reason,
    stopsBeforeValue: value === record.fields - 1 && fieldText(record, value) === '',
  };
}

/** The row that gave another value first is given up too: nothing says which of the two is right. */
function giveUpFirst(
  fold: Pick<OfficialFold, 'keys' | 'cells' | 'book'>,
  number: number,
  area: number,
): void {
  const column = fold.cells.column(number);
  const key = fold.keys.tables[Math.floor(number / MEASURE_TYPES.length)];
  const type = MEASURE_TYPES[number % MEASURE_TYPES.length];
  const value = column?.values[area] ?? Number.NaN;
  const said = Number.isNaN(value) ? 'no figure' : String(value);
  const what = [fold.keys.areas[area]?.name, key?.code, key?.breakdown, type].join(', ');
  fold.book.takeBack();
  fold.book.skip('conflict', () => ({
    line: column?.lines[area] ?? 0,
    text: `${what}: ${said}`,
    what: said,
  }));
}

/** The column whose words a note quotes for each reason. */
function offendingField(reason: SkipReasonId, { at }: OfficialColumns): number {
  if (reason === 'unknown-code' || reason === 'disagree') return at.code;
  if (reason === 'unknown-area' || reason === 'unknown-council' || reason === 'council-type') return at.ons;
  return reason === 'unknown-type' ? at.type : at.value;
}
