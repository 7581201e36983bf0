/** Children sum to their parent, for budget, actual and forecast; where they do not, by how much, and where nothing can be said. */
import { AMOUNT_FIELDS, amountOf } from './amount-field.ts';
import type { AmountField, BudgetProblem } from './budget-problem.ts';
import type { ServiceLine } from './budget-year.ts';
import type { Pence } from './money.ts';
import { subtotalsAmong } from './subtotals.ts';
import type { WorkedMonth } from './worked-month.ts';

/** A sum that comes right without a subtotal among the children is told once, as the subtotal. */
export function checkSums(worked: WorkedMonth): BudgetProblem[] {
  const problems: BudgetProblem[] = subtotalsAmong(worked.tree.roots, worked);
  for (const parent of worked.tree.lines) {
    const children = worked.tree.childrenOf(parent.code);
    if (children.length === 0) continue;
    const subtotals = subtotalsAmong(children, worked);
    problems.push(...subtotals);
    const counted = children.filter(({ code }) => !subtotals.some(({ line }) => line === code));
    if (worked.amounts.get(parent.code)?.summed) continue;
    for (const field of AMOUNT_FIELDS) problems.push(...checkField(worked, parent, counted, field));
  }
  return problems;
}

function checkField(
  { amounts }: WorkedMonth,
  parent: ServiceLine,
  children: readonly ServiceLine[],
  field: AmountField,
): BudgetProblem[] {
  const own = amountOf(amounts.get(parent.code), field);
  if (own === null) return [];
  const line = parent.code;
  const missing = children.filter(({ code }) => amountOf(amounts.get(code), field) === null);
  if (missing.length > 0)
    return [{ kind: 'sum-not-checked', line, field, missing: missing.map(({ code }) => code) }];
  const below = children.map(({ code }) => amountOf(amounts.get(code), field) ?? 0);
  const sum = below.reduce((total, amount) => total + amount, 0);
  if (sum === own) return [];
  const kind = isRounding(own - sum, [own, ...below]) ? 'sum-differs-by-rounding' : 'children-do-not-sum';
  return [{ kind, line, field, own, children: sum, difference: own - sum }];
}

const ROUNDED_TO: readonly Pence[] = [100_000, 100];

/** One in the last digit, where every amount is in whole thousands or in whole pounds: what rounding each by itself leaves. */
function isRounding(difference: Pence, amounts: readonly Pence[]): boolean {
  const unit = ROUNDED_TO.find((size) => amounts.every((amount) => amount % size === 0));
  return unit !== undefined && Math.abs(difference) === unit;
}
