/** What a list of signals says besides the sentence of the series (series-sentence.ts): the parts that moved alike. */
import { listInWords } from '../figures/house-style.ts';
import type { RankedSignal } from './ranked-signals.ts';

/** "The same is seen in its parts: Community and Hospital"; null where none of them signals the same way. */
export function partsInWords({ parts }: Pick<RankedSignal, 'parts'>): string | null {
  if (parts.length === 0) return null;
  const named = listInWords(parts.map(({ partOf, title }) => partOf?.name ?? title));
  return `The same is seen in ${parts.length === 1 ? 'its part' : 'its parts'}: ${named}`;
}
