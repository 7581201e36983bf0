/** Which councils are compared with which, from the reference tables alone. */
import { publishedFile } from './published-files.ts';
import { referenceTable } from './raw-figures.ts';

let regionsRead: ReadonlyMap<string, string> | null = null;

/** The region of each council: those of today, and those they were before. */
export function regionOfCouncils(): ReadonlyMap<string, string> {
  regionsRead ??= readRegions();
  return regionsRead;
}

function readRegions(): ReadonlyMap<string, string> {
  const today = referenceTable(publishedFile('reference/cassr_153.csv'));
  const regions = new Map(
    today.map(({ ons_code = '', region_ons_code = '' }) => [ons_code, region_ons_code]),
  );
  for (const { old_ons = '', new_ons = '' } of referenceTable(
    publishedFile('reference/council_changes.csv'),
  )) {
    const region = regions.get(new_ons) ?? regions.get(old_ons);
    if (region) regions.set(old_ons, region).set(new_ons, region);
  }
  return regions;
}

/** The fifteen neighbours of a council. */
export function neighboursOf(council: string): readonly string[] {
  return referenceTable(publishedFile('reference/neighbours_oflog.csv'))
    .filter(({ ons_code }) => ons_code === council)
    .map(({ neighbour_ons_code = '' }) => neighbour_ons_code);
}

/** The codes a council has had: the same place under a new one, but no merger and no split. */
export function codesOf(council: string): readonly string[] {
  const SAME = new Set(['E06000060', 'E06000065', 'E06000066', 'E08000038', 'E08000039']);
  const before = referenceTable(publishedFile('reference/council_changes.csv'))
    .filter(({ new_ons = '' }) => new_ons === council && SAME.has(new_ons))
    .map(({ old_ons = '' }) => old_ons);
  return [council, ...before];
}

export function isCouncil(code: string): boolean {
  return /^E(06|08|09|10)/.test(code);
}
