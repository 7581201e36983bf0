/** Where the figures of a series usually lie, by the limits in force now. Says nothing where there are none. */
import { type HouseStyle, roundTo } from '../figures/house-style.ts';
import type { LocalMeasure } from '../measures/local/local-measure.ts';
import { periodInWords } from '../periods/period-words.ts';
import { amountInWords } from '../series/said-words.ts';
import type { LocalSeries } from '../series/series.ts';
import type { ControlChart } from '../spc/control-chart.ts';

/**
 * "Usually between 6.1 and 14.9 people, 10.5 on average, since 3 September 2024". A lower limit below 0 is no figure anyone
 * will see: "Usually up to 14.9 people". Limits get one decimal more than the figures, where there is room.
 */
export function usualRangeInWords(
  measure: LocalMeasure,
  series: LocalSeries,
  chart: ControlChart | null,
  style?: HouseStyle,
): string | null {
  const group = chart?.groups.at(-1);
  if (!chart || !group || group.mean === null || group.lower === null || group.upper === null) return null;
  const decimals = measure.decimals + (group.upper >= 1000 ? 0 : 1);
  const amount = (value: number): string => amountInWords(roundTo(value, decimals), { ...measure, decimals });
  const bare = (value: number): string => amount(value).replace(/^(£?[−\d.,]+%?).*$/, '$1');
  const since =
    chart.groups.length > 1 ? `, since ${periodInWords(group.from, series.frequency, style)}` : '';
  const month = measure.cumulative ? ' a month' : '';
  const range =
    group.lower < 0 && measure.polarity !== 'neutral'
      ? `up to ${amount(group.upper)}`
      : `between ${bare(group.lower)} and ${amount(group.upper)}`;
  return `Usually ${range}${month}, ${bare(group.mean)} on average${since}`;
}
