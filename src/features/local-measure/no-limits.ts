/** Why a series has no limits, so that nobody looks for them. */
import type { LocalMeasure } from '../../domain/measures/local/local-measure.ts';

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
