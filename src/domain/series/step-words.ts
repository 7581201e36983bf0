/**
 * The step between two stretches of limits, in words. Limits that begin anew say nothing of it, so a halving would read as
 * "no clear change" unless the two averages come first. Gives the figures and what the rules say since; never a cause, and
 * never that anything improved.
 */

import { uncapitalised } from '../../lib/capitalised.ts';
import type { HouseStyle } from '../figures/house-style.ts';
import type { LocalMeasure } from '../measures/local/local-measure.ts';
import type { Frequency } from '../periods/period.ts';
import { periodInWords } from '../periods/period-words.ts';
import type { ControlChart } from '../spc/control-chart.ts';
import { amountBriefly, amountInWords } from './said-words.ts';

/**
 * "13.1 people on average since 3 September 2024, 22.0 before; no clear change since then"; of one figure alone "One figure
 * since 3 September 2024, 22.0 people on average before". Without a full stop; null where there are not two averages.
 *
 * @param signal what the rules say of the figures since: "No clear change", "Improving: the last 8 weeks …".
 */
export function stepInWords(
  { unit, decimals }: Pick<LocalMeasure, 'unit' | 'decimals'>,
  { groups, variation }: Pick<ControlChart, 'groups' | 'variation'>,
  frequency: Frequency,
  signal: string,
  style?: HouseStyle,
): string | null {
  const [before, now] = groups.slice(-2);
  if (!before || !now || before.mean === null || now.mean === null) return null;
  const finer = { unit, decimals: decimals + 1 };
  const start = periodInWords(now.from, frequency, style);
  const until =
    groups.length > 2 ? `from ${periodInWords(before.from, frequency, style)} until then` : 'before';
  if (now.n === 1)
    return `One figure since ${start}, ${amountInWords(before.mean, finer)} on average ${until}`;
  const step = `${amountInWords(now.mean, finer)} on average since ${start}, ${amountBriefly(before.mean, finer)} ${until}`;
  const since = uncapitalised(signal);
  return variation === 'common' ? `${step}; ${since} since then` : `${step}; since then ${since}`;
}

/** " since 3 September 2024" where limits begin anew there, else nothing: for the end of what the rules say. */
export function sinceInWords(
  { groups }: Pick<ControlChart, 'groups'>,
  frequency: Frequency,
  style?: HouseStyle,
): string {
  const now = groups.length > 1 ? groups.at(-1) : undefined;
  return now ? ` since ${periodInWords(now.from, frequency, style)}` : '';
}
