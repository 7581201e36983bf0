/** The measures the page is about, in the order it shows them. */
import type { LocalCode } from '../../domain/measures/local/local-measure.ts';

export const WAITING: LocalCode = 'home-care-waiting';
export const WAIT_MEAN: LocalCode = 'home-care-wait-mean';
export const STARTED: LocalCode = 'home-care-started';
export const LONGEST: LocalCode = 'home-care-longest-wait';
export const BOUGHT: LocalCode = 'home-care-block-hours-bought';
export const USED: LocalCode = 'home-care-block-hours-used';

/** Shown small. */
export const OTHERS: readonly LocalCode[] = [
  'home-care-wait-median',
  'home-care-wait-90th',
  LONGEST,
  'home-care-hours-waiting',
  STARTED,
  'home-care-handed-back',
];

export const HOME_CARE_CODES: readonly LocalCode[] = [WAITING, WAIT_MEAN, BOUGHT, USED, ...OTHERS];
