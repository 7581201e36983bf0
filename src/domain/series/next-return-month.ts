/**
 * Which month a return is opened for: the first one most series have no figures for. Series that are reported months late
 * (outcomes at 91 days) and those that are ahead do not decide it, so the middle one does.
 */
import type { IsoDate } from '../periods/iso-date.ts';
import { type PeriodCode, shiftPeriod } from '../periods/period.ts';
import type { LocalSeries } from './series.ts';

/**
 * `today` is the reader's: never a later month than its own, and the month before it where nothing is held. Weeks count
 * once the last list of their month is there. Worked example: with most monthly series up to November 2024 and weekly lists
 * up to 3 December, it is 2024-12.
 */
export function nextReturnMonth(series: readonly LocalSeries[], today: IsoDate): PeriodCode {
  const now = today.slice(0, 7);
  const last = series.flatMap((one) => lastWholeMonth(one) ?? []).sort();
  const middle = last[Math.floor(last.length / 2)];
  const next = shiftPeriod(middle ?? shiftPeriod(now, 'monthly', -2), 'monthly', 1);
  return next > now ? now : next;
}

/** Null for quarters and years, which would open a month they happen to end in. */
function lastWholeMonth({ frequency, points }: LocalSeries): PeriodCode | null {
  const last = points.at(-1)?.period;
  if (last === undefined) return null;
  if (frequency === 'monthly') return last;
  if (frequency !== 'weekly') return null;
  const month = last.slice(0, 7);
  const isWhole = shiftPeriod(last, 'weekly', 1).slice(0, 7) !== month;
  return isWhole ? month : shiftPeriod(month, 'monthly', -1);
}
