/** Tells from the names of its columns alone whether a table is a list of savings. It judges nothing else. */
import { savingsHeaderOf } from './savings-columns.ts';

/** looksLikeSavings(['Scheme', 'approved', 'Delivered']) is true: a scheme with what was approved and what has come of it. */
export function looksLikeSavings(headerFields: readonly string[]): boolean {
  const { at } = savingsHeaderOf(headerFields);
  if (at.scheme === undefined) return false;
  return at.approved !== undefined && (at.delivered !== undefined || at.undeliverable !== undefined);
}
