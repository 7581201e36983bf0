/** A series without limits in words: what is held of it, and why there are none, so that nobody looks for them. */
import { counted, type HouseStyle } from '../../domain/figures/house-style.ts';
import type { LocalMeasure } from '../../domain/measures/local/local-measure.ts';
import { periodInWords } from '../../domain/periods/period-words.ts';
import { type LocalSeries, numberOf } from '../../domain/series/series.ts';

/** "33 figures, March 2022 to November 2024"; "No figure is held yet". */
export function heldInWords({ points, frequency }: LocalSeries, style?: HouseStyle): string {
  const figures = points.filter((point) => numberOf(point) !== null);
  const [first, last] = [figures[0], figures.at(-1)];
  if (!first || !last) return 'No figure is held yet';
  const from = periodInWords(first.period, frequency, style);
  if (first === last) return `One figure, ${from}`;
  return `${counted(figures.length, 'figure', 'figures')}, ${from} to ${periodInWords(last.period, frequency, style)}`;
}

export function noLimitsSentence({
  frequency,
  rolling,
}: Pick<LocalMeasure, 'frequency' | 'rolling'>): string {
  if (frequency === 'yearly')
    return 'No limits are drawn: a yearly series has too few figures for them, and a year is too long to wait for a signal.';
  if (rolling)
    return 'No limits are drawn: each figure covers twelve months and shares eleven of them with its neighbour, so they do not vary on their own.';
  return 'No limits are drawn: they need at least two figures. Thirteen or more make them firm.';
}
