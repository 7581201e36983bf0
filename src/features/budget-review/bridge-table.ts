/** The bridge as a table: where it started, every cause, what is not explained, where it stands. It always adds up as it is read. */
import type { TableContent } from '../../charts/frame/table-content.ts';
import type { Bridge } from '../../domain/budget/bridge.ts';
import { budgetMonthInWords } from '../../domain/budget/budget-month.ts';
import type { BudgetMonth } from '../../domain/budget/budget-year.ts';
import { movementInWords, sizeInColumn, varianceInWords } from '../../domain/budget/variance-in-words.ts';
import type { HouseStyle } from '../../domain/figures/house-style.ts';
import { rowsNamedApart } from './rows-named-apart.ts';

/** Where no movement is known the causes stand alone, as they were given; null where there is none either. */
export function bridgeTable(bridge: Bridge, month: BudgetMonth, style?: HouseStyle): TableContent | null {
  const { previous, from, to, notExplained } = bridge;
  const known = previous !== null && notExplained !== null;
  if (!known && bridge.steps.length === 0) return null;
  const causes = bridge.steps.map(({ cause, causes, amount, recurrent }) => [
    causes > 1 ? `${cause} (${causes})` : cause,
    movementInWords(amount, style, sizeInColumn),
    recurrent === undefined ? 'not said' : recurrent ? 'recurrent' : 'one-off',
  ]);
  const rest = notExplained
    ? [['Not explained', movementInWords(notExplained, style, sizeInColumn), '']]
    : [];
  return {
    caption: 'What moved since the last reported month',
    columns: [{ label: 'Cause' }, { label: 'Amount', numeric: true }, { label: 'Lasting' }],
    rows: [
      ...(known
        ? [[budgetMonthInWords(previous, style), varianceInWords(from, style, sizeInColumn), '']]
        : []),
      ...rowsNamedApart([...causes, ...rest]),
      ...(known ? [[budgetMonthInWords(month, style), varianceInWords(to, style, sizeInColumn), '']] : []),
    ],
  };
}
