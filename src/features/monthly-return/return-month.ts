/** The months a return can be filled in for, and the one the address asks for. */
import type { IsoDate } from '../../domain/periods/iso-date.ts';
import { type PeriodCode, parsePeriod, periodsBetween, shiftPeriod } from '../../domain/periods/period.ts';
import { periodInWords } from '../../domain/periods/period-words.ts';
import type { LocalSeries } from '../../domain/series/series.ts';

export interface MonthChoices {
  readonly label: string;
  readonly choices: readonly { readonly value: PeriodCode; readonly label: string }[];
}

/** Two years back, or as far as figures are held; newest first, by calendar year. */
export function monthChoices(
  series: readonly LocalSeries[],
  chosen: PeriodCode,
  today: IsoDate,
): readonly MonthChoices[] {
  const now = today.slice(0, 7);
  const starts = series.flatMap(({ frequency, points }) =>
    frequency === 'monthly' || frequency === 'weekly' ? (points[0]?.period.slice(0, 7) ?? []) : [],
  );
  const first = [shiftPeriod(now, 'monthly', -24), chosen, ...starts].sort()[0] ?? chosen;
  const months = periodsBetween(first, chosen > now ? chosen : now, 'monthly').reverse();
  const years = [...new Set(months.map((month) => month.slice(0, 4)))];
  return years.map((year) => ({
    label: year,
    choices: months
      .filter((month) => month.startsWith(year))
      .map((value) => ({ value, label: periodInWords(value, 'monthly') })),
  }));
}

/** Null for what is no month. */
export function askedMonth(text: string | undefined): PeriodCode | null {
  return text === undefined ? null : parsePeriod(text, 'monthly');
}

/** The reader's own day, which may be yesterday in UTC. */
export function localDay(now: Date): IsoDate {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
