/**
 * How many adults and how many people aged 65 and over live in each council, from the published files held: the denominators of the
 * two admissions measures (2A(1) and 2A(2), later 2B and 2C) are the populations aged 18 to 64 and 65 and over. It never
 * takes a later year’s people for an earlier year’s spend.
 */
import { sameCouncil } from '../areas/succession.ts';
import type { OnsCode } from '../figures/area.ts';
import { compareYears, type FinancialYear } from '../figures/financial-year.ts';
import { measuresOfYear } from '../measures/catalogue/catalogue.ts';
import { councilIndex } from '../quartiles/comparator.ts';
import { type FigureTable, numberAt } from '../releases/figure-table.ts';
import { type Holdings, heldTable } from '../releases/holdings.ts';
import type { Release } from '../releases/release.ts';

/** Whole people. */
export interface People {
  readonly adults: number;
  readonly older: number;
}

export interface PeopleHeld {
  /** The year of the file; the same as asked for or the nearest earlier one held. */
  readonly year: FinancialYear;
  /** The files the numbers are from: one, or two where a later release has only one of the measures. */
  readonly releases: readonly Release[];
  /** Councils with both numbers, as the file names them. */
  readonly councils: readonly OnsCode[];
  /** By any code the council has had; null where one of the two numbers is not there. */
  readonly of: (council: OnsCode) => People | null;
}

/** Null when no published file of that year or an earlier one has the numbers. */
export function peopleHeld(holdings: Holdings, year: FinancialYear): PeopleHeld | null {
  const years = holdings.years.filter((held) => compareYears(held, year) <= 0).reverse();
  for (const held of years) {
    const found = peopleOf(holdings, held);
    if (found) return found;
  }
  return null;
}

function peopleOf(holdings: Holdings, year: FinancialYear): PeopleHeld | null {
  const younger = populationTable(holdings, year, 'admissions_18_64');
  const older = populationTable(holdings, year, 'admissions_65');
  if (!younger || !older) return null;
  const of = (council: OnsCode): People | null => {
    const [first, second] = [peopleIn(younger, council), peopleIn(older, council)];
    return first === null || second === null ? null : { adults: first + second, older: second };
  };
  const councils = younger.release.areas
    .filter(({ level, code }) => level === 'council' && of(code) !== null)
    .map(({ code }) => code);
  const releases = [...new Set([younger.release, older.release])];
  return councils.length > 0 ? { year, releases, councils, of } : null;
}

/** Of published files alone: what the example holds is one council’s. */
function populationTable(holdings: Holdings, year: FinancialYear, concept: string): FigureTable | null {
  const code = measuresOfYear(year).find((measure) => measure.concept === concept)?.code;
  const table = code === undefined ? null : heldTable(holdings, year, code);
  return table?.release.kind === 'official' && countsPeople(table) ? table : null;
}

/** The share of councils whose rate must follow from numerator and denominator, and by how much they may differ. */
const MOST = 0.9;
const NEAR = 0.1;

/**
 * True when the denominators are people: the published rate per 100,000 then follows from them. Otherwise they are in another unit,
 * and a spend per person would be wrong a thousandfold.
 */
function countsPeople(table: FigureTable): boolean {
  const checked = table.release.areas.flatMap((_, area) => {
    const [rate, cases, people] = (['outcome', 'numerator', 'denominator'] as const).map((type) =>
      numberAt(table, type, area),
    );
    if (!rate || !cases || !people) return [];
    return [Math.abs((cases / people) * 100_000 - rate) <= NEAR * rate];
  });
  return checked.length > 0 && checked.filter(Boolean).length >= MOST * checked.length;
}

function peopleIn(table: FigureTable, council: OnsCode): number | null {
  for (const code of [...sameCouncil(council)].reverse()) {
    const index = councilIndex(table.release, code);
    const people = index === null ? null : numberAt(table, 'denominator', index);
    if (people !== null && people > 0) return people;
  }
  return null;
}
