/**
 * Which of two figures is the higher, as far as what was said lets anyone know: "over 80%" against 85% is not known. A
 * range holds every number between its ends, "over" every number above, "under" every number below.
 */
import type { Said } from './series.ts';

export type SaidDirection = 'up' | 'down' | 'same' | 'unknown';

interface Between {
  readonly from: number;
  readonly to: number;
}

/** From `before` to `now`: compareSaid({ value: 4.1 }, { value: null, qualifier: 'range', low: 2, high: 3 }) is 'down'. */
export function compareSaid(before: Said, now: Said): SaidDirection {
  const [then, since] = [betweenOf(before), betweenOf(now)];
  if (!then || !since) return 'unknown';
  if (since.from > then.to) return 'up';
  if (since.to < then.from) return 'down';
  const exact = since.from === since.to && then.from === then.to;
  return exact ? 'same' : 'unknown';
}

function betweenOf({ value, qualifier, low, high }: Said): Between | null {
  if (low !== undefined && high !== undefined && (qualifier === 'range' || value === null))
    return { from: low, to: high };
  if (value === null) return null;
  switch (qualifier) {
    case 'over':
    case 'just-over':
      return { from: value, to: Number.POSITIVE_INFINITY };
    case 'under':
    case 'just-under':
      return { from: Number.NEGATIVE_INFINITY, to: value };
    default:
      return { from: value, to: value };
  }
}
