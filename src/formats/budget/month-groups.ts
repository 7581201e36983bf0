/** Rows of one year, month and basis together, as a month is held. Order: year, month, gross first. */
import type { BudgetRow } from './budget-row.ts';

export interface MonthGroup {
  readonly key: string;
  readonly rows: readonly BudgetRow[];
}

export function monthGroups(rows: readonly BudgetRow[]): readonly MonthGroup[] {
  const groups = new Map<string, BudgetRow[]>();
  for (const row of rows) {
    const key = `${row.year}/${String(row.month).padStart(2, '0')}/${row.basis === 'gross' ? 0 : 1}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, of]) => ({ key, rows: of }));
}
