/**
 * Tells income by its sign, for a ledger that has income below zero and no column that says so, once the reader said it is so. A line
 * is of one kind for the whole year: one whose sign changes is not guessed at.
 */
import type { LineKind } from '../../domain/budget/budget-year.ts';
import { parseFinancialYear } from '../../domain/figures/financial-year.ts';
import { linesInWords } from '../returns/lines-in-words.ts';
import { textOfCell } from '../returns/return-cell.ts';
import { budgetAmount } from './budget-amount.ts';
import { type AmountColumn, BUDGET_HEADS, type BudgetCells } from './budget-columns.ts';
import type { BudgetInput } from './budget-fold.ts';
import type { HeldBudget } from './budget-reading.ts';
import { isLeftBlank, type UnitOf } from './budget-row.ts';

export interface KindsBySign {
  readonly input: readonly BudgetInput[];
  /** Which lines had no sign to tell by, and what they were read as. */
  readonly notes: readonly string[];
}

type Sign = 'below' | 'above';

/**
 * The current budget decides or, without one, the forecast: −£4,100,000 is income. Where the rows of a line disagree or have no
 * amount, it is what it is held as; not held, disagreement is a fault and no amount is expenditure, told in a note.
 */
export function kindsBySign(
  input: readonly BudgetInput[],
  unitOf: UnitOf,
  held: HeldBudget | undefined,
): KindsBySign {
  const signs = new Map<string, Set<Sign>>();
  for (const { cells } of input) {
    if (cells === null || isLeftBlank(cells)) continue;
    const of = signs.get(keyOf(cells)) ?? new Set();
    signs.set(keyOf(cells), of);
    const sign = signOf(cells, unitOf);
    if (sign) of.add(sign);
  }
  const untold: number[] = [];
  const told = input.map((row): BudgetInput => {
    const { at, cells } = row;
    if (cells === null || isLeftBlank(cells)) return row;
    const of = signs.get(keyOf(cells)) ?? new Set();
    const kind = of.size === 1 ? kindOf(of) : heldKind(cells, held);
    if (kind) return { ...row, cells: { ...cells, kind } };
    if (of.size > 1) return { at, cells: null, fault: mixedWords(textOfCell(cells.line)) };
    untold.push(at);
    return { ...row, cells: { ...cells, kind: 'expenditure' } };
  });
  return { input: told, notes: notesOf(untold) };
}

function keyOf(cells: BudgetCells): string {
  return `${textOfCell(cells.year)} ${textOfCell(cells.line)}`;
}

function kindOf(signs: ReadonlySet<Sign>): LineKind {
  return signs.has('below') ? 'income' : 'expenditure';
}

function heldKind(cells: BudgetCells, held: HeldBudget | undefined): LineKind | null {
  const year = parseFinancialYear(textOfCell(cells.year));
  const lines = year === null ? [] : (held?.linesOf(year) ?? []);
  return lines.find(({ code }) => code === textOfCell(cells.line))?.kind ?? null;
}

function signOf(cells: BudgetCells, unitOf: UnitOf): Sign | null {
  const of = (column: AmountColumn): number => {
    const cell = cells[column];
    const read = cell === undefined ? null : budgetAmount(BUDGET_HEADS[column], cell, unitOf(column));
    return read && 'pence' in read ? read.pence : 0;
  };
  const amount = of('approved') + of('virements') || of('forecast');
  return amount === 0 ? null : amount < 0 ? 'below' : 'above';
}

function mixedWords(line: string): string {
  return `${line} is below zero in some rows and above zero in others, so its sign does not tell whether it is income; put the sign right, or add a column that says expenditure or income`;
}

function notesOf(untold: readonly number[]): readonly string[] {
  if (untold.length === 0) return [];
  const they = untold.length === 1 ? 'it was' : 'they were';
  return [
    `On ${linesInWords(untold)}, there is no amount to tell income by, so ${they} read as expenditure.`,
  ];
}
