/**
 * The movement since the last reported month as steps: from the variance then, cause by cause, to the variance now, what is not explained
 * among them. The ends are places, not bars, so that the axis need not begin at zero and the length of every step is true.
 */
import type { Bridge, BridgeStep } from '../../domain/budget/bridge.ts';
import { budgetMonthInWords } from '../../domain/budget/budget-month.ts';
import type { BudgetMonth } from '../../domain/budget/budget-year.ts';
import type { Pence } from '../../domain/budget/money.ts';
import { movementInWords, sizeInColumn, varianceInWords } from '../../domain/budget/variance-in-words.ts';
import type { HouseStyle } from '../../domain/figures/house-style.ts';

export interface BridgeRow {
  readonly kind: 'end' | 'cause' | 'not-explained';
  readonly name: string;
  /** "£0.744m worse"; for an end "£2.668m over". */
  readonly words: string;
  /** Adverse positive; from and to are the same for an end. */
  readonly from: Pence;
  readonly to: Pence;
}

export interface BridgeModel {
  /** The month before first, this month last. */
  readonly rows: readonly BridgeRow[];
  readonly low: Pence;
  readonly high: Pence;
  readonly illustrative: boolean;
}

/** Null when there is no month to come from: without one nothing moved. */
export function bridgeModel(
  bridge: Bridge,
  month: BudgetMonth,
  illustrative: boolean,
  style: HouseStyle,
): BridgeModel | null {
  const { previous, from, to, notExplained } = bridge;
  if (previous === null || from === null || to === null) return null;
  const end = (at: BudgetMonth, variance: Pence): BridgeRow => ({
    kind: 'end',
    name: budgetMonthInWords(at, style),
    words: varianceInWords(variance, style, sizeInColumn),
    from: variance,
    to: variance,
  });
  let at = from;
  const step = (kind: BridgeRow['kind'], name: string, amount: Pence): BridgeRow => {
    const row = {
      kind,
      name,
      words: movementInWords(amount, style, sizeInColumn),
      from: at,
      to: at + amount,
    };
    at += amount;
    return row;
  };
  const causes = bridge.steps.map((one) => step('cause', nameOf(one), one.amount));
  const rest = notExplained ? [step('not-explained', 'Not explained', notExplained)] : [];
  const rows = [end(previous, from), ...causes, ...rest, end(month, to)];
  const places = rows.flatMap((row) => [row.from, row.to]);
  return { rows, low: Math.min(...places), high: Math.max(...places), illustrative };
}

function nameOf({ cause, causes, recurrent }: BridgeStep): string {
  const lasting = recurrent === undefined ? '' : recurrent ? ', recurrent' : ', one-off';
  return `${causes > 1 ? `${cause} (${causes})` : cause}${lasting}`;
}
