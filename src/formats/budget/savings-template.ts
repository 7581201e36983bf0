/** What a template of savings asks for: a row for every scheme held and some to write new ones in. Read back by the savings readers. */
import type { Saving } from '../../domain/budget/budget-year.ts';
import type { FinancialYear } from '../../domain/figures/financial-year.ts';
import type { IsoDate } from '../../domain/periods/iso-date.ts';
import type { SheetCheck, SheetColumn } from '../returns/template-workbook.ts';
import { MONEY_HOW_TO_TITLE, SAVINGS_HOW_TO, SAVINGS_NOTES } from './budget-template-words.ts';
import { type MoneyCell, type MoneyTemplate, poundsCell } from './money-template.ts';
import { SAVINGS_AMOUNTS, SAVINGS_HEADS, type SavingsColumn } from './savings-columns.ts';

const COLUMNS = Object.keys(SAVINGS_HEADS) as readonly SavingsColumn[];
const GREY: readonly SavingsColumn[] = ['year', 'asAt'];
const AMOUNTS: readonly SavingsColumn[] = [...SAVINGS_AMOUNTS, 'nextYearEffect'];
/** In characters. */
const WIDTHS: Readonly<Partial<Record<SavingsColumn, number>>> = {
  scheme: 30,
  title: 40,
  owner: 30,
  comment: 60,
};
const CHECKS: Readonly<Partial<Record<SavingsColumn, SheetCheck>>> = {
  recurrent: { choices: ['yes', 'no'], orBlank: true },
};
const BLANK_ROWS = 10;

/** `schemes` as they stood last: what was approved is written in, how much of it was delivered is asked anew. */
export function savingsTemplate(
  day: { readonly year: FinancialYear; readonly asAt: IsoDate },
  schemes: readonly Saving[] = [],
): MoneyTemplate {
  const blank = Array.from({ length: BLANK_ROWS }, () => null);
  return {
    name: 'Savings',
    columns: COLUMNS.map(sheetColumn),
    rows: [...schemes, ...blank].map((scheme) => {
      const cells = templateCells(day, scheme);
      return COLUMNS.map((column) => cells[column] ?? null);
    }),
    frozen: COLUMNS.indexOf('scheme') + 1,
    howToTitle: MONEY_HOW_TO_TITLE,
    howTo: SAVINGS_HOW_TO,
  };
}

function sheetColumn(column: SavingsColumn): SheetColumn {
  const check = CHECKS[column];
  const look = GREY.includes(column) ? 'left-alone' : AMOUNTS.includes(column) ? 'amount' : 'text';
  return {
    head: SAVINGS_HEADS[column],
    note: SAVINGS_NOTES[column],
    look,
    width: WIDTHS[column] ?? 16,
    ...(check ? { check } : {}),
  };
}

function templateCells(
  { year, asAt }: { readonly year: FinancialYear; readonly asAt: IsoDate },
  scheme: Saving | null,
): Partial<Record<SavingsColumn, MoneyCell>> {
  if (!scheme) return { year, asAt };
  const { title, line, owner, approved, recurrent, nextYearEffect } = scheme;
  return {
    year,
    asAt,
    scheme: scheme.scheme,
    title,
    line,
    owner,
    approved: poundsCell(approved),
    recurrent: recurrent === null ? null : recurrent ? 'yes' : 'no',
    nextYearEffect: poundsCell(nextYearEffect),
  };
}
