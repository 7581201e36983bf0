/** How often and in what manner a local measure is counted, for the head of its page and for a return's notes. */
import type { LocalMeasure } from './local-measure.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

type Rhythm = Pick<LocalMeasure, 'frequency' | 'weekday' | 'kind' | 'cumulative' | 'rolling'>;

/**
 * "Weekly, each Tuesday: a count at a moment", "Monthly: the year so far, from April", "Monthly: the last twelve months",
 * "Quarterly: over the quarter".
 */
export function rhythmInWords(measure: Rhythm): string {
  return `${oftenInWords(measure)}: ${coverInWords(measure)}`;
}

function oftenInWords({ frequency, weekday }: Rhythm): string {
  const day = weekday === undefined ? undefined : WEEKDAYS[weekday - 1];
  const often = { weekly: 'Weekly', monthly: 'Monthly', quarterly: 'Quarterly', yearly: 'Yearly' }[frequency];
  return day === undefined ? often : `${often}, each ${day}`;
}

function coverInWords({ frequency, kind, cumulative, rolling }: Rhythm): string {
  if (rolling) return 'the last twelve months';
  if (cumulative) return 'the year so far, from April';
  if (kind === 'snapshot') return 'a count at a moment';
  return `over the ${{ weekly: 'week', monthly: 'month', quarterly: 'quarter', yearly: 'financial year' }[frequency]}`;
}
