/** What happened, pinned to the example's charts. Where a report gives no day, the text says that the day is illustrative. */
import { SEFTON } from '../../../src/domain/figures/area.ts';
import type { LocalEvent } from '../../../src/domain/series/series.ts';

export const BLOCK_BOOKING_RAISED = '2023-11-07';
export const ALTERNATIVE_EXPANDED = '2023-12-01';
export const BLOCK_BOOKING_EXPANDED = '2024-09-03';

const BLOCK_BOOKING = ['home-care-block-hours-bought', 'home-care-block-hours-used'];
const HOME_CARE = [
  'home-care-waiting',
  'home-care-waiting-community',
  'home-care-waiting-hospital',
  'home-care-hours-waiting',
  'home-care-longest-wait',
  'home-care-wait-mean',
];
const REABLEMENT = [
  'reablement-starts',
  'reablement-people-12-months',
  'reablement-starts-alternative',
  'reablement-people-12-months-alternative',
];

export const EXAMPLE_EVENTS: readonly LocalEvent[] = [
  {
    id: 'example-reablement-falls',
    area: SEFTON,
    date: '2021-08-01',
    text: 'Fewer people in reablement since August 2021: sickness, recruitment and retention of staff (report of 22 February 2022)',
    measures: ['reablement-starts', 'reablement-rate-65-over'],
    example: true,
  },
  {
    id: 'example-block-booking-raised',
    area: SEFTON,
    date: BLOCK_BOOKING_RAISED,
    text: 'Block-booked home care hours raised (illustrative)',
    measures: [...HOME_CARE, ...BLOCK_BOOKING],
    example: true,
  },
  {
    id: 'example-alternative-expanded',
    area: SEFTON,
    date: ALTERNATIVE_EXPANDED,
    text: 'Alternative to reablement provision expanded (report of 7 January 2025; the day is illustrative)',
    measures: REABLEMENT,
    example: true,
  },
  {
    id: 'example-block-booking-expanded',
    area: SEFTON,
    date: BLOCK_BOOKING_EXPANDED,
    text: 'Block booking expanded for hospital discharge (report of 7 January 2025; the day is illustrative)',
    measures: [...HOME_CARE, ...BLOCK_BOOKING],
    example: true,
  },
];
