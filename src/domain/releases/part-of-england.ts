/**
 * Whether a file names so few councils that it may be part of a file. England has had 150 to 153 councils with adult
 * social care duties since 2014; a deliberate extract is welcome too, so this only ever gives a sentence.
 */
import { formatYear, type HouseStyle } from '../figures/house-style.ts';
import type { Release } from './release.ts';

const FEWEST_OF_A_WHOLE_FILE = 140;

export function isPartOfEngland(councils: number): boolean {
  return councils < FEWEST_OF_A_WHOLE_FILE;
}

export function partOfFileNote(councils: number): string {
  return `This names ${councils} of England’s 150 or so councils, so it may be part of a file. Positions would be among these ${councils} only.`;
}

/** For pages that show positions from such files, one sentence a release. */
export function partOfEnglandNotes(releases: readonly Release[], style: HouseStyle): string[] {
  return [...new Set(releases)].flatMap((release) => {
    const councils = release.areas.filter(({ level }) => level === 'council').length;
    if (release.kind === 'summary' || !isPartOfEngland(councils)) return [];
    return [
      `The file held for ${formatYear(release.year, style)} (${release.fileName}) names only ${councils} of England’s 150 or so councils: positions are among these.`,
    ];
  });
}
