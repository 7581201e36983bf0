/** Which month the form is of: what the address asks for, else the one that is to be entered next. */
import { budgetMonthOf, isBudgetMonth } from '../../domain/budget/budget-month.ts';
import type { Basis, BudgetMonth } from '../../domain/budget/budget-year.ts';
import { monthsInForce } from '../../domain/budget/months-in-force.ts';
import type { OnsCode } from '../../domain/figures/area.ts';
import {
  type FinancialYear,
  financialYearStarting,
  parseFinancialYear,
  startOfYear,
} from '../../domain/figures/financial-year.ts';
import type { IsoDate } from '../../domain/periods/iso-date.ts';
import { shiftPeriod } from '../../domain/periods/period.ts';
import type { EntryPlace } from './entry-start.ts';

interface Asked {
  readonly year?: string | undefined;
  readonly month?: string | undefined;
  readonly basis?: string | undefined;
}

export interface PlaceAsked {
  readonly place: EntryPlace;
  /** What of the address cannot be followed. */
  readonly notes: readonly string[];
}

/** `months` are all of the council. */
export function askedPlace(
  area: OnsCode,
  asked: Asked,
  months: readonly BudgetMonth[],
  today: IsoDate,
): PlaceAsked {
  const next = nextPlace(months, today);
  const year = asked.year ? parseFinancialYear(asked.year) : null;
  const month = Number(asked.month);
  const notes: string[] = [];
  if (asked.year && year === null) notes.push(`‘${asked.year}’ is not a financial year such as 2024-25.`);
  if (asked.month && !isBudgetMonth(month))
    notes.push(`‘${asked.month}’ is not a month from 1 (April) to 12 (March).`);
  if (asked.basis && !isBasis(asked.basis))
    notes.push(`‘${asked.basis}’ is not a basis: gross or after-mitigation.`);
  const at = {
    year: year ?? next.year,
    month: isBudgetMonth(month) ? month : year === null || year === next.year ? next.month : 1,
  };
  const basis = isBasis(asked.basis) ? asked.basis : basisFor(at, months);
  return { place: { area, ...at, basis }, notes };
}

type When = Pick<EntryPlace, 'year' | 'month'>;

/** A draft goes on; after a reported month comes the next; the first of all is the last month that is over. */
function nextPlace(months: readonly BudgetMonth[], today: IsoDate): When {
  const last = monthsInForce(months).at(-1);
  if (!last) return budgetMonthOf(shiftPeriod(today.slice(0, 7), 'monthly', -1));
  const { year, month } = last;
  if (last.status === 'draft') return { year, month };
  if (month === 12) return { year: financialYearStarting(startOfYear(year) + 1), month: 1 };
  const next = month + 1;
  return { year, month: isBudgetMonth(next) ? next : month };
}

/**
 * Before mitigation, whatever was entered last: figures before mitigation must not be typed into the other unseen. After
 * mitigation only where the month is held so and not otherwise, or where the council has never held anything else.
 */
function basisFor({ year, month }: When, months: readonly BudgetMonth[]): Basis {
  const ofMonth = months.filter((held) => held.year === year && held.month === month);
  const known = ofMonth.length > 0 ? ofMonth : months;
  return known.length > 0 && known.every(({ basis }) => basis === 'after-mitigation')
    ? 'after-mitigation'
    : 'gross';
}

/** Those held, the one asked for, and from three years ago, so that a council can enter its past, to next; the newest first. */
export function yearChoices(
  held: readonly { readonly year: FinancialYear }[],
  shown: FinancialYear,
  today: IsoDate,
): FinancialYear[] {
  const now = startOfYear(budgetMonthOf(today.slice(0, 7)).year);
  const around = [now - 3, now - 2, now - 1, now, now + 1].map(financialYearStarting);
  return [...new Set([...held.map(({ year }) => year), shown, ...around])].sort().reverse();
}

function isBasis(text: string | undefined): text is Basis {
  return text === 'gross' || text === 'after-mitigation';
}
