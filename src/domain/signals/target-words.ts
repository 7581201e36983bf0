/** Whether the latest figure meets the target, as far as it can be said from how the figure was said. */
import type { LocalMeasure } from '../measures/local/local-measure.ts';
import { amountInWords, saidInWords } from '../series/said-words.ts';
import type { Said } from '../series/series.ts';

/** "Target 10 people: met", "Target 85%: cannot be said of over 80%"; null without a target or a figure. */
export function targetInWords(measure: LocalMeasure, said: Said): string | null {
  if (measure.target === undefined) return null;
  const target = `Target ${amountInWords(measure.target, measure)}`;
  if (measure.polarity === 'neutral' || measure.cumulative) return target;
  const [low, high] = reachOf(said);
  if (low === null || high === null) return target;
  const meets = (value: number): boolean =>
    measure.polarity === 'higher' ? value >= (measure.target ?? 0) : value <= (measure.target ?? 0);
  if (meets(low) && meets(high)) return `${target}: met`;
  if (!meets(low) && !meets(high)) return `${target}: not met`;
  return `${target}: cannot be said of ${saidInWords(said, measure)}`;
}

/** Where the figure can lie, by its qualifier; nulls when there is no figure. */
function reachOf({ value, qualifier, low, high }: Said): readonly [number | null, number | null] {
  if (low !== undefined && high !== undefined) return [low, high];
  if (value === null) return [null, null];
  if (qualifier === 'over' || qualifier === 'just-over') return [value, Number.POSITIVE_INFINITY];
  if (qualifier === 'under' || qualifier === 'just-under') return [Number.NEGATIVE_INFINITY, value];
  return [value, value];
}
