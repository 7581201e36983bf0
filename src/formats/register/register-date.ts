/**
 * Reads a date of a register as a day number (days since 1970-01-01). Years must have four digits, and a date in figures is
 * day first, as in Britain; a time of day behind it is left off.
 */
import { dayNumber, isDate } from '../../domain/periods/iso-date.ts';

export type DateFault = 'not-a-date' | 'two-digit-year' | 'month-first' | 'out-of-range';

const TIME = /[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/;
const YEAR_FIRST = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;
const WITH_MONTH = /^(\d{1,2})[- ]([a-z]{3,9})[- ,]{1,2}(\d{4})$/i;
const TWO_DIGITS = /^\d{1,2}[-/. ](?:\d{1,2}|[a-z]{3,9})[-/. ]\d{2}$/i;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Before it no register of today begins; after it is a slip of the keyboard. */
const FIRST_DAY = dayNumber('2000-01-01');
const LAST_DAY = dayNumber('2099-12-31');

/**
 * `2024-12-03`, `03/12/2024` and `3 Dec 2024 00:00` are all 20,060. `12/31/2024` is a fault (month-first), `03/12/24` too
 * (two-digit-year), `2023-02-29` and `soon` are not dates. Not for blank text.
 */
export function readRegisterDate(written: string): number | DateFault {
  const text = written.trim().replace(TIME, '');
  const parts = partsOf(text);
  if (parts === null) return TWO_DIGITS.test(text) ? 'two-digit-year' : 'not-a-date';
  const date = isoOf(parts);
  if (!isDate(date)) return isDate(isoOf(swapped(parts))) ? 'month-first' : 'not-a-date';
  const day = dayNumber(date);
  return day < FIRST_DAY || day > LAST_DAY ? 'out-of-range' : day;
}

/** True for a date in figures whose day can be no month: it shows that the file is written day first. */
export function showsDayFirst(written: string): boolean {
  const [, day] = DAY_FIRST.exec(written.trim().replace(TIME, '')) ?? [];
  return day !== undefined && Number(day) > 12;
}

interface Parts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly inFigures: boolean;
}

function partsOf(text: string): Parts | null {
  const [, y, ym, yd] = YEAR_FIRST.exec(text) ?? [];
  if (y && ym && yd) return { year: y, month: ym, day: yd, inFigures: false };
  const [, d, m, dy] = DAY_FIRST.exec(text) ?? [];
  if (d && m && dy) return { year: dy, month: m, day: d, inFigures: true };
  const [, day, name, year] = WITH_MONTH.exec(text) ?? [];
  const month = MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
  return day && year && month > 0 ? { year, month: String(month), day, inFigures: false } : null;
}

function isoOf({ year, month, day }: Parts): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function swapped(parts: Parts): Parts {
  return parts.inFigures ? { ...parts, month: parts.day, day: parts.month } : parts;
}
