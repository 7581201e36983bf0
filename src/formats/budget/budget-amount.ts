/** One amount of a budget file as pence, or in words why it is none. It refuses what is a thousandfold slip on its face. */
import { type AmountUnit, POWER_OF_UNIT } from '../../domain/budget/amount-unit.ts';
import type { Pence } from '../../domain/budget/money.ts';
import { parsePounds } from '../../domain/budget/parse-pounds.ts';
import { penceOfNumber } from '../../domain/budget/pence-of-number.ts';
import { exactPounds } from '../../domain/budget/pounds-in-words.ts';
import { slipOfUnit } from '../../domain/budget/slip-of-unit.ts';
import { roundTo } from '../../domain/figures/house-style.ts';
import { type ReturnCell, textOfCell } from '../returns/return-cell.ts';
import type { FaultKind } from './budget-problem.ts';

export type BudgetAmount =
  | { readonly pence: Pence; readonly rounded?: true }
  | { readonly fault: Extract<FaultKind, 'amount' | 'thousandfold'>; readonly words: string };

/** Over twice what any council of England spends on adult social care in a year. */
const MOST: Pence = 2_000_000_000_00;

/**
 * `£1,234.50`, `(1,234.50)`, `1234.5` and `-1234.5` are amounts. `£5,987m` is a slip: "reads ‘£5,987m’, which is
 * £5,987,000,000; …". What a workbook works out finer than a penny is rounded to it and says so. `unit` is what a number
 * without a unit of its own stands for.
 */
export function budgetAmount(column: string, cell: ReturnCell, unit: AmountUnit = 'pounds'): BudgetAmount {
  if (typeof cell === 'object')
    return { fault: 'amount', words: `${column} holds a date where an amount should be` };
  const text = textOfCell(cell);
  const slip = typeof cell === 'string' ? slipOfUnit(text) : null;
  if (slip !== null) return thousandfold(column, text, slip.written, slip.likely);
  const read = typeof cell === 'number' ? ofNumber(cell, unit) : ofText(text, unit);
  if (read === null)
    return { fault: 'amount', words: `${column} reads ‘${shortened(text)}’, ${whyNot(text)}` };
  if (Math.abs(read.pence) > MOST) return thousandfold(column, text, read.pence, read.pence / 1000);
  return read;
}

function ofText(text: string, unit: AmountUnit): { pence: Pence } | null {
  const pence = parsePounds(text, unit);
  return pence === null ? null : { pence };
}

function ofNumber(value: number, unit: AmountUnit): { pence: Pence; rounded?: true } | null {
  const exact = penceOfNumber(value, unit);
  if (exact !== null) return { pence: exact };
  const places = POWER_OF_UNIT[unit] + 2;
  const pence = Number.isFinite(value) ? penceOfNumber(roundTo(value, places), unit) : null;
  return pence === null ? null : { pence, rounded: true };
}

function thousandfold(column: string, text: string, written: Pence, likely: Pence): BudgetAmount {
  const words = `${column} reads ‘${shortened(text)}’, which is ${exactPounds(written)}; if ${exactPounds(Math.round(likely))} is meant, write that`;
  return { fault: 'thousandfold', words };
}

function whyNot(text: string): string {
  if (/^[-\u2013\u2014]$/.test(text))
    return 'which may be nothing or not known; write 0 for nothing, or leave it blank';
  if (/\d\.\d{3,}\)?$/.test(text)) return 'which is finer than a penny; round it to the penny';
  return 'which is not an amount in pounds; write it as 1234.50, or leave it blank if it is not known';
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39).trimEnd()}…` : text;
}
