/**
 * Finds amounts a thousand times too large or too small: against the same line in the other months of the file, against what
 * is held of it, and against the other amounts of its own row. The size is judged, never the sign. It puts nothing right.
 */
import type { LineForecast } from '../../domain/budget/budget-year.ts';
import type { Pence } from '../../domain/budget/money.ts';
import { exactPounds } from '../../domain/budget/pounds-in-words.ts';
import { type AmountColumn, BUDGET_HEADS } from './budget-columns.ts';
import type { HeldBudget } from './budget-reading.ts';
import type { BudgetRow } from './budget-row.ts';
import type { FaultBook } from './fault-book.ts';

/** A budget or forecast this many times another of the same line was not changed but mistyped. */
const AT_LEAST = 500;
const AT_MOST = 2_000;
/** Below £50,000 a thousandth is small change: a token budget of £40 may well become £40,000. */
const WORTH_ASKING: Pence = 50_000_00;

export function findThousandfold(
  rows: readonly BudgetRow[],
  held: HeldBudget | undefined,
  faults: FaultBook,
): void {
  for (const row of rows) findWithinRow(row, faults);
  const lines = new Map<string, BudgetRow[]>();
  for (const row of rows) {
    const key = `${row.year} ${row.basis} ${row.line}`;
    const of = lines.get(key);
    if (of) of.push(row);
    else lines.set(key, [row]);
  }
  for (const of of lines.values()) {
    for (const column of ['approved', 'forecast'] as const) {
      const found = findAmongMonths(of, column, faults);
      if (!found && held?.lastOf) findAgainstHeld(of, column, held.lastOf, faults);
    }
  }
}

/** True for £5,987 beside £5,987,000, whichever comes first. */
function isThousandfold(a: Pence, b: Pence): boolean {
  const [small, large] = [Math.min(Math.abs(a), Math.abs(b)), Math.max(Math.abs(a), Math.abs(b))];
  return small > 0 && large >= WORTH_ASKING && large >= small * AT_LEAST && large <= small * AT_MOST;
}

/** What was spent to date starts small, so only too much of it is told from a slip. */
function findWithinRow({ at, amounts }: BudgetRow, faults: FaultBook): void {
  const { approved, forecast, actualToDate, profiledToDate } = amounts;
  const say = (column: AmountColumn, amount: Pence, other: AmountColumn, beside: Pence): void =>
    faults.add(
      'thousandfold',
      at,
      `${BUDGET_HEADS[column]} is ${exactPounds(amount)} and ${BUDGET_HEADS[other]} ${exactPounds(beside)}, about a thousand times apart; write both in pounds`,
    );
  if (approved !== null && forecast !== null && isThousandfold(approved, forecast))
    say('forecast', forecast, 'approved', approved);
  for (const [column, amount] of [
    ['actualToDate', actualToDate],
    ['profiledToDate', profiledToDate],
  ] as const) {
    if (amount === null) continue;
    const [other, beside] =
      forecast === null ? (['approved', approved] as const) : (['forecast', forecast] as const);
    if (beside !== null && Math.abs(amount) > Math.abs(beside) && isThousandfold(amount, beside))
      say(column, amount, other, beside);
  }
}

function findAmongMonths(
  rows: readonly BudgetRow[],
  column: 'approved' | 'forecast',
  faults: FaultBook,
): boolean {
  const given = rows.flatMap((row) => {
    const amount = row.amounts[column];
    return amount === null || amount === 0 ? [] : [{ row, amount }];
  });
  if (given.length < 2) return false;
  const [a, b] = given;
  if (given.length === 2 && a && b) {
    if (!isThousandfold(a.amount, b.amount)) return false;
    const words = `${a.row.line} has ${exactPounds(a.amount)} and ${exactPounds(b.amount)} in ${BUDGET_HEADS[column]}, about a thousand times apart; write both in pounds`;
    faults.add('thousandfold', [a.row.at, b.row.at], words);
    return true;
  }
  const usual = middleOf(given.map(({ amount }) => Math.abs(amount)));
  const odd = given.filter(({ amount }) => isThousandfold(amount, usual));
  for (const { row, amount } of odd)
    faults.add(
      'thousandfold',
      row.at,
      `${row.line} has ${exactPounds(amount)} in ${BUDGET_HEADS[column]}, where other months have about ${exactPounds(usual)}; write it in pounds`,
    );
  return odd.length > 0;
}

function findAgainstHeld(
  rows: readonly BudgetRow[],
  column: 'approved' | 'forecast',
  lastOf: NonNullable<HeldBudget['lastOf']>,
  faults: FaultBook,
): void {
  for (const { at, year, line, amounts } of rows) {
    const last: LineForecast | null = lastOf(year, line);
    const [amount, before] = [amounts[column], last?.[column] ?? null];
    if (amount === null || before === null || !isThousandfold(amount, before)) continue;
    faults.add(
      'thousandfold',
      at,
      `${line} has ${exactPounds(amount)} in ${BUDGET_HEADS[column]}, where ${exactPounds(Math.abs(before))} is held; write it in pounds`,
    );
  }
}

/** The lower of the two in the middle. */
function middleOf(amounts: readonly Pence[]): Pence {
  return [...amounts].sort((a, b) => a - b)[Math.floor((amounts.length - 1) / 2)] ?? 0;
}
