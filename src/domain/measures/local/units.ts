/** The units of local measures, written once so that two measures of the same thing say it alike. */
import type { LocalUnit } from './local-measure.ts';

export const PEOPLE: LocalUnit = { kind: 'number', one: 'person', many: 'people' };
export const DAYS: LocalUnit = { kind: 'number', one: 'day', many: 'days' };
export const HOURS: LocalUnit = { kind: 'number', one: 'hour', many: 'hours' };
export const PERCENT: LocalUnit = { kind: 'percent' };
export const POUNDS: LocalUnit = { kind: 'pounds' };

/** things('package', 'packages'): what is counted one by one. */
export function things(one: string, many: string): LocalUnit {
  return { kind: 'number', one, many };
}

/** rateOf(10_000, 'people aged 65 and over'). */
export function rateOf(per: number, many: string): LocalUnit {
  return { kind: 'rate', per, many };
}

/** The day of ISO 8601 on which weekly lists are taken unless a council says otherwise. */
export const TUESDAY = 2;
