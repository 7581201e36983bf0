/**
 * Where the figures come from, named the same everywhere so that a list can be filtered by source, and the calendar of
 * the survey that does not run every year. Sources: ASCOF handbook of definitions, 2018-19, 2023-24 and 2024-25 editions.
 */
import type { FinancialYear } from '../../figures/financial-year.ts';
import type { Measure, SeriesBreak } from '../measure.ts';

export const USER_SURVEY = 'Adult Social Care Survey';
export const CARER_SURVEY = 'Survey of Adult Carers';
export const SALT = 'Short and Long Term Support return';
export const SALT_AND_POPULATION = 'Short and Long Term Support return; ONS population';
export const SALT_AND_HOSPITAL = 'Short and Long Term Support return; Hospital Episode Statistics';
export const CLIENT_LEVEL = 'Client Level Data';
export const CLIENT_LEVEL_AND_POPULATION = 'Client Level Data; ONS population';
export const CLIENT_LEVEL_AND_HOSPITAL = 'Client Level Data; Secondary Uses Service';
export const MENTAL_HEALTH = 'Mental Health Services Data Set';
export const DELAYED_TRANSFERS = 'Delayed transfers of care collection; ONS population';
export const SAFEGUARDING = 'Safeguarding Adults Collection';
export const WORKFORCE = 'Adult Social Care Workforce Data Set';
export const CQC = 'Care Quality Commission ratings';

export interface SurveyCalendar {
  readonly years: readonly FinancialYear[];
  readonly carriedForward: Measure['carriedForward'];
}

/**
 * Every second year, but the survey of 2020-21 was moved to 2021-22. The 2024-25 publication repeats the figures of
 * 2023-24; the next survey is that of 2025-26.
 */
export const CARER_SURVEY_CALENDAR: SurveyCalendar = {
  years: ['2014-15', '2016-17', '2018-19', '2021-22', '2023-24', '2025-26'],
  carriedForward: [{ year: '2024-25', of: '2023-24' }],
};

/** The change of source of 2024-25, with what else changed in the measure's definition at the same time. */
export function clientLevelBreak(alsoChanged?: string): SeriesBreak {
  const also = alsoChanged === undefined ? '' : ` ${alsoChanged}`;
  return {
    from: '2024-25',
    kind: 'definition',
    reason: `Client Level Data replaced the Short and Long Term Support return, and is not expected to match it.${also}`,
  };
}
