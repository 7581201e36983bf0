/**
 * Little's law for a waiting list: people waiting ÷ starts a day = days the list stands for. A check of the list against the
 * waits, not a forecast: it holds while requests and starts keep their rate.
 */

/** startsPerDay(38, 31) is 1.2258…; null when nothing is known of the days. */
export function startsPerDay(starts: number, days: number): number | null {
  return days > 0 ? starts / days : null;
}

/** daysOfWork(11, 38 / 31) is 8.97…: about 9 days. Null without starts: a list nobody leaves has no length in days. */
export function daysOfWork(waiting: number, startsPerDay: number | null): number | null {
  return startsPerDay === null || startsPerDay <= 0 ? null : waiting / startsPerDay;
}
