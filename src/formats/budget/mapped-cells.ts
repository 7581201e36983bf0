/**
 * The cells of a row of a ledger extract as a budget file would have them. Ledgers say Exp and Inc, print totals without a
 * code, and give the current budget in one amount: those are understood here and nowhere else.
 */
import type { LedgerMapping } from '../../domain/budget/ledger-mapping.ts';
import { type ReturnCell, textOfCell } from '../returns/return-cell.ts';
import type { TableCell, TableRow } from '../tables/table.ts';
import type { BudgetCells, BudgetColumn } from './budget-columns.ts';
import type { BudgetInput } from './budget-fold.ts';
import { columnCells, ROW_FAULT_WORDS } from './column-cells.ts';

const KINDS: ReadonlyMap<string, string> = new Map([
  ...['e', 'ex', 'exp', 'expense', 'expenses', 'expenditure', 'cost', 'spend'].map(
    (word) => [word, 'expenditure'] as const,
  ),
  ...['i', 'in', 'inc', 'income', 'revenue', 'receipts'].map((word) => [word, 'income'] as const),
]);

export function mappedInput(row: TableRow, mapping: LedgerMapping): BudgetInput {
  const { line: at, cells, fault } = row;
  if (fault !== undefined) return { at, cells: null, fault: ROW_FAULT_WORDS[fault] };
  const found = columnCells(mapping.columns, cells);
  if (found.line === undefined && isTotal(cells))
    return { at, cells: null, skip: 'a total without a line code' };
  return { at, cells: budgetCells(found, mapping) };
}

function isTotal(cells: readonly TableCell[]): boolean {
  return cells.some((cell) => typeof cell === 'string' && /^\s*(?:grand |sub-?\s?)?totals?\b/i.test(cell));
}

function budgetCells(
  { current, ...found }: Partial<Record<BudgetColumn | 'current', ReturnCell>>,
  { columns, fixed }: LedgerMapping,
): BudgetCells {
  const cells: Partial<Record<BudgetColumn, ReturnCell>> = { ...found };
  for (const [column, value] of Object.entries(fixed) as [BudgetColumn, ReturnCell | undefined][])
    if (columns[column] === undefined && value !== undefined) cells[column] = value;
  const kind = KINDS.get(textOfCell(cells.kind).toLowerCase());
  if (kind !== undefined) cells.kind = kind;
  if (columns.approved === undefined && current !== undefined) {
    cells.approved = current;
    cells.virements ??= 0;
  }
  return cells;
}
