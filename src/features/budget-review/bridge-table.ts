/** The bridge as a table: where it started, every cause, what is not explained, where it stands. It always adds up as it is read. */
import type { TableContent } from '../../charts/frame/table-content.ts';
import type { Bridge } from '../../domain/budget/bridge.ts';
import { budgetMonthInWords } from '../../domain/budget/budget-month.ts';
import type { BudgetMonth } from '../../domain/budget/budget-year.ts';
import { movementInWords, varianceInWords } from '../../domain/budget/variance-in-words.ts';
import type { HouseStyle } from '../../domain/figures/house-style.ts';
import { rowsNamedApart } from './rows-named-apart.ts';

/** Null when no movement is known: then there is nothing to lead from one to the other. */
export function bridgeTable(bridge: Bridge, month: BudgetMonth, style?: HouseStyle): TableContent | null {
  const { previous, from, to, notExplained } = bridge;
  if (previous === null || notExplained === null) return null;
  const causes = bridge.steps.map(({ cause, causes, amount, recurrent }) => [
    causes > 1 ? `${cause} (${causes})` : cause,
    movementInWords(amount, style),
    recurrent === undefined ? 'not said' : recurrent ? 'recurrent' : 'one-off',
  ]);
  const rest = notExplained === 0 ? [] : [['Not explained', movementInWords(notExplained, style), '']];
  return {
    caption: 'What moved since the last reported month',
    columns: [{ label: 'Cause' }, { label: 'Amount', numeric: true }, { label: 'Lasting' }],
    rows: [
      [budgetMonthInWords(previous, style), varianceInWords(from, style), ''],
      ...rowsNamedApart([...causes, ...rest]),
      [budgetMonthInWords(month, style), varianceInWords(to, style), ''],
    ],
  };
}
