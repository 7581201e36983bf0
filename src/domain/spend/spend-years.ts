/**
 * A council’s published spend for each adult through the years, beside England’s. Budgets and outturns are two series: a budget says
 * what was meant, and no line joins the two. Amounts are in the prices of their year.
 */
import type { Standpoint } from '../quartiles/position.ts';
import type { Holdings } from '../releases/holdings.ts';
import { type PeopleHeld, peopleHeld } from './people-held.ts';
import type { PublishedSpend } from './published-spend.ts';
import { type CouncilSpend, type SpendTogether, spendComparison } from './spend-comparison.ts';

export interface SpendOfYear {
  readonly published: PublishedSpend;
  readonly people: PeopleHeld | null;
  readonly own: CouncilSpend;
  readonly england: SpendTogether;
}

/** Oldest first, the budget of a year before its outturn. */
export function spendYears(
  records: readonly PublishedSpend[],
  holdings: Holdings,
  standpoint: Standpoint,
): readonly SpendOfYear[] {
  const inOrder = [...records].sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
  return inOrder.flatMap((published) => {
    const people = peopleHeld(holdings, published.year);
    const { own, together } = spendComparison(published, people, {
      ...standpoint,
      comparator: { kind: 'england' },
    });
    const england = together.find(({ kind }) => kind === 'england');
    return england ? [{ published, people, own, england }] : [];
  });
}
