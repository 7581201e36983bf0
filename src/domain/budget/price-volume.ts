/**
 * What of a variance comes from price and what from the number of people. With quantity q (people × units) and unit cost uc,
 * 0 budgeted and 1 forecast: price = (uc1 − uc0) × q0, volume = (q1 − q0) × uc0, joint = (uc1 − uc0) × (q1 − q0).
 *
 * Rounding: numbers of people may be averages, so a cost may fall between two pennies. The budgeted and the forecast cost are
 * each rounded to the penny, half away from zero, and so are price and volume; joint is what remains of the total. The three
 * therefore always sum to the total exactly, and joint is at most two pence from its own formula.
 */
import { roundTo } from '../figures/house-style.ts';
import type { BudgetMonth, Driver, LineCode } from './budget-year.ts';
import type { Pence } from './money.ts';

export interface PriceVolume {
  readonly budgetCost: Pence;
  readonly forecastCost: Pence;
  readonly price: Pence;
  readonly volume: Pence;
  readonly joint: Pence;
  /** Forecast less budgeted cost, adverse positive. */
  readonly total: Pence;
}

/**
 * 100 people budgeted and 110 forecast, £900 a week and £950, 52 weeks: price £260,000, volume £468,000, joint £26,000,
 * total £754,000.
 */
export function priceVolume(driver: Driver): PriceVolume {
  const { units, peopleBudget, peopleForecast, unitCostBudget, unitCostForecast } = driver;
  const dearer = unitCostForecast - unitCostBudget;
  const budgetCost = costInPence(peopleBudget, units, unitCostBudget);
  const forecastCost = costInPence(peopleForecast, units, unitCostForecast);
  const total = forecastCost - budgetCost;
  const price = costInPence(peopleBudget, units, dearer);
  const volume = costInPence(peopleForecast - peopleBudget, units, unitCostBudget);
  return { budgetCost, forecastCost, price, volume, joint: total - price - volume, total };
}

/** People × units × unit cost, to the penny, half away from zero. Binary dust (0.1 × 3) is taken off first. */
export function costInPence(people: number, units: number, unitCost: Pence): Pence {
  const cost = roundTo(Number((people * units * unitCost).toFixed(4)), 0);
  return cost === 0 ? 0 : cost;
}

/** The effects of all that drives a line, summed. Null for a line without drivers. */
export function priceVolumeOfLine(month: BudgetMonth, line: LineCode): PriceVolume | null {
  const each = (month.drivers ?? []).filter((driver) => driver.line === line).map(priceVolume);
  if (each.length === 0) return null;
  return each.reduce((a, b) => ({
    budgetCost: a.budgetCost + b.budgetCost,
    forecastCost: a.forecastCost + b.forecastCost,
    price: a.price + b.price,
    volume: a.volume + b.volume,
    joint: a.joint + b.joint,
    total: a.total + b.total,
  }));
}
