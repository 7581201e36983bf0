/** Finds the one amount among the lines below a parent that is a thousand times off, because with it put right the sum comes right. */
import type { Pence } from '../../domain/budget/money.ts';
import { exactPounds } from '../../domain/budget/pounds-in-words.ts';
import { BUDGET_HEADS } from './budget-columns.ts';
import type { FaultBook } from './fault-book.ts';
import type { HeldMonth, HeldRow } from './held-month.ts';

const COLUMNS = ['approved', 'forecast', 'actualToDate', 'profiledToDate'] as const;
type Column = (typeof COLUMNS)[number];

export function findThousandfoldInSum({ rows, worked }: HeldMonth, faults: FaultBook): void {
  const byCode = new Map(rows.map((held) => [held.row.line, held]));
  for (const parent of rows) {
    const children = worked.tree.childrenOf(parent.row.line).flatMap(({ code }) => byCode.get(code) ?? []);
    if (children.length > 1) for (const column of COLUMNS) findIn(parent, children, column, faults);
  }
}

function findIn(parent: HeldRow, children: readonly HeldRow[], column: Column, faults: FaultBook): void {
  const own = parent.amounts[column];
  const amounts = children.map((child) => child.amounts[column]);
  const sum = amounts.reduce<Pence | null>(
    (total, a) => (total === null || a === null ? null : total + a),
    0,
  );
  if (own === null || sum === null || own === sum) return;
  const slips = children.flatMap((child, i) => {
    const amount = amounts[i] ?? 0;
    const left = own - (sum - amount);
    return isThousandfoldOf(amount, left) ? [{ child, amount, left }] : [];
  });
  const [slip] = slips;
  if (slips.length !== 1 || !slip) return;
  const words = `${slip.child.row.line} has ${exactPounds(slip.amount)} in ${BUDGET_HEADS[column]}; the lines below ${parent.row.line} add up to it with ${exactPounds(slip.left)}, about a thousand times off, so write it in pounds`;
  faults.add('thousandfold', slip.child.row.at, words);
}

/** To the nearest half thousand, or pound: a slip was often rounded too. */
function isThousandfoldOf(amount: Pence, left: Pence): boolean {
  if (Math.abs(amount) >= 100_00 && Math.abs(left - amount * 1_000) <= 500_00) return true;
  return Math.abs(amount) >= 5_000_000_00 && Math.abs(left - amount / 1_000) <= 1_00;
}
