/**
 * The local measures every council starts with, in the order of the topics. Readers add, change and retire their own beside
 * these (see series/holdings.ts). To add a measure, add a row to its topic's file; nothing here changes.
 */
import { CARE_HOMES } from './care-homes.ts';
import { FEEDBACK } from './feedback.ts';
import { FRONT_DOOR } from './front-door.ts';
import { HOME_CARE } from './home-care.ts';
import { WORK_AND_HOMES } from './independence.ts';
import type { LocalCode, LocalMeasure } from './local-measure.ts';
import { PEOPLE_SUPPORTED } from './people.ts';
import { POPULATION } from './population.ts';
import { QUALITY } from './quality.ts';
import { REABLEMENT } from './reablement.ts';
import { WAITS } from './waits.ts';
import { WORKFORCE } from './workforce.ts';

export const LOCAL_CATALOGUE: readonly LocalMeasure[] = [
  ...PEOPLE_SUPPORTED,
  ...FRONT_DOOR,
  ...HOME_CARE,
  ...REABLEMENT,
  ...CARE_HOMES,
  ...WORK_AND_HOMES,
  ...WAITS,
  ...WORKFORCE,
  ...QUALITY,
  ...FEEDBACK,
  ...POPULATION,
];

/** False for a measure of the reader's own. */
export function isInCatalogue(code: LocalCode): boolean {
  return LOCAL_CATALOGUE.some((measure) => measure.code === code);
}
