/** What "bottom quartile" means, in one plain line beside a key: the word alone does not say which end it is. */
import type { Polarity } from '../measures/measure.ts';

const QUARTER = 'Bottom quartile: among the quarter of councils with the';

/**
 * For one measure by its polarity, or for a list of measures of either direction (`mixed`). Null for a neutral measure,
 * neither end of which is the bottom.
 */
export function bottomQuartileInWords(polarity: Polarity | 'mixed'): string | null {
  switch (polarity) {
    case 'higher':
      return `${QUARTER} lowest published values.`;
    case 'lower':
      return `${QUARTER} highest published values, because lower is better.`;
    case 'mixed':
      return `${QUARTER} lowest published values, or with the highest where lower is better.`;
    case 'neutral':
      return null;
  }
}
