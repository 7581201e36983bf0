/**
 * The service lines in the order the reader asked for. Lines are ordered among their own siblings, so that the tree stays a tree; a
 * line without the amount stands last, whichever way, because missing is neither the most nor the least.
 */
import type { LineCode, ServiceLine } from '../../domain/budget/budget-year.ts';
import type { Pence } from '../../domain/budget/money.ts';
import { lineMovement } from '../../domain/budget/movement.ts';
import type { WorkedMonth } from '../../domain/budget/worked-month.ts';

export type LineColumn = 'line' | 'budget' | 'actual' | 'forecast' | 'variance' | 'percent' | 'movement';

export interface LineOrder {
  readonly column: LineColumn;
  readonly down: boolean;
}

const COLUMNS: readonly LineColumn[] = [
  'line',
  'budget',
  'actual',
  'forecast',
  'variance',
  'percent',
  'movement',
];

/** `variance` is up, `-variance` down; null is the ledger's own order. */
export function lineOrderOf(text: string | undefined): LineOrder | null {
  const column = COLUMNS.find((one) => one === text?.replace(/^-/, ''));
  return column ? { column, down: text?.startsWith('-') ?? false } : null;
}

/** The next press of a column's heading: first the way that answers most, then the other, then the ledger's order. */
export function nextOrder(column: LineColumn, order: LineOrder | null): string | undefined {
  const downFirst = column !== 'line';
  const text = (down: boolean): string => (down ? `-${column}` : column);
  if (order?.column !== column) return text(downFirst);
  return order.down === downFirst ? text(!downFirst) : undefined;
}

export function orderedLines(
  now: WorkedMonth,
  before: WorkedMonth | null,
  order: LineOrder | null,
): readonly ServiceLine[] {
  const { tree } = now;
  if (!order) return tree.lines;
  const sorted = (lines: readonly ServiceLine[]): ServiceLine[] =>
    lines.toSorted((a, b) => compare(a, b, order, (code) => amountIn(now, before, order.column, code)));
  const all: ServiceLine[] = [];
  const next = sorted(tree.roots).reverse();
  for (let line = next.pop(); line !== undefined; line = next.pop()) {
    all.push(line);
    next.push(...sorted(tree.childrenOf(line.code)).reverse());
  }
  return all;
}

function compare(
  a: ServiceLine,
  b: ServiceLine,
  { column, down }: LineOrder,
  amount: (code: LineCode) => number | null,
): number {
  const way = down ? -1 : 1;
  if (column === 'line') return way * (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
  const [first, second] = [amount(a.code), amount(b.code)];
  if (first === null || second === null) return Number(first === null) - Number(second === null);
  return way * (first - second);
}

function amountIn(
  now: WorkedMonth,
  before: WorkedMonth | null,
  column: LineColumn,
  code: LineCode,
): Pence | number | null {
  const amounts = now.amounts.get(code);
  if (column === 'movement') return lineMovement(now, before, code);
  if (!amounts || column === 'line') return null;
  const of = {
    budget: amounts.current,
    actual: amounts.actualToDate,
    forecast: amounts.forecast,
    variance: amounts.variance,
    percent: amounts.variancePercent,
  };
  return of[column];
}
