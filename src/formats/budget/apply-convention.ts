/**
 * Makes of the rows of a file what is held, given which signs it uses: income negative, adverse positive. What contradicts
 * the answer, or is counted twice, refuses the file with its lines; nothing is put right silently.
 */
import type { ServiceLine } from '../../domain/budget/budget-year.ts';
import type { SignConvention } from '../../domain/budget/sign-convention.ts';
import { counted } from '../../domain/figures/house-style.ts';
import { failed, ok, type Result } from '../../lib/result.ts';
import type { BudgetFault, BudgetProblem } from './budget-problem.ts';
import type { AppliedBudget, BudgetReading, HeldBudget, MonthPart } from './budget-reading.ts';
import { hasFaults } from './budget-refusals.ts';
import { findCountedTwice } from './counted-twice.ts';
import { FaultBook } from './fault-book.ts';
import { type HeldMonth, heldMonth } from './held-month.ts';
import { monthGroups } from './month-groups.ts';
import { noteOfWhole } from './note-of-whole.ts';
import { findThousandfoldInSum } from './thousandfold-in-sum.ts';
import { compareVariances } from './variance-column.ts';
import { findWrongSigns } from './wrong-signs.ts';

/** Further sums are counted. */
const MOST_SUMS = 10;

type Answerable = Pick<BudgetReading, 'fileName' | 'rows' | 'years' | 'held'>;

/**
 * A file with income of 100 shown as positive and one with −100 shown as negative give the same records.
 * Asked with another answer than the file allows, it fails with the lines that show it.
 */
export function applyConvention(
  reading: Answerable,
  convention: SignConvention,
): Result<AppliedBudget, BudgetProblem> {
  const months = heldMonths(reading, convention);
  const { faults, sums, notes } = judged(months, convention);
  if (faults.length > 0) return failed(hasFaults(reading.fileName, faults));
  const more = sums.length - MOST_SUMS;
  const rest = more > 0 ? [`${counted(more, 'more sum', 'more sums')} of lines do not come right.`] : [];
  return ok({
    convention,
    years: reading.years,
    months: months.flatMap((month) => monthPart(month, reading.held)),
    notes: [...noteOfWhole(months), ...notes, ...sums.slice(0, MOST_SUMS), ...rest],
  });
}

/** What contradicts a convention; empty for one that fits. */
export function faultsUnder(reading: Answerable, convention: SignConvention): readonly BudgetFault[] {
  return judged(heldMonths(reading, convention), convention).faults;
}

function heldMonths({ rows, years, held }: Answerable, convention: SignConvention): readonly HeldMonth[] {
  const lines = new Map<string, readonly ServiceLine[]>();
  for (const { year, lines: own } of years) {
    const codes = new Set(own.map(({ code }) => code));
    const other = held?.linesOf(year).filter(({ code }) => !codes.has(code)) ?? [];
    lines.set(year, [...own, ...other]);
  }
  return monthGroups(rows).map((group) =>
    heldMonth(group.rows, lines.get(group.rows[0]?.year ?? '') ?? [], convention),
  );
}

function judged(
  months: readonly HeldMonth[],
  convention: SignConvention,
): {
  readonly faults: readonly BudgetFault[];
  readonly sums: readonly string[];
  readonly notes: readonly string[];
} {
  const book = new FaultBook();
  const sums: string[] = [];
  for (const month of months) {
    sums.push(...findCountedTwice(month, book));
    findThousandfoldInSum(month, book);
    findWrongSigns(month, convention, book);
  }
  const notes = compareVariances(
    months.flatMap(({ rows }) => rows),
    convention,
    book,
  );
  return { faults: book.faults(), sums, notes };
}

function monthPart({ rows, lines }: HeldMonth, held: HeldBudget | undefined): readonly MonthPart[] {
  const [first] = rows;
  if (!first) return [];
  const { year, month, basis, asAt, status } = first.row;
  const version = held?.versionOf?.({ year, month, basis }) ?? 1;
  return [{ year, month, basis, version, asAt, status, lines }];
}
