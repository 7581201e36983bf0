/**
 * What a template of one month asks for: a row for every line held, its budget filled in where it is known. Read back by the
 * budget readers; it writes no file itself.
 */
import { endOfBudgetMonth } from '../../domain/budget/budget-month.ts';
import type { Basis, BudgetMonth, LineForecast, ServiceLine } from '../../domain/budget/budget-year.ts';
import type { IsoDate } from '../../domain/periods/iso-date.ts';
import type { SheetCheck, SheetColumn } from '../returns/template-workbook.ts';
import { BUDGET_HEADS, type BudgetColumn } from './budget-columns.ts';
import { BUDGET_HOW_TO, BUDGET_NOTES, MONEY_HOW_TO_TITLE } from './budget-template-words.ts';
import { type MoneyCell, type MoneyTemplate, poundsCell } from './money-template.ts';

export interface TemplateMonth {
  readonly year: BudgetMonth['year'];
  readonly month: BudgetMonth['month'];
  readonly basis: Basis;
  /** The last day of the month where it is left out. */
  readonly asAt?: IsoDate;
  readonly status?: BudgetMonth['status'];
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
const GREY: readonly BudgetColumn[] = ['year', 'month', 'line', 'name', 'parent', 'kind'];
const TEXTS: readonly BudgetColumn[] = ['basis', 'asAt', 'status', 'commentary'];
/** In characters. */
const WIDTHS: Readonly<Partial<Record<BudgetColumn, number>>> = { name: 40, commentary: 60, month: 8 };
const CHECKS: Readonly<Partial<Record<BudgetColumn, SheetCheck>>> = {
  basis: { choices: ['gross', 'after-mitigation'], orBlank: false },
  status: { choices: ['draft', 'reported'], orBlank: false },
};

/**
 * Income is below zero, as it is held. `held` gives what is written into the amounts: `budget` the approved budget and
 * virements of the last month, for the next one to be filled in; `all` every amount, for a month to be corrected.
 */
export function budgetTemplate(
  lines: readonly ServiceLine[],
  month: TemplateMonth,
  last: readonly LineForecast[] = [],
  held: 'budget' | 'all' = 'budget',
): MoneyTemplate {
  const amounts = new Map(last.map((row) => [row.line, row]));
  const columns = last.some(({ commitments }) => held === 'all' && commitments !== undefined)
    ? COLUMNS.toSpliced(COLUMNS.indexOf('forecast'), 0, 'commitments')
    : COLUMNS;
  return {
    name: 'Budget',
    columns: columns.map(sheetColumn),
    rows: lines.map((line) => {
      const cells = templateCells(line, month, amounts.get(line.code), held);
      return columns.map((column) => cells[column] ?? null);
    }),
    frozen: columns.indexOf('name') + 1,
    howToTitle: MONEY_HOW_TO_TITLE,
    howTo: BUDGET_HOW_TO,
  };
}

function sheetColumn(column: BudgetColumn): SheetColumn {
  const check = CHECKS[column];
  const look = GREY.includes(column) ? 'left-alone' : TEXTS.includes(column) ? 'text' : 'amount';
  return {
    head: BUDGET_HEADS[column],
    note: BUDGET_NOTES[column] ?? '',
    look,
    width: WIDTHS[column] ?? 16,
    ...(check ? { check } : {}),
  };
}

function templateCells(
  line: ServiceLine,
  month: TemplateMonth,
  last: LineForecast | undefined,
  held: 'budget' | 'all',
): Partial<Record<BudgetColumn, MoneyCell>> {
  const all = held === 'all' ? last : undefined;
  return {
    year: month.year,
    month: month.month,
    line: line.code,
    name: line.name,
    parent: line.parent,
    kind: line.kind,
    approved: poundsCell(last?.approved),
    virements: poundsCell(last?.virements),
    actualToDate: poundsCell(all?.actualToDate),
    profiledToDate: poundsCell(all?.profiledToDate),
    commitments: poundsCell(all?.commitments),
    forecast: poundsCell(all?.forecast),
    basis: month.basis,
    asAt: month.asAt ?? endOfBudgetMonth(month),
    status: month.status ?? 'draft',
    commentary: all?.commentary ?? null,
  };
}
