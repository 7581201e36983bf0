/**
 * Amounts of the wrong sign: income above zero, and an amount of any line that kept its size and changed its sign. Spending below
 * zero alone is not taken for wrong: recovery targets and recharges are held so.
 */
import { AMOUNT_FIELDS, amountOf } from './amount-field.ts';
import type { AmountField, BudgetProblem } from './budget-problem.ts';
import type { ServiceLine } from './budget-year.ts';
import type { Pence } from './money.ts';
import type { WorkedMonth } from './worked-month.ts';

/** How near in size an amount has to stay for the change of its sign to look like a slip. */
const NEAR = 0.5;

export function checkSigns(now: WorkedMonth, before: WorkedMonth | null): BudgetProblem[] {
  return now.tree.lines.flatMap((line) => {
    if (now.amounts.get(line.code)?.summed) return [];
    return line.kind === 'income' ? incomeAboveZero(line, now) : signChanged(line, now, before);
  });
}

function incomeAboveZero({ code }: ServiceLine, { amounts }: WorkedMonth): BudgetProblem[] {
  const above = (field: AmountField): boolean => (amountOf(amounts.get(code), field) ?? 0) > 0;
  const fields = AMOUNT_FIELDS.filter(above);
  const [first] = fields;
  if (!first) return [];
  const amount = amountOf(amounts.get(code), first) ?? 0;
  return [{ kind: 'income-above-zero', line: code, fields, amount }];
}

function signChanged({ code }: ServiceLine, now: WorkedMonth, before: WorkedMonth | null): BudgetProblem[] {
  const own = now.amounts.get(code);
  for (const field of AMOUNT_FIELDS) {
    const amount = amountOf(own, field);
    const then = amountOf(before?.amounts.get(code), field);
    if (isFlip(amount, then))
      return [{ kind: 'sign-changed', line: code, field, amount, before: then ?? 0, against: 'last-month' }];
  }
  const [amount, budget] = [own?.forecast ?? null, own?.current ?? null];
  if (!isFlip(amount, budget)) return [];
  return [
    { kind: 'sign-changed', line: code, field: 'forecast', amount, before: budget ?? 0, against: 'budget' },
  ];
}

function isFlip(amount: Pence | null, before: Pence | null): amount is Pence {
  if (amount === null || before === null || amount * before >= 0) return false;
  const [size, common] = [Math.abs(amount), Math.abs(before)];
  return Math.abs(size - common) <= common * NEAR;
}
