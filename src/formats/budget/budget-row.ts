/**
 * One row of a budget file in our terms, its amounts still in the file's own signs. Each cell is judged by itself; what rows
 * say together is judged elsewhere.
 */
import type { AmountUnit } from '../../domain/budget/amount-unit.ts';
import type { Basis, BudgetMonthNumber, LineCode, LineKind } from '../../domain/budget/budget-year.ts';
import type { Pence } from '../../domain/budget/money.ts';
import { type FinancialYear, parseFinancialYear } from '../../domain/figures/financial-year.ts';
import type { IsoDate } from '../../domain/periods/iso-date.ts';
import { textOfCell } from '../returns/return-cell.ts';
import { budgetAmount } from './budget-amount.ts';
import {
  AMOUNT_COLUMNS,
  type AmountColumn,
  BUDGET_HEADS,
  type BudgetCells,
  type BudgetColumn,
} from './budget-columns.ts';
import { budgetDateOf } from './budget-date-cell.ts';
import { budgetMonthOf } from './budget-month-cell.ts';
import type { FaultKind } from './budget-problem.ts';

export type BudgetAmounts = Readonly<Record<AmountColumn, Pence | null>>;

export interface BudgetRow {
  /** The line of a CSV, the row of a sheet. */
  readonly at: number;
  readonly year: FinancialYear;
  readonly month: BudgetMonthNumber;
  readonly basis: Basis;
  readonly status: 'draft' | 'reported';
  readonly asAt: IsoDate | null;
  readonly line: LineCode;
  readonly parent: LineCode | null;
  readonly kind: LineKind;
  readonly name: string | null;
  /** As written in the file. */
  readonly amounts: BudgetAmounts;
  readonly variance: Pence | null;
  readonly commentary: string | null;
}

export type AddFault = (kind: FaultKind, words: string) => void;

/** What an amount without a unit of its own stands for, by column. */
export type UnitOf = (column: AmountColumn | 'variance') => AmountUnit;

export interface RowReading {
  readonly fault: AddFault;
  /** Told of amounts rounded to the penny. */
  readonly rounded: () => void;
  /** Pounds where it is left out. */
  readonly unitOf?: UnitOf | undefined;
}

const LONGEST: Readonly<Partial<Record<BudgetColumn, number>>> = {
  line: 60,
  parent: 60,
  name: 200,
  commentary: 4_000,
};

/** Null for a row with a fault, which is then told by `fault`. */
export function budgetRowOf(at: number, cells: BudgetCells, how: RowReading): BudgetRow | null {
  let sound = true;
  const add: AddFault = (kind, words) => {
    sound = false;
    how.fault(kind, words);
  };
  const year = yearOf(cells, add);
  const month = year === null ? null : monthOf(cells, year, add);
  const kind = kindOf(cells, add);
  const basis = basisOf(cells, add);
  const line = textOfCell(cells.line);
  if (line === '')
    add('code', 'line is blank; write the code of the service line, or take the row out if it is a total');
  const status = statusOf(cells, add);
  const asAt = asAtOf(cells, add);
  lengthsOf(cells, add);
  const amounts = amountsOf(cells, { ...how, fault: add });
  const variance = amountOf('variance', cells, { ...how, fault: add, rounded: () => {} });
  if (!sound || year === null || month === null || kind === null || basis === null || status === null)
    return null;
  return {
    at,
    year,
    month,
    basis,
    status,
    asAt,
    line,
    parent: textOfCell(cells.parent) || null,
    kind,
    name: textOfCell(cells.name) || null,
    amounts,
    variance,
    commentary: textOfCell(cells.commentary) || null,
  };
}

/** True for a row of a template nobody filled in: it says what it is about and nothing of it. */
export function isLeftBlank(cells: BudgetCells): boolean {
  return [...AMOUNT_COLUMNS, 'variance' as const, 'commentary' as const].every((c) => cells[c] === undefined);
}

function yearOf(cells: BudgetCells, add: AddFault): FinancialYear | null {
  const text = textOfCell(cells.year);
  const year = parseFinancialYear(text);
  if (year === null) add('year', `${reads('year', text)}; write the financial year as 2024-25`);
  return year;
}

function monthOf(cells: BudgetCells, year: FinancialYear, add: AddFault): BudgetMonthNumber | null {
  const month = cells.month === undefined ? null : budgetMonthOf(cells.month, year);
  if (month === null)
    add('month', `${reads('month', textOfCell(cells.month))}; write a number from 1 (April) to 12 (March)`);
  return month;
}

function kindOf(cells: BudgetCells, add: AddFault): LineKind | null {
  const text = textOfCell(cells.kind).toLowerCase();
  if (text === 'expenditure' || text === 'income') return text;
  add('kind', `${reads('kind', textOfCell(cells.kind))}; write expenditure or income`);
  return null;
}

function basisOf(cells: BudgetCells, add: AddFault): Basis | null {
  const text = textOfCell(cells.basis)
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  if (text === 'gross' || text === 'after-mitigation') return text;
  add(
    'basis',
    `${reads('basis', textOfCell(cells.basis))}; write gross (before mitigations) or after-mitigation`,
  );
  return null;
}

/** A month nobody called reported is a draft. */
function statusOf(cells: BudgetCells, add: AddFault): 'draft' | 'reported' | null {
  const text = textOfCell(cells.status).toLowerCase();
  if (text === '' || text === 'draft') return 'draft';
  if (text === 'reported') return 'reported';
  add('status', `${reads('status', textOfCell(cells.status))}; write draft or reported`);
  return null;
}

function asAtOf(cells: BudgetCells, add: AddFault): IsoDate | null {
  if (cells.asAt === undefined) return null;
  const date = budgetDateOf(cells.asAt);
  if (date === null)
    add('date', `${reads('as_at', textOfCell(cells.asAt))}; write the day as 2024-10-31 or 31/10/2024`);
  return date;
}

function lengthsOf(cells: BudgetCells, add: AddFault): void {
  for (const [column, most] of Object.entries(LONGEST) as [BudgetColumn, number][]) {
    if (textOfCell(cells[column]).length > most)
      add('too-long', `${BUDGET_HEADS[column]} is longer than ${most} letters; shorten it`);
  }
}

function amountsOf(cells: BudgetCells, how: RowReading): BudgetAmounts {
  const of = (column: AmountColumn): Pence | null => amountOf(column, cells, how);
  return {
    approved: of('approved'),
    virements: of('virements'),
    actualToDate: of('actualToDate'),
    profiledToDate: of('profiledToDate'),
    commitments: of('commitments'),
    forecast: of('forecast'),
  };
}

function amountOf(
  column: AmountColumn | 'variance',
  cells: BudgetCells,
  { fault, rounded, unitOf }: RowReading,
): Pence | null {
  const cell = cells[column];
  if (cell === undefined) return null;
  const read = budgetAmount(BUDGET_HEADS[column], cell, unitOf?.(column));
  if ('fault' in read) {
    fault(read.fault, read.words);
    return null;
  }
  if (read.rounded) rounded();
  return read.pence;
}

function reads(column: string, text: string): string {
  if (text === '') return `${column} is blank`;
  return `${column} reads ‘${text.length > 40 ? `${text.slice(0, 39)}…` : text}’`;
}
