/** Budgets drawn as text, in £ thousand: what a test is about stands in columns, everything else is filled in. */
import { budgetMonthId } from '../../../../src/domain/budget/budget-month.ts';
import type { BudgetProblem } from '../../../../src/domain/budget/budget-problem.ts';
import type {
  BudgetMonth,
  BudgetMonthNumber,
  LineForecast,
  ServiceLine,
} from '../../../../src/domain/budget/budget-year.ts';
import { checkMonth } from '../../../../src/domain/budget/check-month.ts';
import { type LineTree, lineTree } from '../../../../src/domain/budget/line-tree.ts';
import type { Pence } from '../../../../src/domain/budget/money.ts';
import { type WorkedMonth, workedMonth } from '../../../../src/domain/budget/worked-month.ts';

/** £ thousand as pence: k(5_352) is £5.352m. */
export function k(thousands: number): Pence {
  return Math.round(thousands * 100_000);
}

/** `OP > OP-RES income` a line: parent, child, kind where it is income; `OP` alone stands at the top. */
export function drawnLines(text: string): ServiceLine[] {
  return rowsOf(text).map((row) => {
    const [way = '', kind] = row.replace(/\s*>\s*/, '>').split(/\s+/);
    const [parent, code] = way.includes('>') ? way.split('>') : [null, way];
    return {
      code: code ?? '',
      name: code ?? '',
      parent: parent ?? null,
      kind: kind === 'income' ? 'income' : 'expenditure',
    };
  });
}

export function drawnTree(text: string): LineTree {
  return lineTree(drawnLines(text));
}

/** `line approved virements actual forecast`, £ thousand, `.` for not reported. */
export function drawnRows(text: string): LineForecast[] {
  return rowsOf(text).map((row) => {
    const [line = '', approved, virements, actual, forecast] = row.split(/\s+/);
    return {
      line,
      approved: amount(approved),
      virements: amount(virements),
      actualToDate: amount(actual),
      profiledToDate: null,
      forecast: amount(forecast),
    };
  });
}

export function month(
  number: BudgetMonthNumber,
  rows: string | readonly LineForecast[],
  other: Partial<BudgetMonth> = {},
): BudgetMonth {
  const of = {
    area: 'E08000014',
    year: '2024-25',
    month: number,
    basis: 'gross',
    version: 1,
    ...other,
  } as const;
  return {
    asAt: null,
    status: 'reported',
    enteredOn: '2024-12-03',
    lines: typeof rows === 'string' ? drawnRows(rows) : rows,
    ...of,
    id: budgetMonthId(of),
  };
}

export function worked(
  tree: LineTree,
  number: BudgetMonthNumber,
  rows: string,
  other?: Partial<BudgetMonth>,
): WorkedMonth {
  return workedMonth(month(number, rows, other), tree);
}

function rowsOf(text: string): string[] {
  return text
    .split('\n')
    .map((row) => row.trim())
    .filter((row) => row !== '');
}

function amount(text: string | undefined): Pence | null {
  return text === undefined || text === '.' ? null : k(Number(text));
}

/** What is wrong with a month, both it and the one before read with the same lines. */
export function problemsOf(of: BudgetMonth, tree: LineTree, previous: BudgetMonth | null): BudgetProblem[] {
  return checkMonth(workedMonth(of, tree), previous && workedMonth(previous, tree));
}
