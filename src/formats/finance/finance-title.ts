/** Which year and which return a file is of, from the rows above its header or, without them, its name. It guesses neither. */
import { type FinancialYear, parseFinancialYear } from '../../domain/figures/financial-year.ts';
import type { SpendSource } from '../../domain/spend/published-spend.ts';

const YEAR = /(?<!\d)20\d\d\s?(?:[-/_\u2013]|to)\s?(?:20)?\d\d(?!\d)/g;
const BUDGET = /\bRA(?:\b|_|\d)|revenue account|\bbudgets?\b|estimates?\b/i;
const OUTTURN = /\bR[OS]X?(?:\b|_|\d)|\bRSX|outturn/i;

/** The year when the text tells of exactly one. */
export function yearInText(text: string): FinancialYear | null {
  const years = new Set([...text.matchAll(YEAR)].flatMap(([year]) => parseFinancialYear(year) ?? []));
  const [only] = years;
  return years.size === 1 && only !== undefined ? only : null;
}

/** `RA budget` is budget, `RO outturn (RSX)` and `Revenue outturn` are outturn; null when it says neither or both. */
export function sourceInText(text: string): SpendSource | null {
  const spaced = text.replaceAll('_', ' ');
  const [budget, outturn] = [BUDGET.test(spaced), OUTTURN.test(spaced)];
  if (budget === outturn) return null;
  return budget ? 'budget' : 'outturn';
}
