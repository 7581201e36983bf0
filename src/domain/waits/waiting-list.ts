/**
 * The list of people waiting at the end of a day, worked out from requests: how many, where from, how long, how many hours.
 * What is not recorded is counted as such, never put somewhere.
 */
import { endOfWait, type PackageRequest } from './package-request.ts';
import { bandOf, WAIT_BANDS } from './wait-bands.ts';

export interface WaitingList {
  readonly day: number;
  readonly people: number;
  readonly community: number;
  readonly hospital: number;
  readonly sourceUnknown: number;
  /** People by days waited, in the order of WAIT_BANDS. */
  readonly bands: readonly number[];
  /** Weekly hours of those whose hours are recorded. */
  readonly hours: number;
  /** People whose hours are not recorded. */
  readonly hoursUnknown: number;
  /** Days waited by whoever waits longest; null when nobody waits. */
  readonly longest: number | null;
  /** People by locality; the key '' is for those without one. Only localities with somebody waiting. */
  readonly byLocality: ReadonlyMap<string, number>;
}

type Counting<T> = { -readonly [K in keyof T]: T[K] } & { bands: number[]; byLocality: Map<string, number> };

/** waitingListOn(requests, day) of one request made two days before, not started: 1 person, longest 2, band 0 to 2 days. */
export function waitingListOn(requests: Iterable<PackageRequest>, day: number): WaitingList {
  const list = emptyList(day);
  for (const request of requests) {
    const end = endOfWait(request);
    if (request.requested <= day && (end === null || day < end)) addTo(list, request);
  }
  return list;
}

/**
 * The lists of `count` days, `step` days apart, beginning with `first`. Every request is looked at once and counted on the
 * days it waits, so that five years of weeks cost little more than one.
 */
export function waitingLists(
  requests: Iterable<PackageRequest>,
  { first, count, step = 7 }: { readonly first: number; readonly count: number; readonly step?: number },
): WaitingList[] {
  const lists = Array.from({ length: count }, (_, i) => emptyList(first + i * step));
  for (const request of requests) {
    const end = endOfWait(request) ?? Number.POSITIVE_INFINITY;
    let i = Math.max(0, Math.ceil((request.requested - first) / step));
    for (let list = lists[i]; list && list.day < end; list = lists[i]) {
      addTo(list, request);
      i += 1;
    }
  }
  return lists;
}

function emptyList(day: number): Counting<WaitingList> {
  return {
    day,
    people: 0,
    community: 0,
    hospital: 0,
    sourceUnknown: 0,
    bands: WAIT_BANDS.map(() => 0),
    hours: 0,
    hoursUnknown: 0,
    longest: null,
    byLocality: new Map(),
  };
}

function addTo(list: Counting<WaitingList>, { requested, source, hours, locality }: PackageRequest): void {
  const waited = list.day - requested;
  const band = bandOf(waited);
  list.people += 1;
  list[source ?? 'sourceUnknown'] += 1;
  list.bands[band] = (list.bands[band] ?? 0) + 1;
  if (hours === null) list.hoursUnknown += 1;
  else list.hours += hours;
  list.longest = Math.max(list.longest ?? 0, waited);
  list.byLocality.set(locality ?? '', (list.byLocality.get(locality ?? '') ?? 0) + 1);
}
