/**
 * Finds the columns of a finance return. As published a header cell runs over several lines and may stand under a heading for
 * a group of columns: "Adult Social Care" over "Net current expenditure". It reads no amounts.
 */
import { plainName } from '../tables/plain-name.ts';

export interface FinanceHeader {
  readonly ecode: number;
  readonly ons: number;
  /** Net current expenditure on adult social care; null where no column surely is that. */
  readonly net: number | null;
  /** In a tidy table every row says its year and return. */
  readonly year: number | null;
  readonly source: number | null;
}

const ECODE = /^e-?code$/;
const ONS = /^(ons|onscode|onsareacode|onslacode|onsgeographycode|gsscode|geographycode)$/;
const NET = '(netcurrentexpenditure|nce|netcurrent)';
const CARE = '(total)?(adultsocialcare(services)?|asc)(total)?';
const NET_OF_CARE = new RegExp(`^(${CARE}${NET}|${NET}(on|for)?${CARE})$`);
const ONLY_CARE = new RegExp(`^${CARE}$`);
const ONLY_NET = new RegExp(`^${NET}$`);

export function isFinanceHeader(fields: readonly string[]): boolean {
  return (
    fields.some((field) => ECODE.test(plainName(field))) && fields.some((field) => ONS.test(plainName(field)))
  );
}

/** `groups`: the row of headings above the header, if any. Null for a row that is no header. */
export function financeHeaderOf(
  fields: readonly string[],
  groups: readonly string[] = [],
): FinanceHeader | null {
  const names = fields.map(nameOfColumn);
  const ecode = fields.findIndex((field) => ECODE.test(plainName(field)));
  const ons = fields.findIndex((field) => ONS.test(plainName(field)));
  if (ecode < 0 || ons < 0) return null;
  const year = names.findIndex((name) => name === 'financialyear' || name === 'year');
  const source = names.findIndex((name) => name === 'source' || name === 'return');
  const isTidy = year >= 0;
  return {
    ecode,
    ons,
    net: netColumn(names, spread(groups, fields.length).map(nameOfColumn), isTidy),
    year: year < 0 ? null : year,
    source: source < 0 ? null : source,
  };
}

/** The plainest first: named in full, then under a heading, then in a table of net current expenditure alone. */
function netColumn(names: readonly string[], groups: readonly string[], isTidy: boolean): number | null {
  const full = names.findIndex((name) => NET_OF_CARE.test(name));
  if (full >= 0) return full;
  const under = names.findIndex((name, i) => ONLY_NET.test(name) && ONLY_CARE.test(groups[i] ?? ''));
  if (under >= 0) return under;
  const care = names.flatMap((name, i) => (ONLY_CARE.test(name) ? [i] : []));
  if (care.length === 1) return care[0] ?? null;
  const net = names.flatMap((name, i) => (ONLY_NET.test(name) ? [i] : []));
  return isTidy && net.length === 1 ? (net[0] ?? null) : null;
}

/** A heading stands in the first of its columns. */
function spread(groups: readonly string[], width: number): string[] {
  let last = '';
  return Array.from({ length: width }, (_, i) => {
    last = groups[i]?.trim() || last;
    return last;
  });
}

/** Letters only, without what stands in brackets, units and the numbers of lines: "Adult Social\nCare (390) £000" is adultsocialcare. */
function nameOfColumn(text: string): string {
  const words = text.toLowerCase().replace(/\([^)]*\)|\[[^\]]*\]|£\s?(?:'?0{3}s?|thousands?)/g, '');
  return words.replace(/[^a-z]/g, '').replace(/(?:poundsthousand|notes?)$/, '');
}
