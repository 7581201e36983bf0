/** The measures the page is about. */
import type { LocalCode } from '../../domain/measures/local/local-measure.ts';

export const STARTS: LocalCode = 'reablement-starts';
export const TWELVE_MONTHS: LocalCode = 'reablement-people-12-months';
export const AT_HOME_91: LocalCode = 'reablement-at-home-91-days';
export const IN_COMMUNITY_84: LocalCode = 'reablement-community-84-days';
export const RATE: LocalCode = 'reablement-rate-65-over';
export const SPEND: LocalCode = 'reablement-spend';
export const HOURS_BEFORE: LocalCode = 'reablement-hours-before';
export const HOURS_AFTER: LocalCode = 'reablement-hours-after';
export const POPULATION: LocalCode = 'population-65-over';

/** Shown small. */
export const OTHERS: readonly LocalCode[] = [
  STARTS,
  'reablement-completions',
  'reablement-waiting',
  'reablement-average-days',
  'reablement-over-six-weeks',
  HOURS_BEFORE,
  HOURS_AFTER,
  SPEND,
  'reablement-at-home-91-days-hospital',
];

export const REABLEMENT_CODES: readonly LocalCode[] = [
  TWELVE_MONTHS,
  AT_HOME_91,
  IN_COMMUNITY_84,
  RATE,
  ...OTHERS,
];
