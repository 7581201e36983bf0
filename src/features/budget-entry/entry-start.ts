/**
 * What the form begins with: the month as it is held, a new one, or a correction beside a reported one; and all of it as the
 * texts of its cells. What is typed stands over these texts and is nothing but the difference.
 */
import { budgetMonthId, endOfBudgetMonth } from '../../domain/budget/budget-month.ts';
import type { Basis, BudgetLines, BudgetMonth, BudgetMonthNumber } from '../../domain/budget/budget-year.ts';
import { monthsInForce } from '../../domain/budget/months-in-force.ts';
import { correctAsNewVersion, isLocked } from '../../domain/budget/reported-lock.ts';
import type { OnsCode } from '../../domain/figures/area.ts';
import type { FinancialYear } from '../../domain/figures/financial-year.ts';
import type { IsoDate } from '../../domain/periods/iso-date.ts';
import { AS_AT, amountCell, ENTRY_COLUMNS } from './entry-cells.ts';
import { MONTH_LISTS } from './lists/month-lists.ts';
import { textsOfLines } from './lists/service-lines-list.ts';
import { amountText } from './read-amount.ts';

/** Whose budget, which month, on which basis. */
export interface EntryPlace {
  readonly area: OnsCode;
  readonly year: FinancialYear;
  readonly month: BudgetMonthNumber;
  readonly basis: Basis;
}

/** What is held of the place: the version in force, and the lines of the year. */
export interface EntryBase {
  readonly month: BudgetMonth | null;
  readonly lines: BudgetLines | null;
}

export interface EntryStart {
  readonly base: EntryBase;
  /** The month as it would be kept if nothing were typed; reported where it is locked. */
  readonly month: BudgetMonth;
  readonly lines: BudgetLines;
  /** True for a reported month that is not being corrected. */
  readonly isLocked: boolean;
  readonly texts: Readonly<Record<string, string>>;
}

interface Held {
  readonly lines: readonly BudgetLines[];
  readonly months: readonly BudgetMonth[];
}

export function baseOf({ lines, months }: Held, place: EntryPlace): EntryBase {
  return {
    month: monthsInForce(months).find((month) => isOfPlace(month, place)) ?? null,
    lines: lines.find(({ id }) => id === `${place.area}/${place.year}`) ?? null,
  };
}

export function sameBase(a: EntryBase, b: EntryBase): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

export function entryStart(
  base: EntryBase,
  place: EntryPlace,
  isCorrecting: boolean,
  today: IsoDate,
): EntryStart {
  const held = base.month;
  const correcting = held !== null && isLocked(held) && isCorrecting;
  const month = correcting ? correctAsNewVersion(held, {}, [held], today) : (held ?? newMonth(place, today));
  const { area, year } = place;
  const lines = base.lines ?? { id: `${area}/${year}`, area, year, lines: [] };
  return { base, month, lines, isLocked: isLocked(month), texts: textsOf(month, lines) };
}

function newMonth(place: EntryPlace, today: IsoDate): BudgetMonth {
  const end = endOfBudgetMonth(place);
  const asAt = end <= today ? end : null;
  const id = budgetMonthId({ ...place, version: 1 });
  return { ...place, id, version: 1, asAt, status: 'draft', enteredOn: today, lines: [] };
}

function textsOf(month: BudgetMonth, { lines }: BudgetLines): Record<string, string> {
  const texts: Record<string, string> = { [AS_AT]: month.asAt ?? '', ...textsOfLines(lines) };
  for (const row of month.lines.toReversed())
    for (const column of ENTRY_COLUMNS)
      texts[amountCell(row.line, column)] =
        column === 'commentary' ? (row.commentary ?? '') : amountText(row[column]);
  for (const list of MONTH_LISTS) Object.assign(texts, list.textsOf(month));
  return texts;
}

function isOfPlace(month: BudgetMonth, { area, year, month: number, basis }: EntryPlace): boolean {
  return month.area === area && month.year === year && month.month === number && month.basis === basis;
}
