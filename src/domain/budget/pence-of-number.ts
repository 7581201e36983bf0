/** An amount from a cell of a workbook, which holds it as a binary fraction: the dust is taken off, nothing else is rounded. */
import { type AmountUnit, POWER_OF_UNIT } from './amount-unit.ts';
import { isPence, type Pence } from './money.ts';

/** Far above what a double adds to a sum of money, far below what anyone would write; more of it on larger amounts. */
const dustOf = (pence: number): number => 1e-4 + Math.abs(pence) * 1e-15;

/** penceOfNumber(0.1 + 0.2) is 30, penceOfNumber(5.352, 'millions') is 535,200,000; null for 1.234, finer than a penny. */
export function penceOfNumber(amount: number, unit: AmountUnit = 'pounds'): Pence | null {
  const exact = amount * 10 ** (POWER_OF_UNIT[unit] + 2);
  const pence = Math.round(exact);
  if (!isPence(pence) || Math.abs(exact - pence) > dustOf(pence)) return null;
  return pence === 0 ? 0 : pence;
}
