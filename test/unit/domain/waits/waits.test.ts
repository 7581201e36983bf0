import { describe, expect, it } from 'vitest';
import { blockUse } from '../../../../src/domain/waits/block-booking.ts';
import { blockUseInWords } from '../../../../src/domain/waits/block-booking-words.ts';
import { daysOfWork, startsPerDay } from '../../../../src/domain/waits/days-of-work.ts';
import { daysOfWorkSentence } from '../../../../src/domain/waits/days-of-work-words.ts';
import { isWaiting, type PackageRequest } from '../../../../src/domain/waits/package-request.ts';
import { directionOf, moveApart } from '../../../../src/domain/waits/people-and-time.ts';
import { disagreementSentence } from '../../../../src/domain/waits/people-and-time-words.ts';
import { percentile } from '../../../../src/domain/waits/percentile.ts';
import { bandOf, WAIT_BANDS } from '../../../../src/domain/waits/wait-bands.ts';
import { waitingListOn, waitingLists } from '../../../../src/domain/waits/waiting-list.ts';
import { listAgeSentence, waitingAtLeast } from '../../../../src/domain/waits/waiting-list-words.ts';
import { waitsOfStarted } from '../../../../src/domain/waits/waits-of-started.ts';

function request(
  requested: number,
  started: number | null,
  other: Partial<PackageRequest> = {},
): PackageRequest {
  return { requested, started, closed: null, source: null, locality: null, hours: null, ...other };
}

describe('a request', () => {
  it('waits from the day it is made to the day before it starts or is closed', () => {
    const days = (r: PackageRequest): number[] => [1, 2, 3, 4, 5, 6].filter((day) => isWaiting(r, day));
    expect(days(request(2, 5))).toEqual([2, 3, 4]);
    expect(days(request(2, null, { closed: 4 }))).toEqual([2, 3]);
    expect(days(request(2, 5, { closed: 9 }))).toEqual([2, 3, 4]);
    expect(days(request(2, 2))).toEqual([]);
    expect(days(request(4, null))).toEqual([4, 5, 6]);
  });
});

describe('the bands of days waited', () => {
  it('follow one another without gap or overlap', () => {
    expect([0, 2, 3, 7, 8, 14, 15, 28, 29, 400].map(bandOf)).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4]);
    for (const [i, { to }] of WAIT_BANDS.entries())
      expect(WAIT_BANDS[i + 1]?.from ?? null).toBe(to === null ? null : to + 1);
  });
});

describe('a waiting list', () => {
  it('says how many, how long and what is not recorded', () => {
    const list = waitingListOn(
      [
        request(8, null, { source: 'hospital', hours: 10, locality: 'bootle' }),
        request(1, null, { source: 'community' }),
        request(9, 10),
      ],
      10,
    );
    expect(list).toMatchObject({ people: 2, hospital: 1, community: 1, sourceUnknown: 0 });
    expect(list).toMatchObject({ hours: 10, hoursUnknown: 1, longest: 9, bands: [1, 0, 1, 0, 0] });
    expect([...list.byLocality]).toEqual([
      ['bootle', 1],
      ['', 1],
    ]);
  });

  it('is empty without a longest wait when nobody waits', () => {
    expect(waitingListOn([request(1, 2)], 5)).toMatchObject({ people: 0, longest: null });
  });

  it('is the same worked out alone or with the other weeks', () => {
    const requests = Array.from({ length: 90 }, (_, i) =>
      request(i, i % 4 === 0 ? null : i + ((i * 7) % 33)),
    );
    const lists = waitingLists(requests, { first: 6, count: 12 });
    expect(lists).toEqual(lists.map(({ day }) => waitingListOn(requests, day)));
  });

  it('tells its age in a sentence', () => {
    expect(listAgeSentence({ bands: [6, 3, 1, 1, 0], longest: 17 })).toBe(
      'Of 11 people waiting, 9 have waited 7 days or less and 2 more than 7 days; the longest wait so far is 17 days.',
    );
    expect(listAgeSentence({ bands: [2, 0, 0, 0, 0], longest: 1 })).toBe(
      'All 2 people waiting have waited 7 days or less; the longest wait so far is 1 day.',
    );
    expect(listAgeSentence({ bands: [0, 0, 0, 0, 1], longest: null })).toBe(
      '1 person is waiting, and has waited more than 7 days.',
    );
    expect(listAgeSentence({ bands: [0, 0, 0, 0, 0], longest: null })).toBe('Nobody is waiting.');
    expect(waitingAtLeast([6, 3, 1, 1, 0], 8)).toBe(2);
  });
});

describe('the waits of those who started', () => {
  it('are mean, median and 90th percentile by type 7, in any order', () => {
    expect(waitsOfStarted([10, 3, 2, 1, 0])).toEqual({ started: 5, mean: 3.2, median: 2, ninetieth: 7.2 });
    expect(waitsOfStarted([4])).toEqual({ started: 1, mean: 4, median: 4, ninetieth: 4 });
    expect(waitsOfStarted([])).toBeNull();
  });

  it('have percentiles on the line between two values', () => {
    expect(percentile([1, 2, 3, 4], 50)).toBe(2.5);
    expect(percentile([3, 20], 90)).toBe(18.3);
    expect(percentile([], 50)).toBeNull();
    expect(
      percentile(
        Array.from({ length: 71 }, (_, i) => i),
        90,
      ),
    ).toBe(63);
  });
});

describe('days of work', () => {
  it('are people waiting over starts a day', () => {
    expect(daysOfWork(11, startsPerDay(38, 31))).toBeCloseTo(8.9737, 4);
    expect(daysOfWorkSentence(11, startsPerDay(38, 31))).toBe(
      'At this rate of starts the list is about 9 days of work.',
    );
    expect(daysOfWorkSentence(1, 4)).toBe('At this rate of starts the list is less than a day of work.');
    expect(daysOfWorkSentence(4, 4)).toBe('At this rate of starts the list is about 1 day of work.');
  });

  it('are not there without starts, and not said of an empty list', () => {
    expect(daysOfWork(11, 0)).toBeNull();
    expect(daysOfWork(11, startsPerDay(5, 0))).toBeNull();
    expect(daysOfWorkSentence(11, null)).toBeNull();
    expect(daysOfWorkSentence(0, 2)).toBeNull();
  });
});

describe('people waiting and time waited', () => {
  it('are said to disagree only when one rises and the other falls', () => {
    expect(disagreementSentence({ people: 'falling', time: 'rising' })).toMatch(
      /^Fewer people are waiting, but/,
    );
    expect(disagreementSentence({ people: 'rising', time: 'falling' })).toMatch(
      /^More people are waiting, but/,
    );
    expect(disagreementSentence({ people: 'rising', time: 'rising' })).toBeNull();
    expect(moveApart({ people: 'steady', time: 'falling' })).toBe(false);
    expect([directionOf(3, 2), directionOf(2, 2), directionOf(2, 3)]).toEqual([
      'falling',
      'steady',
      'rising',
    ]);
  });
});

describe('block-booked hours', () => {
  it.each([
    [460, 412, '412 of 460 hours used, 90%; 48 hours paid for and not used'],
    [460, 460, '460 of 460 hours used, 100%; none paid for and not used'],
    [460, 459, '459 of 460 hours used, over 99%; 1 hour paid for and not used'],
    [460, 480, '480 of 460 hours used, 104%; 20 hours more than were bought'],
    [1000, 0, '0 of 1,000 hours used, 0%; 1,000 hours paid for and not used'],
    [1000, 2.5, '2.5 of 1,000 hours used, under 1%; 997.5 hours paid for and not used'],
  ])('%d bought and %d used', (bought, used, words) => {
    const use = blockUse(bought, used);
    expect(use && blockUseInWords(use)).toBe(words);
  });

  it('have no use when none were bought', () => expect(blockUse(0, 0)).toBeNull());
});
