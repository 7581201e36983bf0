/**
 * What a flag means for people: better, worse, or only higher or lower. The icon of a whole chart is that of its last point:
 * an old signal is no news.
 */
import type { Polarity } from '../measures/measure.ts';
import type { Direction } from './rules.ts';

export type Kind = 'common' | 'improvement' | 'concern' | 'high' | 'low';

/** The icons of Making Data Count: what it means, and whether the figures are high or low. */
export type Variation =
  | 'common'
  | 'improvement-high'
  | 'improvement-low'
  | 'concern-high'
  | 'concern-low'
  | 'neutral-high'
  | 'neutral-low';

/** kindOf('up', 'lower') is a concern; kindOf('up', 'neutral') is only high. */
export function kindOf(direction: Direction | null, polarity: Polarity): Kind {
  if (direction === null) return 'common';
  if (polarity === 'neutral') return direction === 'up' ? 'high' : 'low';
  return (direction === 'up') === (polarity === 'higher') ? 'improvement' : 'concern';
}

/** The icon of a point: variationOf('down', 'lower') is improvement-low. */
export function variationOf(direction: Direction | null, polarity: Polarity): Variation {
  if (direction === null) return 'common';
  const kind = kindOf(direction, polarity);
  const level = direction === 'up' ? 'high' : 'low';
  return kind === 'improvement' || kind === 'concern' ? `${kind}-${level}` : `neutral-${level}`;
}
