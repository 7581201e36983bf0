/** Finds lines given twice for the same month and basis, and rows of one month that disagree about it. It drops none. */
import { BASIS_IN_WORDS, budgetMonthInWords } from '../../domain/budget/budget-month.ts';
import { formatNumber } from '../../domain/figures/house-style.ts';
import type { BudgetRow } from './budget-row.ts';
import type { FaultBook } from './fault-book.ts';
import { monthGroups } from './month-groups.ts';

export function findDuplicatedLines(rows: readonly BudgetRow[], faults: FaultBook): void {
  for (const { rows: group } of monthGroups(rows)) {
    const first = new Map<string, BudgetRow>();
    for (const row of group) {
      const earlier = first.get(row.line);
      if (!earlier) first.set(row.line, row);
      else {
        const words = `${row.line} is given again for ${monthInWords(row)}, as on line ${formatNumber(earlier.at, 0)}; keep one row a line and month`;
        faults.add('duplicate', row.at, words);
      }
    }
    findDisagreements(group, faults);
  }
}

/** A month has one as-at date and one status. */
function findDisagreements(group: readonly BudgetRow[], faults: FaultBook): void {
  const [first] = group;
  if (!first) return;
  for (const row of group) {
    if (row.asAt !== first.asAt)
      faults.add(
        'differs',
        row.at,
        `as_at is another than on line ${formatNumber(first.at, 0)} of ${monthInWords(first)}; give all rows of a month the same`,
      );
    if (row.status !== first.status)
      faults.add(
        'differs',
        row.at,
        `status is another than on line ${formatNumber(first.at, 0)} of ${monthInWords(first)}; give all rows of a month the same`,
      );
  }
}

/** "October 2024 before mitigation". */
export function monthInWords(row: Pick<BudgetRow, 'year' | 'month' | 'basis'>): string {
  return `${budgetMonthInWords(row)} ${BASIS_IN_WORDS[row.basis]}`;
}
