/** Where the figures of a series usually lie, and for which period that holds. Says nothing where there are no limits. */

import { uncapitalised } from '../../lib/capitalised.ts';
import { type HouseStyle, roundTo } from '../figures/house-style.ts';
import type { LocalMeasure } from '../measures/local/local-measure.ts';
import { PERIOD_NOUN, periodInWords } from '../periods/period-words.ts';
import { amountBriefly, amountInWords } from '../series/said-words.ts';
import type { LocalSeries } from '../series/series.ts';
import type { ControlChart, ControlGroup } from '../spc/control-chart.ts';
import { variationInWords } from '../spc/spc-words.ts';

/**
 * "Usually between 6.1 and 14.9 people, 10.5 on average, since 3 September 2024". A lower limit below 0 is no figure anyone
 * will see: "Usually up to 14.9 people". Limits get one decimal more than the figures, where there is room. Where the latest
 * figures lie otherwise that follows, so that nobody takes the range for theirs: "; improving: the last 8 weeks …".
 */
export function usualRangeInWords(
  measure: LocalMeasure,
  series: LocalSeries,
  chart: ControlChart | null,
  style?: HouseStyle,
): string | null {
  const group = chart?.groups.at(-1);
  if (!chart || !group || group.mean === null || group.lower === null || group.upper === null) return null;
  const finer = { ...measure, decimals: measure.decimals + (group.upper >= 1000 ? 0 : 1) };
  const amount = (value: number): string => amountInWords(roundTo(value, finer.decimals), finer);
  const bare = (value: number): string => amountBriefly(roundTo(value, finer.decimals), finer);
  const month = measure.cumulative ? ' a month' : '';
  const range =
    group.lower < 0 && measure.polarity !== 'neutral'
      ? `up to ${amount(group.upper)}`
      : `between ${bare(group.lower)} and ${amount(group.upper)}`;
  const usual =
    group.lower === group.upper
      ? `${amount(group.mean)}${month} throughout`
      : `Usually ${range}${month}, ${bare(group.mean)} on average`;
  return `${usual}, ${heldInWords(chart, group, series, style)}${otherwise(chart, series)}`;
}

/** "since September 2024" where limits begin anew, "from April 2023 to March 2024" for all figures or a baseline. */
function heldInWords(
  { groups, points }: ControlChart,
  { from, restsTo }: ControlGroup,
  { frequency }: LocalSeries,
  style?: HouseStyle,
): string {
  const last = points.findLast(({ counted }) => counted)?.period;
  const start = periodInWords(from, frequency, style);
  return groups.length > 1 && restsTo === last
    ? `since ${start}`
    : `from ${start} to ${periodInWords(restsTo, frequency, style)}`;
}

function otherwise(chart: ControlChart, { frequency }: LocalSeries): string {
  if (chart.variation === null || chart.variation === 'common') return '';
  return `; ${uncapitalised(variationInWords(chart, PERIOD_NOUN[frequency].many))}`;
}
