/**
 * How many councils releases name. England has about 150 at a time, but councils were merged, divided and given new codes
 * since 2014: over several years their codes are more than there ever were, so what is counted must be said.
 */
import { sameCouncil } from '../areas/succession.ts';
import { formatNumber } from '../figures/house-style.ts';
import type { Release } from './release.ts';

export interface CouncilsNamed {
  /** In the year that names most; what people mean by "how many councils". */
  readonly inOneYear: number;
  /** In all years together; a council under a new code is the same one. */
  readonly inAll: number;
}

type Named = Pick<Release, 'year' | 'areas'>;

/** Example: 2018-19 with Sefton and Cumbria, 2023-24 with Sefton and Cumberland: { inOneYear: 2, inAll: 3 }. */
export function councilsNamed(releases: readonly Named[]): CouncilsNamed {
  const years = [...new Set(releases.map(({ year }) => year))];
  const ofYear = years.map((year) => placesIn(releases.filter((release) => release.year === year)));
  return { inOneYear: Math.max(0, ...ofYear), inAll: placesIn(releases) };
}

/** "153 in one year, 158 old and new", or "153" where the two are the same. */
export function councilsNamedInWords({ inOneYear, inAll }: CouncilsNamed): string {
  if (inAll === inOneYear) return formatNumber(inAll, 0);
  return `${inOneYear} in one year, ${inAll} old and new`;
}

function placesIn(releases: readonly Named[]): number {
  const councils = releases.flatMap(({ areas }) => areas.filter(({ level }) => level === 'council'));
  return new Set(councils.map(({ code }) => sameCouncil(code)[0])).size;
}
