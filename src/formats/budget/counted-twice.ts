/**
 * Finds subtotals that stand in the data as lines of their own, so that what they sum would be counted twice, and says where
 * lines do not add up to their parent. A parent with children is no subtotal: it is compared, and shown as it is.
 */

import type { BudgetProblem } from '../../domain/budget/budget-problem.ts';
import { problemInWords } from '../../domain/budget/budget-problem-words.ts';
import { checkSums } from '../../domain/budget/check-sums.ts';
import { formatNumber } from '../../domain/figures/house-style.ts';
import { linesInWords } from '../returns/lines-in-words.ts';
import { monthInWords } from './duplicated-lines.ts';
import type { FaultBook } from './fault-book.ts';
import type { HeldMonth, HeldRow } from './held-month.ts';

const CALLED_TOTAL = /^(?:sub-?\s?total|grand total|total)s?\b|\b(?:sub-?\s?)?totals?$/i;

type Unequal = Extract<BudgetProblem, { kind: 'children-do-not-sum' | 'sum-differs-by-rounding' }>;

/** Gives the sums that do not come right as notes: reports do not always add up, and are held as they are. */
export function findCountedTwice(month: HeldMonth, faults: FaultBook): readonly string[] {
  const rows = new Map(month.rows.map((held) => [held.row.line, held]));
  const notes: string[] = [];
  const told = new Set<string>();
  for (const problem of checkSums(month.worked)) {
    if (problem.kind === 'subtotal-counted-twice') {
      told.add(problem.line);
      sayCountedTwice(
        rows.get(problem.line),
        problem.of.flatMap((code) => rows.get(code) ?? []),
        faults,
      );
    } else if (problem.kind === 'children-do-not-sum' || problem.kind === 'sum-differs-by-rounding') {
      if (!isDoubled(problem, month, rows, faults)) notes.push(noteOf(problem, month, rows));
    }
  }
  for (const held of month.rows) if (!told.has(held.row.line)) findCalledTotal(held, month, faults);
  return notes;
}

function sayCountedTwice(total: HeldRow | undefined, parts: readonly HeldRow[], faults: FaultBook): void {
  if (!total) return;
  const { at, line } = total.row;
  const where = linesInWords(parts.map(({ row }) => row.at).sort((a, b) => a - b));
  faults.add(
    'counted-twice',
    at,
    `${line} is a subtotal: it is the sum of ${where}, which would be counted twice; take the row out, or make it their parent`,
  );
}

/** Twice the sum in every amount that can be told: a subtotal went into it beside what it sums. */
function isDoubled(
  { line }: Unequal,
  { worked }: HeldMonth,
  rows: ReadonlyMap<string, HeldRow>,
  faults: FaultBook,
): boolean {
  const own = worked.amounts.get(line);
  const children = worked.tree.childrenOf(line);
  const sum = (field: 'approved' | 'forecast'): number =>
    children.reduce((total, { code }) => total + (worked.amounts.get(code)?.[field] ?? Number.NaN), 0);
  const doubled = own?.approved === sum('approved') * 2 && own.forecast === sum('forecast') * 2;
  const row = rows.get(line)?.row;
  if (!doubled || !row || own?.forecast === 0) return false;
  const where = linesInWords(children.flatMap(({ code }) => rows.get(code)?.row.at ?? []));
  faults.add(
    'counted-twice',
    row.at,
    `${line} is exactly twice the sum of its lines (${where}), so a subtotal was counted twice in it; put its amounts right`,
  );
  return true;
}

function noteOf(problem: Unequal, { worked }: HeldMonth, rows: ReadonlyMap<string, HeldRow>): string {
  const row = rows.get(problem.line)?.row;
  const where = row ? `Line ${formatNumber(row.at, 0)}, ${monthInWords(row)}. ` : '';
  return `${where}${problemInWords(problem, (code) => worked.tree.lineOf(code)?.name ?? code)}`;
}

/** What is called a total and is the parent of nothing, beside other lines. */
function findCalledTotal({ row }: HeldRow, { rows, worked }: HeldMonth, faults: FaultBook): void {
  if (rows.length < 2 || worked.tree.childrenOf(row.line).length > 0) return;
  const name = [row.name, row.line].find((text) => text !== null && CALLED_TOTAL.test(text));
  if (name == null) return;
  faults.add(
    'counted-twice',
    row.at,
    `${name} is called a total but is the parent of no line, so what it sums would be counted twice; take the row out, or make it their parent`,
  );
}
