/**
 * What the reader tries out, kept in the address and nowhere else: `from` the month it begins, `try` the changes, each
 * `line~nth~people~price`. It is read from the address with care and never written to the record.
 */
import { isBudgetMonth } from '../../domain/budget/budget-month.ts';
import type { BudgetMonth, BudgetMonthNumber, Driver } from '../../domain/budget/budget-year.ts';
import type { ScenarioChange } from '../../domain/budget/scenario.ts';
import type { Search } from '../../ui/address/address.ts';

/** A driver with its place among those of its line. */
export interface Lever {
  readonly key: string;
  readonly driver: Driver;
  readonly nth: number;
}

export interface Tried {
  readonly people: number;
  readonly pricePercent: number;
}

export interface ScenarioState {
  readonly from: BudgetMonthNumber;
  /** By the key of the lever; only those that were moved. */
  readonly tried: Readonly<Record<string, Tried>>;
}

export function leversOf({ drivers = [] }: BudgetMonth): Lever[] {
  const seen = new Map<string, number>();
  return drivers.map((driver) => {
    const nth = seen.get(driver.line) ?? 0;
    seen.set(driver.line, nth + 1);
    return { key: `${encodeURIComponent(driver.line)}~${nth}`, driver, nth };
  });
}

/** The months a change may begin in: those after the month shown. */
export function monthsLeft({ month }: BudgetMonth): BudgetMonthNumber[] {
  return Array.from({ length: 12 - month }, (_, i) => month + 1 + i).filter(isBudgetMonth);
}

/** Null in March: no month is left to change. */
export function scenarioStateOf(month: BudgetMonth, search: Search): ScenarioState | null {
  const left = monthsLeft(month);
  const from = left.find((one) => String(one) === search.from) ?? left[0];
  if (from === undefined) return null;
  const tried: Record<string, Tried> = {};
  for (const text of (search.try ?? '').split(',')) {
    const [line, nth, people, price] = text.split('~');
    const [whole, percent] = [Number(people), Number(price)];
    if (line && nth && Number.isFinite(whole) && Number.isFinite(percent))
      tried[`${line}~${nth}`] = { people: whole, pricePercent: percent };
  }
  return { from, tried };
}

export function scenarioSearch({ from, tried }: ScenarioState): Record<'from' | 'try', string | undefined> {
  const moved = Object.entries(tried).filter(([, one]) => one.people !== 0 || one.pricePercent !== 0);
  return {
    from: moved.length > 0 ? String(from) : undefined,
    try: moved.map(([key, one]) => `${key}~${one.people}~${one.pricePercent}`).join(',') || undefined,
  };
}

export function changesOf({ from, tried }: ScenarioState, levers: readonly Lever[]): ScenarioChange[] {
  return levers.flatMap(({ key, driver, nth }) => {
    const one = tried[key];
    if (!one || (one.people === 0 && one.pricePercent === 0)) return [];
    return [{ line: driver.line, nth, people: one.people, pricePercent: one.pricePercent, from }];
  });
}
