/**
 * Which month the page shows and what it is read against: the address first, the newest held otherwise. It works nothing out that the
 * domain does not, and where the address names what is not held it says so instead of showing nothing.
 */
import { budgetMonthInWords, isBudgetMonth } from '../../domain/budget/budget-month.ts';
import type { BudgetProblem } from '../../domain/budget/budget-problem.ts';
import type { Basis, BudgetLines, BudgetMonth } from '../../domain/budget/budget-year.ts';
import { checkMonth } from '../../domain/budget/check-month.ts';
import type { LineTree } from '../../domain/budget/line-tree.ts';
import { isSameMonth, monthsInForce, newestMonth, versionsOf } from '../../domain/budget/months-in-force.ts';
import { reportedBefore } from '../../domain/budget/reported-before.ts';
import { treeOfMonth } from '../../domain/budget/tree-of-month.ts';
import { treeOfYear } from '../../domain/budget/tree-of-year.ts';
import { type WorkedMonth, workedMonth } from '../../domain/budget/worked-month.ts';
import type { OnsCode } from '../../domain/figures/area.ts';
import {
  type FinancialYear,
  financialYearStarting,
  parseFinancialYear,
  startOfYear,
} from '../../domain/figures/financial-year.ts';
import { formatYear, type HouseStyle } from '../../domain/figures/house-style.ts';

export interface BudgetHeld {
  readonly lines: readonly BudgetLines[];
  readonly months: readonly BudgetMonth[];
}

/** What of the address chooses the month. */
export interface MonthAsked {
  readonly year: string | undefined;
  readonly month: string | undefined;
  readonly basis: string | undefined;
  readonly version: string | undefined;
}

export interface BudgetMonthView {
  readonly now: WorkedMonth;
  /** The last reported month before, on the same basis. */
  readonly before: WorkedMonth | null;
  /** The same month of the year before, on the same basis. */
  readonly lastYear: WorkedMonth | null;
  /** The months of the year on this basis, in force. */
  readonly throughYear: readonly WorkedMonth[];
  readonly throughLastYear: readonly WorkedMonth[];
  readonly problems: readonly BudgetProblem[];
  /** Years held, the newest first; the months of the year shown and the bases of the month shown. */
  readonly years: readonly FinancialYear[];
  readonly months: readonly BudgetMonth['month'][];
  readonly bases: readonly Basis[];
  readonly versions: readonly BudgetMonth[];
  readonly notes: readonly string[];
}

/** Null where the council has no month at all. */
export function budgetMonthView(
  held: BudgetHeld,
  area: OnsCode,
  asked: MonthAsked,
  style?: HouseStyle,
): BudgetMonthView | null {
  const own = held.months.filter((month) => month.area === area);
  const inForce = monthsInForce(own);
  const newest = newestMonth(inForce);
  if (!newest) return null;
  const notes: string[] = [];
  const month = chosenMonth(inForce, own, newest, asked, notes, style);
  const trees = treesOf(held.lines, area);
  const work = (one: BudgetMonth): WorkedMonth =>
    workedMonth(
      one,
      treeOfMonth(held.lines, one, () => trees(one.year)),
    );
  const sameBasis = (year: FinancialYear): WorkedMonth[] =>
    inForce.filter((one) => one.year === year && one.basis === month.basis).map(work);
  const previous = reportedBefore(month, own);
  const throughLastYear = sameBasis(yearBefore(month.year));
  const now = work(month);
  const before = previous && work(previous);
  if (!previous) notes.push(...draftsBefore(month, inForce, style));
  return {
    now,
    before,
    lastYear: throughLastYear.find((then) => then.month.month === month.month) ?? null,
    throughYear: sameBasis(month.year).map((one) => (one.month.month === month.month ? now : one)),
    throughLastYear,
    problems: checkMonth(now, before),
    years: unique(inForce.map(({ year }) => year)).reverse(),
    months: unique(inForce.filter(({ year }) => year === month.year).map((one) => one.month)),
    bases: inForce.filter((one) => isSameMonth(one, month)).map(({ basis }) => basis),
    versions: versionsOf(month, own),
    notes,
  };
}

type Noted = (text: string) => void;

/** Gross stands first where a month is held on both bases: it is what mitigations are taken from. */
function chosenMonth(
  inForce: readonly BudgetMonth[],
  own: readonly BudgetMonth[],
  newest: BudgetMonth,
  asked: MonthAsked,
  notes: string[],
  style: HouseStyle | undefined,
): BudgetMonth {
  const note: Noted = (text) => notes.push(text);
  const ofTime = monthOfTime(inForce, newest, asked, note, style);
  const both = inForce.filter((one) => isSameMonth(one, ofTime));
  const ofBasis = both.find(({ basis }) => basis === asked.basis) ?? both[0] ?? ofTime;
  if (asked.basis && asked.basis !== ofBasis.basis)
    note(`${budgetMonthInWords(ofBasis, style)} is not held on the basis ‘${asked.basis}’.`);
  const version = versionsOf(ofBasis, own).find((one) => String(one.version) === asked.version);
  if (asked.version && !version) note(`There is no version ${asked.version}, so the latest is shown.`);
  if (version && version.version < ofBasis.version)
    note(
      `You are looking at version ${version.version}. A later version is in force: version ${ofBasis.version}.`,
    );
  return version ?? ofBasis;
}

function monthOfTime(
  inForce: readonly BudgetMonth[],
  newest: BudgetMonth,
  asked: MonthAsked,
  note: Noted,
  style: HouseStyle | undefined,
): BudgetMonth {
  const year = asked.year ? parseFinancialYear(asked.year) : null;
  const ofYear = year ? inForce.filter((one) => one.year === year) : inForce;
  const last = ofYear.at(-1);
  if (!last) {
    const shown = budgetMonthInWords(newest, style);
    note(`No month of ${formatYear(year ?? newest.year, style)} is held, so ${shown} is shown.`);
    return newest;
  }
  if (!asked.month) return last;
  const number = Number(asked.month);
  const found = inForce.find((one) => one.year === last.year && one.month === number);
  if (found) return found;
  const wanted = isBudgetMonth(number)
    ? `${budgetMonthInWords({ year: last.year, month: number }, style)} is not held`
    : `‘${asked.month}’ is not a month from 1 (April) to 12 (March)`;
  note(`${wanted}, so ${budgetMonthInWords(last, style)} is shown.`);
  return last;
}

function treesOf(lines: readonly BudgetLines[], area: OnsCode): (year: FinancialYear) => LineTree {
  const trees = new Map<FinancialYear, LineTree>();
  return (year) => {
    const kept = trees.get(year);
    if (kept) return kept;
    const tree = treeOfYear(lines, area, year);
    trees.set(year, tree);
    return tree;
  };
}

/** Why there is no movement where months before are held: what nobody was told is nothing to move from. */
function draftsBefore(month: BudgetMonth, inForce: readonly BudgetMonth[], style?: HouseStyle): string[] {
  const drafts = inForce.filter(
    (one) => one.year === month.year && one.basis === month.basis && one.month < month.month,
  );
  const last = drafts.at(-1);
  if (!last) return [];
  const before = `${budgetMonthInWords(last, style)} is a draft, and a movement is counted from a reported month.`;
  return [`${before} Open it with ‘Enter or correct by hand’ to report it.`];
}

function yearBefore(year: FinancialYear): FinancialYear {
  return financialYearStarting(startOfYear(year) - 1);
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
