/** The badges a month of the budget calls for: local always, illustrative where any of its lines was invented. */
import type { BudgetMonth } from '../../domain/budget/budget-year.ts';
import type { LocalBadge } from '../local/LocalBadges.tsx';

export function badgesOfMonth({ lines }: BudgetMonth): LocalBadge[] {
  return lines.some(({ illustrative }) => illustrative) ? ['Local', 'Illustrative'] : ['Local'];
}
