/** The two kinds of provider of reablement, as parts of any of its measures. */
import type { LocalMeasure } from './local-measure.ts';
import { splitOf } from './split-of.ts';

/**
 * A measure and its parts by provider. `provider` is the split of counts and pounds, which sum; `provider-outcome` that of
 * percentages, which do not.
 */
export function byProvider(
  total: LocalMeasure,
  split: 'provider' | 'provider-outcome',
  title: string,
): readonly LocalMeasure[] {
  return [
    total,
    ...splitOf(total, split, [
      {
        suffix: 'in-house',
        name: 'In-house',
        title: `${title}: in-house`,
        definition: `${total.definition} The in-house reablement service only.`,
      },
      {
        suffix: 'alternative',
        name: 'Alternative provision',
        title: `${title}: alternative provision`,
        definition: `${total.definition} Home care agencies as an alternative to the in-house service only.`,
      },
    ]),
  ];
}
