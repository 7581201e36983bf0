/**
 * The cells of a row of a ledger extract as a budget file would have them. Ledgers say Exp and Inc, print totals without a
 * code, and give the current budget in one amount: those are understood here and nowhere else.
 */
import type { LedgerMapping } from '../../domain/budget/ledger-mapping.ts';
import { type ReturnCell, textOfCell } from '../returns/return-cell.ts';
import type { TableCell, TableRow } from '../tables/table.ts';
import { budgetAmount } from './budget-amount.ts';
import type { BudgetCells, BudgetColumn } from './budget-columns.ts';
import type { BudgetInput } from './budget-fold.ts';
import type { UnitOf } from './budget-row.ts';
import { columnCells, ROW_FAULT_WORDS } from './column-cells.ts';

const KINDS: ReadonlyMap<string, string> = new Map([
  ...['e', 'ex', 'exp', 'expense', 'expenses', 'expenditure', 'cost', 'spend'].map(
    (word) => [word, 'expenditure'] as const,
  ),
  ...['i', 'in', 'inc', 'income', 'revenue', 'receipts'].map((word) => [word, 'income'] as const),
]);

/** What an amount without a unit of its own stands for; that of `approved` where there is only one budget. */
export type MappedUnitOf = (column: Parameters<UnitOf>[0] | 'current') => ReturnType<UnitOf>;

export function mappedInput(row: TableRow, mapping: LedgerMapping, unitOf: MappedUnitOf): BudgetInput {
  const { line: at, cells, fault } = row;
  if (fault !== undefined) return { at, cells: null, fault: ROW_FAULT_WORDS[fault] };
  const found = columnCells(mapping.columns, cells);
  if (found.line === undefined && isTotal(cells))
    return { at, cells: null, skip: 'a total without a line code' };
  const { current, ...others } = found;
  const kept = budgetCells(others, mapping);
  if (current === undefined || hasWholeBudget(mapping)) return { at, cells: kept };
  if (mapping.columns.approved === undefined)
    return { at, cells: { ...kept, approved: current, virements: kept.virements ?? 0 } };
  return withVirements(at, kept, current, unitOf);
}

/** Approved and virements say what is current: a column for that is then not read. */
export function hasWholeBudget({ columns }: Pick<LedgerMapping, 'columns'>): boolean {
  return columns.approved !== undefined && columns.virements !== undefined;
}

function isTotal(cells: readonly TableCell[]): boolean {
  return cells.some((cell) => typeof cell === 'string' && /^\s*(?:grand |sub-?\s?)?totals?\b/i.test(cell));
}

function budgetCells(found: BudgetCells, { columns, fixed }: LedgerMapping): BudgetCells {
  const cells: Partial<Record<BudgetColumn, ReturnCell>> = { ...found };
  for (const [column, value] of Object.entries(fixed) as [BudgetColumn, ReturnCell | undefined][])
    if (columns[column] === undefined && value !== undefined) cells[column] = value;
  const kind = KINDS.get(textOfCell(cells.kind).toLowerCase());
  if (kind !== undefined) cells.kind = kind;
  return cells;
}

/** Of an approved and a current budget the virements are the difference. They are given in pounds, whatever the unit. */
function withVirements(
  at: number,
  cells: BudgetCells,
  current: ReturnCell,
  unitOf: MappedUnitOf,
): BudgetInput {
  const now = budgetAmount('the current budget', current, unitOf('current'));
  if ('fault' in now) return { at, cells: null, fault: now.words };
  if (cells.approved === undefined) return { at, cells };
  const first = budgetAmount('approved', cells.approved, unitOf('approved'));
  if ('fault' in first) return { at, cells };
  return { at, cells: { ...cells, virements: (now.pence - first.pence) / 100 } };
}
