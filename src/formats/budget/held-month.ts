/** The rows of one month in the signs things are held in, ready to be checked as a month. */
import type { BudgetMonth, LineForecast, ServiceLine } from '../../domain/budget/budget-year.ts';
import { lineTree } from '../../domain/budget/line-tree.ts';
import type { Pence } from '../../domain/budget/money.ts';
import {
  normaliseAmounts,
  type SignConvention,
  type WrittenAmounts,
} from '../../domain/budget/sign-convention.ts';
import { type WorkedMonth, workedMonth } from '../../domain/budget/worked-month.ts';
import type { BudgetRow } from './budget-row.ts';

export interface HeldRow {
  readonly row: BudgetRow;
  /** Income negative, variance adverse positive. */
  readonly amounts: WrittenAmounts;
  readonly commitments: Pence | null;
}

export interface HeldMonth {
  readonly rows: readonly HeldRow[];
  readonly lines: readonly LineForecast[];
  readonly worked: WorkedMonth;
}

/** At least one row, all of one year, month and basis. `lines` are those of the year. */
export function heldMonth(
  rows: readonly BudgetRow[],
  lines: readonly ServiceLine[],
  convention: SignConvention,
): HeldMonth {
  const held = rows.map((row) => heldRow(row, convention));
  const forecasts = held.map(lineForecast);
  const [first] = rows;
  const month: BudgetMonth = {
    id: '',
    area: '',
    year: first?.year ?? '0-0',
    month: first?.month ?? 1,
    basis: first?.basis ?? 'gross',
    version: 1,
    asAt: null,
    status: 'draft',
    enteredOn: '',
    lines: forecasts,
  };
  return { rows: held, lines: forecasts, worked: workedMonth(month, lineTree(lines)) };
}

function heldRow(row: BudgetRow, convention: SignConvention): HeldRow {
  const amounts = normaliseAmounts({ ...row.amounts, variance: row.variance }, row.kind, convention);
  const written = row.amounts.commitments;
  const turned = row.kind === 'income' && convention.income === 'positive';
  return { row, amounts, commitments: turned && written ? -written : written };
}

function lineForecast({ row, amounts, commitments }: HeldRow): LineForecast {
  const { approved, virements, actualToDate, profiledToDate, forecast } = amounts;
  return {
    line: row.line,
    approved,
    virements,
    actualToDate,
    profiledToDate,
    ...(commitments === null ? {} : { commitments }),
    forecast,
    ...(row.commentary === null ? {} : { commentary: row.commentary }),
  };
}
