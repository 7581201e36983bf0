/** What every section of the budget page is given. */
import type { LocalPage } from '../local/local-page.ts';
import type { BudgetMonthView } from './budget-month-view.ts';

export interface BudgetPageOf extends LocalPage {
  readonly view: BudgetMonthView;
}
