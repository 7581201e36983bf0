/**
 * Takes the rows of a register one by one: looks for what would say who somebody is, leaves out what is at fault and counts
 * why, and holds the rest as bare dates and kinds until the file is read. It decides nothing about the file as a whole.
 */
import { fieldText, isBlankRecord, type ScannedRecord } from '../csv/scanned-record.ts';
import { DateSpan } from './date-span.ts';
import type { RowLeftOut } from './package-row.ts';
import { type PrivateColumn, type WatchedKind, watchColumn } from './private-columns.ts';
import type { PrivateKind } from './private-headers.ts';
import { createRegisterBook, type RegisterBook } from './register-book.ts';
import type { RegisterColumn } from './register-columns.ts';
import type { RegisterHeader } from './register-opening.ts';
import { REGISTER_SKIPS, type RegisterSkipId } from './register-skips.ts';
import { CellReader } from './row-cells.ts';
import { createSeenRows } from './seen-rows.ts';

/** How a kind of register reads its rows. */
export interface RowReading<T extends object> {
  read(record: ScannedRecord, cells: CellReader, reference: string): T | RowLeftOut;
  /** Rows of one key must say the same. */
  key(reference: string, row: T): string;
  /** Its first date is when it began. */
  dates(row: T): readonly [number, ...(number | null)[]];
}

/** The last row of the file, when something about it may mean that the file was cut off. */
export interface LastRow {
  readonly line: number;
  readonly why: string;
}

type LeftOut = { readonly reason: RegisterSkipId; readonly text: string };

export class RegisterFold<T extends object> {
  readonly book: RegisterBook = createRegisterBook();
  readonly cells: CellReader;
  private readonly header: RegisterHeader;
  private readonly reading: RowReading<T>;
  /** Rows that begin after it are left out; null without one. */
  private readonly lastDay: number | null;
  private readonly seen = createSeenRows<T>();
  private readonly watched: readonly { readonly field: number; readonly column: PrivateColumn }[];
  private last: LastRow | null = null;

  constructor(header: RegisterHeader, reading: RowReading<T>, lastDay: number | null) {
    this.header = header;
    this.reading = reading;
    this.lastDay = lastDay;
    this.cells = new CellReader(header);
    this.watched = watchedFields(header).map(({ field, kind }) => ({ field, column: watchColumn(kind) }));
  }

  take(record: ScannedRecord): void {
    if (record.fields === 1 && isBlankRecord(record)) return;
    const out = this.fold(record);
    if (out === null) this.book.keep();
    else this.book.skip(out.reason, record.line, out.text);
    const cut =
      out !== null && (out.reason === 'ragged' || (!record.ended && REGISTER_SKIPS[out.reason].fault));
    this.last = cut ? { line: record.line, why: REGISTER_SKIPS[out.reason].words } : null;
  }

  /** The rows that stand once the file is read, and their dates. */
  standing(): { readonly rows: readonly T[]; readonly span: DateSpan } {
    const span = new DateSpan();
    const standing = this.seen.standing();
    for (const { row, line } of standing) for (const day of this.reading.dates(row)) span.see(day, line);
    return { rows: standing.map(({ row }) => row), span };
  }

  /** Null when the last row is whole. */
  cutOff(): LastRow | null {
    return this.last;
  }

  /** The first column that says who somebody is, and how; null when none does. `begins` is the register's first day. */
  privateColumn(begins: number): { readonly header: string; readonly kind: PrivateKind } | null {
    const firstYear = Number.isFinite(begins) ? yearOfDay(begins) : 2000;
    for (const { field, column } of this.watched) {
      const kind = column.verdict(firstYear);
      if (kind !== null) return { header: this.header.fields[field] ?? '', kind };
    }
    return null;
  }

  /** Null when the row is kept. */
  private fold(record: ScannedRecord): LeftOut | null {
    const { header, cells, reading, lastDay } = this;
    if (!record.wellFormed) return { reason: 'quote', text: 'the line cannot be taken apart' };
    if (record.fields !== header.fields.length)
      return { reason: 'ragged', text: `${record.fields} instead of ${header.fields.length}` };
    if (isBlankRecord(record)) return { reason: 'empty', text: 'nothing in it' };
    for (const { field, column } of this.watched) column.see(fieldText(record, field));
    const reference = cells.text(record, 'reference').toLowerCase();
    if (reference === '') return { reason: 'no-reference', text: 'blank' };
    const row = reading.read(record, cells, reference);
    if ('reason' in row) return row;
    if (lastDay !== null && reading.dates(row)[0] > lastDay)
      return { reason: 'later', text: 'after that day' };
    const outcome = this.seen.put(reading.key(reference, row), row, record.line);
    if (outcome.kind === 'repeat') return { reason: 'repeat', text: 'the same as an earlier row' };
    return outcome.kind === 'conflict' ? this.conflict(outcome.givenUp) : null;
  }

  private conflict(givenUp: number | null): LeftOut {
    if (givenUp !== null) {
      this.book.takeBack();
      this.book.skip('conflict', givenUp, 'a later row has the same reference and says otherwise');
    }
    return { reason: 'conflict', text: 'an earlier row has the same reference and says otherwise' };
  }
}

/** Dates, hours and ages are read strictly; every other column is looked at for what it gives away. */
function watchedFields({ at, others }: RegisterHeader): { field: number; kind: WatchedKind }[] {
  const known = (
    columns: readonly RegisterColumn[],
    kind: WatchedKind,
  ): { field: number; kind: WatchedKind }[] =>
    columns.flatMap((column) => {
      const field = at[column];
      return field === undefined ? [] : [{ field, kind }];
    });
  return [
    ...known(['reference'], 'other'),
    ...known(['locality'], 'locality'),
    ...known(['source', 'provider', 'atHome'], 'named'),
    ...others.map((field) => ({ field, kind: 'other' as const })),
  ];
}

function yearOfDay(day: number): number {
  return new Date(day * 86_400_000).getUTCFullYear();
}
