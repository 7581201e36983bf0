/**
 * The words under an axis of time: as many as there is room for, at round steps (every month, every third, every
 * January), the year said on the first and wherever it changes.
 */
import { type FinancialYear, financialYearStarting } from '../../domain/figures/financial-year.ts';
import { formatYear, type HouseStyle } from '../../domain/figures/house-style.ts';
import { dateOfDay } from '../../domain/periods/iso-date.ts';
import type { Frequency } from '../../domain/periods/period.ts';
import type { PlotFrame, Reach } from './plot-frame.ts';
import { textWidth } from './text-width.ts';
import { placeOfDate, placeOfPeriod } from './time-place.ts';

export interface TimeTick {
  readonly at: number;
  readonly label: string;
}

export const TICK_SIZE = 13;
const APART = 12;
const STEPS: Readonly<Record<Frequency, readonly number[]>> = {
  weekly: [1, 2, 3, 6, 12, 24, 60],
  monthly: [1, 2, 3, 6, 12, 24, 60],
  quarterly: [1, 2, 4, 8, 20],
  yearly: [1, 2, 5, 10],
};
const FEW_WEEKS = 10;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Labels never overlap and none reaches beyond 0 or `width`. */
export function timeTicks(
  reach: Reach,
  frequency: Frequency,
  { across }: Pick<PlotFrame, 'across'>,
  width: number,
  style: HouseStyle,
): TimeTick[] {
  const inside = (ticks: readonly TimeTick[]): TimeTick[] =>
    ticks.filter(({ at, label }) => {
      const half = textWidth(label, TICK_SIZE) / 2;
      return across(at) - half >= 0 && across(at) + half <= width;
    });
  const few = frequency === 'weekly' && reach.to - reach.from < FEW_WEEKS ? [weeksOf(reach)] : [];
  const tries = [...few, ...STEPS[frequency].map((step) => ticksOf(reach, frequency, step, style))].map(
    inside,
  );
  return (
    tries.find((ticks) => ticks.length > 0 && areApart(ticks, across)) ?? tries.at(-1)?.slice(0, 1) ?? []
  );
}

function areApart(ticks: readonly TimeTick[], across: (at: number) => number): boolean {
  return ticks.every(({ at, label }, i) => {
    const before = ticks[i - 1];
    if (!before) return true;
    const room = across(at) - across(before.at) - APART;
    return room >= (textWidth(label, TICK_SIZE) + textWidth(before.label, TICK_SIZE)) / 2;
  });
}

function ticksOf(reach: Reach, frequency: Frequency, step: number, style: HouseStyle): TimeTick[] {
  if (frequency === 'quarterly')
    return steps(reach.from, reach.to, step).map((at) => ({ at, label: quarterLabel(at, style) }));
  if (frequency === 'yearly')
    return steps(reach.from, reach.to, step).map((at) => ({ at, label: yearLabel(at, style) }));
  return monthsOf(reach, frequency, step);
}

function monthsOf(reach: Reach, frequency: Frequency, step: number): TimeTick[] {
  const placed = (month: number): number =>
    frequency === 'weekly' ? placeOfDate(`${monthCode(month)}-01`, 'weekly') : month;
  const first = frequency === 'weekly' ? monthOfWeek(reach.from) : reach.from;
  const last = frequency === 'weekly' ? monthOfWeek(reach.to) : reach.to;
  const months = steps(first, last, step).filter((month) => placed(month) >= reach.from - 0.5);
  return months.map((month, i) => ({
    at: placed(month),
    label: withYear(MONTHS[month % 12] ?? '', Math.floor(month / 12), yearBefore(months, i)),
  }));
}

function weeksOf({ from, to }: Reach): TimeTick[] {
  const weeks = Array.from({ length: Math.floor(to - from) + 1 }, (_, i) => from + i);
  return weeks.map((at, i) => {
    const date = dateOfDay(Math.round(at * 7));
    const day = `${Number(date.slice(8, 10))} ${MONTHS[Number(date.slice(5, 7)) - 1] ?? ''}`;
    const before = i === 0 ? null : Number(dateOfDay(Math.round((at - 1) * 7)).slice(0, 4));
    return { at, label: withYear(day, Number(date.slice(0, 4)), before) };
  });
}

function yearBefore(months: readonly number[], i: number): number | null {
  const before = months[i - 1];
  return before === undefined ? null : Math.floor(before / 12);
}

function withYear(words: string, year: number, before: number | null): string {
  return year === before ? words : `${words} ${year}`;
}

function steps(first: number, last: number, step: number): number[] {
  const from = Math.ceil(first / step - 1e-9) * step;
  return Array.from(
    { length: Math.max(0, Math.floor((last - from) / step + 1e-9) + 1) },
    (_, i) => from + i * step,
  );
}

function quarterLabel(at: number, style: HouseStyle): string {
  return `Q${(at % 4) + 1} ${yearLabel(Math.floor(at / 4), style)}`;
}

function yearLabel(start: number, style: HouseStyle): string {
  return formatYear(financialYearStarting(start) as FinancialYear, style);
}

function monthOfWeek(at: number): number {
  return placeOfPeriod(dateOfDay(Math.round(at * 7)).slice(0, 7), 'monthly');
}

function monthCode(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}
