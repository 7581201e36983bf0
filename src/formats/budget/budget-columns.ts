/** The columns of a budget file and how it may spell them: without regard to case, spaces, hyphens and underscores, in any order. */
import { columnFinder } from '../tables/named-columns.ts';
import type { TableCell } from '../tables/table.ts';

export type AmountColumn =
  | 'approved'
  | 'virements'
  | 'actualToDate'
  | 'profiledToDate'
  | 'commitments'
  | 'forecast';

export type BudgetColumn =
  | 'year'
  | 'month'
  | 'line'
  | 'name'
  | 'parent'
  | 'kind'
  | AmountColumn
  | 'variance'
  | 'basis'
  | 'asAt'
  | 'status'
  | 'commentary';

/** As the column is headed in what this app writes. */
export const BUDGET_HEADS: Readonly<Record<BudgetColumn, string>> = {
  year: 'year',
  month: 'month',
  line: 'line',
  name: 'name',
  parent: 'parent',
  kind: 'kind',
  approved: 'approved',
  virements: 'virements',
  actualToDate: 'actual_to_date',
  profiledToDate: 'profiled_to_date',
  commitments: 'commitments',
  forecast: 'forecast',
  variance: 'variance',
  basis: 'basis',
  asAt: 'as_at',
  status: 'status',
  commentary: 'commentary',
};

export const AMOUNT_COLUMNS: readonly AmountColumn[] = [
  'approved',
  'virements',
  'actualToDate',
  'profiledToDate',
  'commitments',
  'forecast',
];

/** Without one of these a row does not say which amount it gives. The others may be left out. */
export const NEEDED_COLUMNS: readonly BudgetColumn[] = [
  'year',
  'month',
  'line',
  'parent',
  'kind',
  'approved',
  'virements',
  'forecast',
  'basis',
];

/** The cells of a row that are not blank, by column. */
export type BudgetCells = Readonly<Partial<Record<BudgetColumn, Exclude<TableCell, null>>>>;

/** Example: `Actual To Date`, `LINE` and `as-at` are all found; `Cost centre` is one of the others. */
export const budgetHeaderOf = columnFinder(BUDGET_HEADS, NEEDED_COLUMNS);
