/**
 * One line of a file in words, as it would be held: the reader sees whether over is over before anything is accepted. Amounts are
 * printed to the penny, because this is a sum to be checked.
 */
import type { WrittenLine } from './line-to-reconcile.ts';
import type { Pence } from './money.ts';
import { exactPounds } from './pounds-in-words.ts';
import { normaliseAmounts, type SignConvention, varianceDifference } from './sign-convention.ts';
import { currentBudget, variance } from './variance.ts';

/**
 * "Older people, residential (line 5): budget £12,933,000, forecast £12,700,000, so £233,000 under budget. The file’s own
 * variance says £233,000 under as well." An income line: "income budgeted £4,100,000, forecast £4,000,000, so £100,000 less
 * income than budgeted: £100,000 over budget."
 */
export function reconciledLineInWords(line: WrittenLine, convention: SignConvention): string {
  const row = normaliseAmounts(line.amounts, line.kind, convention);
  const [budget, over] = [currentBudget(row), variance(row)];
  const start = `${line.name} (line ${line.row})`;
  if (budget === null || over === null || row.forecast === null)
    return `${start}: the budget or the forecast is missing, so nothing can be worked out.`;
  const sum =
    line.kind === 'income'
      ? incomeInWords(budget, row.forecast, over)
      : `budget ${exactPounds(budget)}, forecast ${exactPounds(row.forecast)}, so ${overOrUnder(over)}.`;
  return `${start}: ${sum}${printedInWords(row.variance, varianceDifference(row))}`;
}

/** Income is held negative; said without its minus, and what is above zero is said to be spending. */
function incomeInWords(budget: Pence, forecast: Pence, over: Pence): string {
  const than =
    over === 0
      ? 'as budgeted'
      : `${exactPounds(Math.abs(over))} ${over > 0 ? 'less' : 'more'} income than budgeted`;
  const sum = `income budgeted ${asIncome(budget)}, forecast ${asIncome(forecast)}, so ${than}: ${overOrUnder(over)}.`;
  const wrong = budget > 0 || (budget === 0 && forecast > 0);
  return wrong ? `${sum} Read so, this income is below zero, which is likely wrong.` : sum;
}

function printedInWords(printed: Pence | null, difference: Pence | null): string {
  if (printed === null || difference === null) return '';
  if (difference === 0) return ` The file’s own variance says ${overOrUnder(printed)} as well.`;
  const by = exactPounds(Math.abs(difference));
  return ` The file’s own variance says ${overOrUnder(printed)}: the two differ by ${by}.`;
}

function overOrUnder(over: Pence): string {
  if (over === 0) return 'on budget';
  return `${exactPounds(Math.abs(over))} ${over > 0 ? 'over' : 'under'} budget`;
}

function asIncome(held: Pence): string {
  return exactPounds(held === 0 ? 0 : -held);
}
