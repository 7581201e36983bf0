/** How many councils a group has so far and what that means for quartiles, said while it is being chosen. */
import { counted } from '../../domain/figures/house-style.ts';
import { FEWEST_FOR_QUARTILES } from '../../domain/quartiles/distribution.ts';

/**
 * "3 councils chosen. With fewer than 8 there are ranks but no quartiles: choose 5 more." The council shown joins its
 * group when it is not a member, but which that is may change, so the members alone are counted.
 */
export function groupSizeInWords(members: number): string {
  const chosen = `${counted(members, 'council', 'councils')} chosen.`;
  const more = FEWEST_FOR_QUARTILES - members;
  if (more <= 0) return chosen;
  return `${chosen} With fewer than ${FEWEST_FOR_QUARTILES} there are ranks but no quartiles: choose ${more} more.`;
}
