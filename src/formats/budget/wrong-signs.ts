/**
 * Finds amounts whose sign contradicts what they are: income that would be money spent, a forecast on the other side of zero
 * than its budget. It changes none of them.
 */
import type { BudgetProblem } from '../../domain/budget/budget-problem.ts';
import { checkSigns } from '../../domain/budget/check-signs.ts';
import { exactPounds } from '../../domain/budget/pounds-in-words.ts';
import type { SignConvention } from '../../domain/budget/sign-convention.ts';
import type { BudgetRow } from './budget-row.ts';
import type { FaultBook } from './fault-book.ts';
import type { HeldMonth } from './held-month.ts';

export function findWrongSigns(month: HeldMonth, convention: SignConvention, faults: FaultBook): void {
  const rows = new Map(month.rows.map(({ row }) => [row.line, row]));
  for (const problem of checkSigns(month.worked, null)) {
    const row = 'line' in problem ? rows.get(problem.line) : undefined;
    if (row) sayWrongSign(problem, row, convention, faults);
  }
}

function sayWrongSign(
  problem: BudgetProblem,
  { at, line }: BudgetRow,
  { income }: SignConvention,
  faults: FaultBook,
): void {
  if (problem.kind === 'sign-changed') {
    faults.add(
      'sign',
      at,
      `${line} has ${exactPounds(problem.before)} in its budget and ${exactPounds(problem.amount)} in forecast, on either side of zero; put the sign of one of them right`,
    );
    return;
  }
  // To date, corrections of an earlier year may outweigh what came in.
  if (problem.kind !== 'income-above-zero' || problem.fields.every((field) => field === 'actual')) return;
  faults.add(
    'sign',
    at,
    `${line} is a line of income whose budget or forecast would be money spent if income is shown as ${income}; answer the other way, give it the sign of the other income, or put its kind right`,
  );
}
