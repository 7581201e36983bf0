/** The Little's-law check in a sentence. */
import { counted, roundTo } from '../figures/house-style.ts';
import { daysOfWork } from './days-of-work.ts';

/**
 * daysOfWorkSentence(11, 38 / 31) is "At this rate of starts the list is about 9 days of work." Null without starts, and
 * for an empty list.
 */
export function daysOfWorkSentence(waiting: number, startsPerDay: number | null): string | null {
  const days = daysOfWork(waiting, startsPerDay);
  if (days === null || waiting === 0) return null;
  const whole = roundTo(days, 0);
  const length = whole < 1 ? 'less than a day' : `about ${counted(whole, 'day', 'days')}`;
  return `At this rate of starts the list is ${length} of work.`;
}
