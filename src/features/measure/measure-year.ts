/**
 * Which year a measure is shown for. A code means one thing in one framework only, so a year of another framework is
 * never shown under it: the page says so and leads to the edition of that year.
 */
import { type FinancialYear, parseFinancialYear } from '../../domain/figures/financial-year.ts';
import { measureForYear } from '../../domain/measures/catalogue/catalogue.ts';
import type { Measure } from '../../domain/measures/measure.ts';
import { type Holdings, heldTable } from '../../domain/releases/holdings.ts';
import type { Search } from '../../ui/address/address.ts';

export interface YearShown {
  /** Null when no file held has the measure and the address names no year of it. */
  readonly year: FinancialYear | null;
  /** The year the address asks for, where it is not one of this measure's. */
  readonly refused: FinancialYear | null;
}

/** `usual` is the year other pages show; it is taken where the measure has it. */
export function yearShown(
  measure: Measure,
  search: Search,
  holdings: Holdings,
  usual: FinancialYear | null,
): YearShown {
  const asked = search.year ? parseFinancialYear(search.year) : null;
  if (asked && isOf(measure, asked)) return { year: asked, refused: null };
  const held = holdings.years.filter(
    (year) => isOf(measure, year) && heldTable(holdings, year, measure.code),
  );
  const year = usual && held.includes(usual) ? usual : (held.at(-1) ?? null);
  return { year, refused: asked };
}

/** The years held in which the measure, or the same concept under another code, was published; oldest first. */
export function yearsToChoose(measure: Measure, holdings: Holdings): FinancialYear[] {
  return holdings.years.filter((year) => {
    const then = measureForYear(measure, year);
    return then !== null && heldTable(holdings, year, then.code) !== null;
  });
}

function isOf(measure: Measure, year: FinancialYear): boolean {
  const then = measureForYear(measure, year);
  return then?.framework === measure.framework && then.code === measure.code;
}
