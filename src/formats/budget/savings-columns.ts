/** The columns of a savings file and how it may spell them: without regard to case, spaces, hyphens and underscores, in any order. */
import { columnFinder } from '../tables/named-columns.ts';
import type { TableCell } from '../tables/table.ts';

export type SavingsAmount = 'approved' | 'delivered' | 'onTrack' | 'atRisk' | 'undeliverable';

export type SavingsColumn =
  | 'year'
  | 'asAt'
  | 'scheme'
  | 'title'
  | 'line'
  | 'owner'
  | SavingsAmount
  | 'recurrent'
  | 'nextYearEffect'
  | 'comment';

export const SAVINGS_HEADS: Readonly<Record<SavingsColumn, string>> = {
  year: 'year',
  asAt: 'as_at',
  scheme: 'scheme',
  title: 'title',
  line: 'line',
  owner: 'owner',
  approved: 'approved',
  delivered: 'delivered',
  onTrack: 'on_track',
  atRisk: 'at_risk',
  undeliverable: 'undeliverable',
  recurrent: 'recurrent',
  nextYearEffect: 'next_year_effect',
  comment: 'comment',
};

export const SAVINGS_AMOUNTS: readonly SavingsAmount[] = [
  'approved',
  'delivered',
  'onTrack',
  'atRisk',
  'undeliverable',
];

export const NEEDED_SAVINGS: readonly SavingsColumn[] = ['year', 'asAt', 'scheme', ...SAVINGS_AMOUNTS];

export type SavingsCells = Readonly<Partial<Record<SavingsColumn, Exclude<TableCell, null>>>>;

/** Example: `On Track`, `SCHEME` and `at-risk` are all found; `Directorate` is one of the others. */
export const savingsHeaderOf = columnFinder(SAVINGS_HEADS, NEEDED_SAVINGS);
