/** What a single value looks like: an NHS number, a name, a birth year. It decides nothing about a column. */
import { isForename } from './forenames.ts';

/**
 * The modulus 11 check of NHS numbers (NHS Data Dictionary): nine digits weighted 10 to 2, eleven less the remainder is the
 * tenth. hasNhsCheckDigit('9434765919') is true. One in eleven numbers of ten digits passes by chance.
 */
export function hasNhsCheckDigit(tenDigits: string): boolean {
  if (!/^\d{10}$/.test(tenDigits) || /^(\d)\1{9}$/.test(tenDigits)) return false;
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += Number(tenDigits[i]) * (10 - i);
  const check = (11 - (sum % 11)) % 11;
  return check === Number(tenDigits[9]);
}

/** spaced: written as NHS numbers are, `943 476 5919`, with a good check digit. */
export type TenDigits = 'spaced' | 'plain-good' | 'plain-other' | null;

export function tenDigitsIn(text: string): TenDigits {
  const [, a, b, c] = /(?:^|\D)(\d{3})[ -](\d{3})[ -](\d{4})(?!\d)/.exec(text) ?? [];
  if (a && b && c && hasNhsCheckDigit(a + b + c)) return 'spaced';
  const [, plain] = /(?:^|\D)(\d{10})(?!\d)/.exec(text) ?? [];
  if (plain === undefined) return null;
  return hasNhsCheckDigit(plain) ? 'plain-good' : 'plain-other';
}

/** Anywhere in a text: "Mrs Jones", "seen by Mr. Patel". */
export function hasTitledName(text: string): boolean {
  return /(?:^|[^A-Za-z])(?:Mr|Mrs|Miss|Ms|Mx|MR|MRS|MISS|MS|MX)\.?\s+\p{Lu}[\p{L}’'-]/u.test(text);
}

/** Words of letters and nothing else, as names are: "O’Neill, Mary Ann", "SMITH JOHN". */
export function isWordsOnly(text: string): boolean {
  return /^\p{Lu}[\p{L}’'.-]*(?:[ ,]+\p{Lu}[\p{L}’'.-]*){0,3}$/u.test(text);
}

/** "Margaret Jones", "jones, margaret", "J Smith" is not known by this: a forename first, or last behind a surname. */
export function looksLikeFullName(text: string): boolean {
  if (!/^[\p{L}’'. ,-]+$/u.test(text)) return false;
  const words = text.split(/[ ,.]+/).filter((word) => word !== '');
  if (words.length < 2 || words.length > 4) return false;
  return isForename(words[0] ?? '') || (isForename(words.at(-1) ?? '') && !isForename(words[0] ?? ''));
}

/** `L23 5TA`, `pr8 1aa`: a whole postcode, which is a few front doors. */
export function isPostcode(text: string): boolean {
  return /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i.test(text);
}

export function hasEmailAddress(text: string): boolean {
  return /[^\s@]+@[^\s@]+\.[a-z]{2,}/i.test(text);
}

/** The year of a text that is a date; null for anything else. Two digits above 30 are of the last century. */
export function yearOfDate(text: string): number | null {
  const date = text.replace(/[T ]\d{1,2}:\d{2}.*$/, '');
  const [, first] = /^(\d{4})[-/.]\d{1,2}[-/.]\d{1,2}$/.exec(date) ?? [];
  const [, last] = /^\d{1,2}[-/. ](?:\d{1,2}|[a-z]{3,9})[-/., ]+(\d{4}|\d{2})$/i.exec(date) ?? [];
  const year = first ?? last;
  if (year === undefined) return null;
  if (year.length === 4) return Number(year);
  return Number(year) + (Number(year) > 30 ? 1900 : 2000);
}
