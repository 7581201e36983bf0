/** The cells of a row as a register means them: dates, hours, answers. What cannot be read is said, never guessed. */

import { numberOfText } from '../csv/number-field.ts';
import { fieldText, type ScannedRecord } from '../csv/scanned-record.ts';
import { plainName, type RegisterColumn } from './register-columns.ts';
import { type DateFault, readRegisterDate, showsDayFirst } from './register-date.ts';
import type { RegisterHeader } from './register-opening.ts';

/** Nobody has more hours of care in a week, two carers at all hours. */
const MOST_HOURS = 336;
/** Different spellings of days remembered: with times of day there can be as many as rows. */
const MOST_DAYS = 20_000;

/** Why a row is left out, with what to show of it: the offending date, never the row. */
export interface RowFault {
  readonly reason: DateFault | 'no-date';
  readonly text: string;
}

/** Reads cells of one file, counting what it could not read. */
export class CellReader {
  /** Cells of a column that say something nobody knows: how many, and the first line. */
  readonly unread = new Map<RegisterColumn, { cells: number; readonly line: number }>();
  /** Dates in figures that can only be day first. */
  dayFirst = 0;
  private readonly at: RegisterHeader['at'];
  private readonly days = new Map<string, number | DateFault>();

  constructor({ at }: Pick<RegisterHeader, 'at'>) {
    this.at = at;
  }

  has(column: RegisterColumn): boolean {
    return this.at[column] !== undefined;
  }

  text(record: ScannedRecord, column: RegisterColumn): string {
    const field = this.at[column];
    return field === undefined ? '' : fieldText(record, field).trim();
  }

  /** A day number, null for blank, or why the row cannot be used. */
  date(record: ScannedRecord, column: RegisterColumn): number | null | RowFault {
    const text = this.text(record, column);
    if (text === '') return null;
    const day = this.dayOf(text);
    if (typeof day === 'number') {
      if (showsDayFirst(text)) this.dayFirst++;
      return day;
    }
    return { reason: day, text: /\d/.test(text) && text.length <= 24 ? `‘${text}’` : 'text without a date' };
  }

  /** Registers repeat a few thousand days, so each is worked out once. */
  private dayOf(text: string): number | DateFault {
    const known = this.days.get(text);
    if (known !== undefined) return known;
    const day = readRegisterDate(text);
    if (this.days.size < MOST_DAYS) this.days.set(text, day);
    return day;
  }

  /** Null for blank, and for what is no number of hours in a week. */
  hours(record: ScannedRecord, column: RegisterColumn): number | null {
    const text = this.text(record, column);
    if (text === '') return null;
    const hours = numberOfText(text);
    if (hours >= 0 && hours <= MOST_HOURS && !text.endsWith('%')) return hours;
    return this.notUnderstood(record, column);
  }

  /** One of the answers of a table from plain spelling to meaning; null for blank and for what is not in it. */
  answer<T>(
    record: ScannedRecord,
    column: RegisterColumn,
    meanings: ReadonlyMap<string, T | null>,
  ): T | null {
    const plain = plainName(this.text(record, column));
    if (plain === '') return null;
    const meaning = meanings.get(plain);
    return meaning === undefined ? this.notUnderstood(record, column) : meaning;
  }

  private notUnderstood(record: ScannedRecord, column: RegisterColumn): null {
    const count = this.unread.get(column);
    if (count) count.cells++;
    else this.unread.set(column, { cells: 1, line: record.line });
    return null;
  }
}

/** Spellings written `meaning: a|b|c`, as a table for `answer`. */
export function meaningsOf<T extends string>(
  spellings: Readonly<Record<T, string>>,
  blank = '',
): ReadonlyMap<string, T | null> {
  const meanings = new Map<string, T | null>(
    blank === '' ? [] : blank.split('|').map((text) => [text, null]),
  );
  for (const [meaning, texts] of Object.entries<string>(spellings))
    for (const text of texts.split('|')) meanings.set(text, meaning as T);
  return meanings;
}
