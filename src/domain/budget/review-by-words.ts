/** When an assumption is looked at again, and whether that day has passed. */
import type { IsoDate } from '../periods/iso-date.ts';
import { dateInWords } from '../periods/period-words.ts';
import type { Assumption } from './budget-year.ts';

/** "31 January 2025", "31 January 2025, which has passed"; "no date" for none. */
export function reviewByInWords(reviewBy: Assumption['reviewBy'], today: IsoDate): string {
  if (reviewBy === null) return 'no date';
  return `${dateInWords(reviewBy)}${reviewBy < today ? ', which has passed' : ''}`;
}
