/** Tells from the names of its columns alone whether a table is a monthly budget. It judges nothing else. */
import { plainName } from '../tables/plain-name.ts';
import { budgetHeaderOf } from './budget-columns.ts';
import { looksLikeSavings } from './looks-like-savings.ts';
import { monthColumns } from './month-columns.ts';

/**
 * True too for a budget that lacks a column or has its months in columns: its reader then says so.
 * looksLikeBudget(['Month', 'YEAR', 'line', 'approved', 'forecast', 'basis']) is true.
 */
export function looksLikeBudget(headerFields: readonly string[]): boolean {
  if (looksLikeSavings(headerFields)) return false;
  const { at } = budgetHeaderOf(headerFields);
  const has = (...columns: (keyof typeof at)[]): boolean => columns.every((c) => at[c] !== undefined);
  if (!has('line')) return false;
  if (monthColumns(headerFields).length > 0)
    return has('kind') || has('parent') || has('approved') || has('basis');
  // A return of local figures has these three, whatever else it has.
  const names = new Set(headerFields.map(plainName));
  if (names.has('measure') && names.has('period')) return false;
  return has('approved', 'forecast') || (has('month') && (has('forecast') || has('approved')));
}
