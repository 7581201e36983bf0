/**
 * What if: more or fewer people, or another price, from a month on. Worked out beside the record and never written to it: what comes
 * in is only read, what goes out is new.
 *
 * The units left are the year's units in equal months: 52 weeks from January are 52 × 3 ÷ 12 = 13 weeks.
 */
import type { BudgetMonth, BudgetMonthNumber, Driver, LineCode } from './budget-year.ts';
import type { Pence } from './money.ts';
import { costInPence } from './price-volume.ts';

export interface ScenarioChange {
  readonly line: LineCode;
  /** Which of the line's drivers, 0 for its first or only one. */
  readonly nth?: number;
  /** −20 for 20 fewer than forecast. */
  readonly people?: number;
  /** On the forecast unit cost, in percent: 2.5. */
  readonly pricePercent?: number;
  /** The first month it holds for, later than the month it starts from. */
  readonly from: BudgetMonthNumber;
}

export interface ScenarioEffect {
  readonly change: ScenarioChange;
  readonly driver: Driver;
  /** Weeks (or hours, months) left in the year for each person. */
  readonly unitsLeft: number;
  /** On the forecast, adverse positive; activity + price + joint. */
  readonly effect: Pence;
  readonly activity: Pence;
  readonly price: Pence;
  readonly joint: Pence;
}

export type ScenarioProblem = {
  readonly change: ScenarioChange;
  readonly reason: 'no-driver' | 'month-is-past' | 'fewer-than-nobody';
};

export interface Scenario {
  readonly effects: readonly ScenarioEffect[];
  /** Changes that could not be worked out and count for nothing. */
  readonly problems: readonly ScenarioProblem[];
  /** Of all changes together; with no change 0: current activity continues. */
  readonly effect: Pence;
  readonly byLine: ReadonlyMap<LineCode, Pence>;
}

/** 20 fewer residential placements at £900 a week from January: −20 × 13 × £900 is £234,000 less. */
export function scenario(
  month: BudgetMonth,
  drivers: readonly Driver[],
  changes: readonly ScenarioChange[],
): Scenario {
  const effects: ScenarioEffect[] = [];
  const problems: ScenarioProblem[] = [];
  for (const change of changes) {
    const driver = drivers.filter(({ line }) => line === change.line)[change.nth ?? 0];
    const reason = reasonAgainst(month, driver, change);
    if (reason !== null) problems.push({ change, reason });
    else if (driver) effects.push(effectOf(driver, change));
  }
  const byLine = new Map<LineCode, Pence>();
  for (const { change, effect } of effects) byLine.set(change.line, (byLine.get(change.line) ?? 0) + effect);
  return { effects, problems, effect: effects.reduce((sum, { effect }) => sum + effect, 0), byLine };
}

/** unitsLeft(52, 10) is 13 weeks from January, month 10. */
export function unitsLeft(units: number, from: BudgetMonthNumber): number {
  return (units * (13 - from)) / 12;
}

function reasonAgainst(
  month: BudgetMonth,
  driver: Driver | undefined,
  change: ScenarioChange,
): ScenarioProblem['reason'] | null {
  if (!driver) return 'no-driver';
  if (change.from <= month.month) return 'month-is-past';
  return driver.peopleForecast + (change.people ?? 0) < 0 ? 'fewer-than-nobody' : null;
}

/** Each part to the penny; their sum is the effect. */
function effectOf(driver: Driver, change: ScenarioChange): ScenarioEffect {
  const left = unitsLeft(driver.units, change.from);
  const { people = 0, pricePercent = 0 } = change;
  const dearer = (driver.unitCostForecast * pricePercent) / 100;
  const activity = costInPence(people, left, driver.unitCostForecast);
  const price = costInPence(driver.peopleForecast, left, dearer);
  const joint = costInPence(people, left, dearer);
  return { change, driver, unitsLeft: left, effect: activity + price + joint, activity, price, joint };
}
