/**
 * What a template of one month asks for: a row for every line held, its budget filled in where it is known. Read back by the
 * budget readers; it writes no file itself.
 */
import { endOfBudgetMonth } from '../../domain/budget/budget-month.ts';
import type { Basis, BudgetMonth, LineForecast, ServiceLine } from '../../domain/budget/budget-year.ts';
import type { Pence } from '../../domain/budget/money.ts';
import type { IsoDate } from '../../domain/periods/iso-date.ts';
import { BUDGET_HEADS, type BudgetColumn } from './budget-columns.ts';

export interface TemplateMonth {
  readonly year: BudgetMonth['year'];
  readonly month: BudgetMonth['month'];
  readonly basis: Basis;
  /** The last day of the month where it is left out. */
  readonly asAt?: IsoDate;
  readonly status?: BudgetMonth['status'];
}

/** Pounds as a number, to be printed with two decimals; text as it is; null for a cell to fill in. */
export type TemplateCell = { readonly pence: Pence } | string | number | null;

export interface BudgetTemplate {
  readonly columns: readonly BudgetColumn[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly TemplateCell[])[];
}

const COLUMNS: readonly BudgetColumn[] = [
  'year',
  'month',
  'line',
  'name',
  'parent',
  'kind',
  'approved',
  'virements',
  'actualToDate',
  'profiledToDate',
  'forecast',
  'basis',
  'asAt',
  'status',
  'commentary',
];

/**
 * Income is below zero, as it is held. `held` gives what is written into the amounts: `budget` the approved budget and
 * virements of the last month, for the next one to be filled in; `all` every amount, for a month to be corrected.
 */
export function budgetTemplate(
  lines: readonly ServiceLine[],
  month: TemplateMonth,
  last: readonly LineForecast[] = [],
  held: 'budget' | 'all' = 'budget',
): BudgetTemplate {
  const amounts = new Map(last.map((row) => [row.line, row]));
  const columns = last.some(({ commitments }) => held === 'all' && commitments !== undefined)
    ? COLUMNS.toSpliced(COLUMNS.indexOf('forecast'), 0, 'commitments')
    : COLUMNS;
  const rows = lines.map((line) => {
    const cells = templateCells(line, month, amounts.get(line.code), held);
    return columns.map((column) => cells[column] ?? null);
  });
  return { columns, header: columns.map((column) => BUDGET_HEADS[column]), rows };
}

function templateCells(
  line: ServiceLine,
  month: TemplateMonth,
  last: LineForecast | undefined,
  held: 'budget' | 'all',
): Partial<Record<BudgetColumn, TemplateCell>> {
  const pounds = (pence: Pence | null | undefined): TemplateCell => (pence == null ? null : { pence });
  const all = held === 'all' ? last : undefined;
  return {
    year: month.year,
    month: month.month,
    line: line.code,
    name: line.name,
    parent: line.parent,
    kind: line.kind,
    approved: pounds(last?.approved),
    virements: pounds(last?.virements),
    actualToDate: pounds(all?.actualToDate),
    profiledToDate: pounds(all?.profiledToDate),
    commitments: pounds(all?.commitments),
    forecast: pounds(all?.forecast),
    basis: month.basis,
    asAt: month.asAt ?? endOfBudgetMonth(month),
    status: month.status ?? 'draft',
    commentary: all?.commentary ?? null,
  };
}
