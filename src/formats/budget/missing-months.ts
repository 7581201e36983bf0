/**
 * Finds a month left out between others of a year, and a line left out of a month between months that have it. A line may
 * begin or end within a year; a hole in the middle is a slip.
 */
import { budgetMonthInWords } from '../../domain/budget/budget-month.ts';
import type { BudgetMonthNumber } from '../../domain/budget/budget-year.ts';
import type { BudgetRow } from './budget-row.ts';
import { monthInWords } from './duplicated-lines.ts';
import type { FaultBook } from './fault-book.ts';

export function findMissingMonths(rows: readonly BudgetRow[], faults: FaultBook): void {
  const years = groupedBy(rows, (row) => row.year);
  for (const of of years.values()) {
    const [first] = of;
    if (!first) continue;
    for (const month of holesIn(of)) {
      const words = `Month ${month} (${budgetMonthInWords({ year: first.year, month })}) is missing between other months of ${first.year}; add its rows or, if nothing was reported for it, add the months before it and after it as two files`;
      faults.add('missing-month', [], words);
    }
    findMissingLines(of, faults);
  }
}

function findMissingLines(rows: readonly BudgetRow[], faults: FaultBook): void {
  const bases = groupedBy(rows, (row) => row.basis);
  for (const of of bases.values()) {
    const months = new Set(of.map(({ month }) => month));
    for (const [line, own] of groupedBy(of, (row) => row.line)) {
      const [first] = own;
      const holes = holesIn(own).filter((month) => months.has(month));
      if (!first || holes.length === 0) continue;
      const missing = holes.map((month) => monthInWords({ ...first, month })).join(', ');
      faults.add(
        'missing-month',
        own.map(({ at }) => at),
        `${line} is given for months on both sides of ${missing}, but not for that; add its row, with 0 where there is nothing`,
      );
    }
  }
}

function holesIn(rows: readonly BudgetRow[]): readonly BudgetMonthNumber[] {
  const months = [...new Set(rows.map(({ month }) => month))];
  const [first, last] = [Math.min(...months), Math.max(...months)];
  const all = Array.from({ length: last - first + 1 }, (_, i) => (first + i) as BudgetMonthNumber);
  return all.filter((month) => !months.includes(month));
}

function groupedBy(rows: readonly BudgetRow[], keyOf: (row: BudgetRow) => string): Map<string, BudgetRow[]> {
  const groups = new Map<string, BudgetRow[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
