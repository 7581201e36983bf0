/**
 * The parts of a total: the same unit, frequency, day and kind as the total by construction, so that they can be laid over
 * it. Parts of counts and of pounds sum to their total in every period; parts of a percentage do not, and never are added.
 */
import type { LocalMeasure } from './local-measure.ts';

export interface Part {
  /** What the total's code is followed by: `hospital` gives `home-care-waiting-hospital`. */
  readonly suffix: string;
  /** The part's name in the split: "Hospital". */
  readonly name: string;
  readonly title: string;
  readonly definition: string;
}

/**
 * The measures of a split, in the order given. Target and published measure stay with the total.
 *
 * splitOf(WAITING, 'source', [{ suffix: 'hospital', … }]) gives `home-care-waiting-hospital`, part of `home-care-waiting`.
 */
export function splitOf(total: LocalMeasure, split: string, parts: readonly Part[]): LocalMeasure[] {
  const { leadsTo: _, target: __, ...shared } = total;
  return parts.map(({ suffix, name, title, definition }) => ({
    ...shared,
    code: `${total.code}-${suffix}`,
    title,
    definition,
    partOf: { total: total.code, split, name },
  }));
}
