/**
 * Reads a number from a field's bytes. Published numbers are short decimals, which are read without making a string;
 * anything else goes through the one spelling of a number written below. Marks and words are not numbers: NaN.
 */
import { fieldText, type ScannedRecord } from './scanned-record.ts';

const TENS = Array.from({ length: 16 }, (_, power) => 10 ** power);
const ZERO = 48;
const POINT = 46;
const MINUS = 45;

/** Digits, with commas or spaces between thousands or none, an exponent as spreadsheets write it, a percent sign. */
const NUMBER = /^[+-]?(?:\d{1,3}(?:[, ]\d{3})+|\d+|(?=\.\d))(?:\.\d+)?(?:e[+-]?\d{1,3})?\s?%?$/i;

/** Examples: `2.1`, `1,234`, ` 12.5 % `, `-0` (which is 0). `1,23`, `5.`, `[c]`, blank and `abc` are NaN. */
export function numberOfField(record: ScannedRecord, field: number): number {
  const quick = shortDecimal(record.bytes, record.starts[field] ?? 0, record.ends[field] ?? 0);
  return Number.isNaN(quick) ? numberOfText(fieldText(record, field)) : quick;
}

export function numberOfText(written: string): number {
  const text = written.trim();
  if (!NUMBER.test(text)) return Number.NaN;
  const value = Number(text.replace(/[, %]/g, ''));
  return Number.isFinite(value) ? value + 0 : Number.NaN;
}

/** Up to 15 digits with at most one point: both parts are exact, so one division rounds as a parser would. */
function shortDecimal(bytes: Uint8Array, from: number, to: number): number {
  const negative = bytes[from] === MINUS;
  let at = negative ? from + 1 : from;
  if (at >= to || to - at > 16) return Number.NaN;
  let digits = 0;
  let whole = 0;
  let point = -1;
  for (; at < to; at++) {
    const byte = bytes[at] as number;
    if (byte === POINT && point < 0 && digits > 0) point = digits;
    else if (byte >= ZERO && byte <= 57) {
      whole = whole * 10 + byte - ZERO;
      digits++;
    } else return Number.NaN;
  }
  if (digits > 15 || point === digits) return Number.NaN;
  const value = point < 0 ? whole : whole / (TENS[digits - point] as number);
  return negative && value !== 0 ? -value : value;
}
