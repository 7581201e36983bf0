/** What differs for the council chosen first, no more of it than anyone reads. */
import type { OnsCode } from '../../domain/figures/area.ts';
import type { DatedDifference } from '../../domain/releases/preview-holdings.ts';
import type { CouncilChanges } from './file-preview.ts';

/** More rows than this are not read. */
export const MOST_CHANGES = 50;

export function capped(council: OnsCode, differences: readonly DatedDifference[]): CouncilChanges {
  return {
    council,
    changes: differences.slice(0, MOST_CHANGES),
    more: Math.max(0, differences.length - MOST_CHANGES),
  };
}
