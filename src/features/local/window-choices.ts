/** How far back the charts of a page go: `last=` counts the page's own periods, and the other frequency follows it. */
import type { Search } from '../../ui/address/address.ts';
import type { Choice } from '../../ui/controls/SelectField.tsx';
import { lastPeriods } from './last-periods.ts';

const WEEKS_A_YEAR = 52;
const MONTHS_A_YEAR = 12;

/** Periods of each frequency to draw; undefined for all. */
export interface Window {
  readonly weeks: number | undefined;
  readonly months: number | undefined;
  /** The value of the select. */
  readonly chosen: string;
}

/** `last` counts weeks: 60 weeks are 14 months. */
export function windowInWeeks(search: Search, usual: number): Window {
  const weeks = periodsAsked(search, usual);
  const months = weeks === undefined ? undefined : Math.ceil((weeks * MONTHS_A_YEAR) / WEEKS_A_YEAR);
  return { weeks, months, chosen: String(weeks ?? 'all') };
}

/** `last` counts months: 24 months are 104 weeks. */
export function windowInMonths(search: Search, usual: number): Window {
  const months = periodsAsked(search, usual);
  const weeks = months === undefined ? undefined : Math.ceil((months * WEEKS_A_YEAR) / MONTHS_A_YEAR);
  return { weeks, months, chosen: String(months ?? 'all') };
}

/** Another number, from an address, stands first while it is the one chosen. */
export function windowChoices(usual: readonly Choice[], { chosen }: Window, noun: string): readonly Choice[] {
  return usual.some(({ value }) => value === chosen)
    ? usual
    : [{ value: chosen, label: `the last ${chosen} ${noun}` }, ...usual];
}

function periodsAsked(search: Search, usual: number): number | undefined {
  return search.last === 'all' ? undefined : (lastPeriods(search) ?? usual);
}
