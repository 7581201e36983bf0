/** The columns of a savings file and how it may spell them: without regard to case, spaces, hyphens and underscores, in any order. */
import { plainName } from '../tables/plain-name.ts';
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

const BY_NAME: ReadonlyMap<string, SavingsColumn> = new Map(
  Object.entries(SAVINGS_HEADS).map(([column, head]) => [plainName(head), column as SavingsColumn]),
);

export interface SavingsHeader {
  readonly at: Readonly<Partial<Record<SavingsColumn, number>>>;
  readonly others: readonly string[];
  readonly missing: readonly SavingsColumn[];
  readonly twice: readonly SavingsColumn[];
}

/** Example: `On Track`, `SCHEME` and `at-risk` are all found; `Directorate` is one of the others. */
export function savingsHeaderOf(fields: readonly string[]): SavingsHeader {
  const at: Partial<Record<SavingsColumn, number>> = {};
  const others: string[] = [];
  const twice: SavingsColumn[] = [];
  for (const [i, field] of fields.entries()) {
    const column = BY_NAME.get(plainName(field));
    if (column === undefined) {
      if (field.trim() !== '') others.push(field.trim());
    } else if (at[column] === undefined) at[column] = i;
    else twice.push(column);
  }
  return { at, others, missing: NEEDED_SAVINGS.filter((column) => at[column] === undefined), twice };
}
