/** The badges a review calls for: local always, illustrative where any line of the month, or of the one before it, was invented. */
import { localBadges } from '../local/badges-of.ts';
import type { LocalBadge } from '../local/LocalBadges.tsx';
import type { ReviewedMonth } from './reviewed-month.ts';

export function reviewBadges({ now, before }: ReviewedMonth): LocalBadge[] {
  const lines = [...now.month.lines, ...(before?.month.lines ?? [])];
  return localBadges(lines.some(({ illustrative }) => illustrative));
}
