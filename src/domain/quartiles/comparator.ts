/**
 * Whom a council is compared with: all councils of England, those of its region, or a named group the user made.
 */

import { regionOf } from '../areas/councils.ts';
import type { Group } from '../areas/group.ts';
import { sameCouncil } from '../areas/succession.ts';
import { CITY_OF_LONDON, ISLES_OF_SCILLY, type OnsCode } from '../figures/area.ts';
import { areaIndex } from '../releases/figure-table.ts';
import type { Release } from '../releases/release.ts';

export type Comparator =
  | { readonly kind: 'england' }
  | { readonly kind: 'region'; readonly region: OnsCode }
  | { readonly kind: 'group'; readonly group: Group };

/** The two councils too small to compare fairly on most measures; a reader may leave them out. */
export const SMALL_COUNCILS: readonly OnsCode[] = [CITY_OF_LONDON, ISLES_OF_SCILLY];

/** Where a council stands in a release's areas, under any code it has had; null when the file does not name it. */
export function councilIndex(release: Release, council: OnsCode): number | null {
  for (const code of sameCouncil(council)) {
    const index = areaIndex(release, code);
    if (index !== undefined) return index;
  }
  return null;
}

const compared = new WeakMap<Release, Map<string, readonly number[]>>();

/**
 * The places, in the release's list of areas, of the councils compared; the council itself always belongs to its
 * group. Areas in `without` are left out unless one is the council itself. Looked up once a release and comparison.
 */
export function comparedAreas(
  release: Release,
  council: OnsCode,
  comparator: Comparator,
  without: readonly OnsCode[],
): readonly number[] {
  const key = comparedKey(council, comparator, without);
  let known = compared.get(release);
  if (!known) {
    known = new Map();
    compared.set(release, known);
  }
  let areas = known.get(key);
  if (!areas) {
    areas = findCompared(release, council, comparator, without);
    known.set(key, areas);
  }
  return areas;
}

/**
 * The same for every council with the same set. The council matters only where it changes the set: its own group, a
 * region that is not its own, or being one of those left out.
 */
export function comparedKey(council: OnsCode, comparator: Comparator, without: readonly OnsCode[]): string {
  const set = setKey(council, comparator);
  return without.length === 0 ? set : `${set}|${without.join()}|${without.includes(council) ? council : ''}`;
}

function setKey(council: OnsCode, comparator: Comparator): string {
  if (comparator.kind === 'england') return 'england';
  if (comparator.kind === 'group')
    return `${comparator.group.id}:${comparator.group.members.join()}:${council}`;
  return regionOf(council) === comparator.region ? comparator.region : `${comparator.region}:${council}`;
}

function findCompared(
  release: Release,
  council: OnsCode,
  comparator: Comparator,
  without: readonly OnsCode[],
): number[] {
  const own = councilIndex(release, council);
  const members = comparator.kind === 'group' ? memberIndexes(release, comparator.group) : null;
  const belongs = (index: number, code: OnsCode): boolean => {
    if (index === own) return true;
    if (without.includes(code)) return false;
    if (comparator.kind === 'england') return true;
    return members
      ? members.has(index)
      : comparator.kind === 'region' && regionOf(code) === comparator.region;
  };
  return release.areas.flatMap((area, index) =>
    area.level === 'council' && belongs(index, area.code) ? [index] : [],
  );
}

function memberIndexes(release: Release, group: Group): Set<number> {
  const indexes = group.members.map((code) => councilIndex(release, code));
  return new Set(indexes.filter((index) => index !== null));
}
