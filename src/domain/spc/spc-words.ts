/**
 * A control chart in plain English. Says what the figures did and which rule saw it; never why. `periods` is the plural noun
 * of the series' frequency throughout: "weeks", "months" or "quarters".
 */
import type { Assurance } from './assurance.ts';
import type { ControlChart, ControlPoint } from './control-chart.ts';
import { isClose } from './near-limits.ts';
import { RUN } from './seven-in-a-row.ts';
import type { Kind } from './variation.ts';

const NO_CHANGE = 'Common cause: no clear change';

const LEAD: Readonly<Record<Exclude<Kind, 'common'>, string>> = {
  improvement: 'Improving',
  concern: 'Getting worse',
  high: 'Higher than usual',
  low: 'Lower than usual',
};

/** For a legend or a tooltip. */
export const KIND_IN_WORDS: Readonly<Record<Kind, string>> = {
  common: 'Common cause',
  improvement: 'Improvement',
  concern: 'Concern',
  high: 'High',
  low: 'Low',
};

/** "Improving: the last 8 months were all below the mean"; of the last counted point, as the icon is. */
export function variationInWords(chart: ControlChart, periods: string): string {
  const group = chart.points.filter((point) => point.group === chart.groups.length - 1);
  const last = group.filter((point) => point.counted).at(-1);
  if (last === undefined) return 'No figures to judge';
  if (last.kind === 'common') return NO_CHANGE;
  return `${LEAD[last.kind]}: ${whatHappened(group, last, periods)}`;
}

function whatHappened(group: readonly ControlPoint[], last: ControlPoint, periods: string): string {
  const side = last.side ?? 'on';
  const limit = side === 'above' ? 'upper' : 'lower';
  switch (last.rule) {
    case 'outside':
      return `${lastOnes(group, 1, periods)} was ${side} the ${limit} limit`;
    case 'trend': {
      const n = lengthAtEnd(group, (value, before) =>
        last.direction === 'up' ? value > before : value < before,
      );
      return `${lastOnes(group, n, periods)} form an unbroken ${last.direction === 'up' ? 'rise' : 'fall'}`;
    }
    case 'two-in-three': {
      const close = group.filter(isCounted).slice(-3).filter(isCloseToItsLimit).length;
      const which = lastOnes(group, 3, periods);
      if (close === 3) return `${which} were all close to the ${limit} limit`;
      return `${close} of ${which} were close to the ${limit} limit, and all 3 were ${side} the mean`;
    }
    case 'shift': {
      const n = lengthAtEnd(group, (_, before) =>
        side === 'above' ? before > mean(last) : before < mean(last),
      );
      return `${lastOnes(group, n, periods)} were all ${side} the mean`;
    }
    case 'none':
      return 'no rule has fired';
  }
}

/** "the last 7 months"; "the last 7 months counted" where a missing or excluded one stands among or after them. */
function lastOnes(group: readonly ControlPoint[], n: number, periods: string): string {
  const noun = n === 1 ? one(periods) : `${n} ${periods}`;
  return `the last ${noun}${group.slice(-n).every(isCounted) ? '' : ' counted'}`;
}

/** How many counted points at the end of a group hang together, by the value of each and the one before it. */
function lengthAtEnd(
  group: readonly ControlPoint[],
  holds: (value: number, before: number) => boolean,
): number {
  const values = group.filter(isCounted).map((point) => point.value ?? Number.NaN);
  let first = values.length - 1;
  while (first > 0 && holds(values[first] ?? Number.NaN, values[first - 1] ?? Number.NaN)) first -= 1;
  return values.length - first;
}

function isCounted({ counted }: ControlPoint): boolean {
  return counted;
}

function isCloseToItsLimit({ value, lower, upper, nearLower, nearUpper }: ControlPoint): boolean {
  if (value === null || lower === null || upper === null || nearLower === null || nearUpper === null)
    return false;
  return isClose(value, { lower, upper, nearLower, nearUpper });
}

function mean(point: ControlPoint): number {
  return point.mean ?? Number.NaN;
}

function one(periods: string): string {
  return periods.replace(/s$/, '');
}

/** What is special about one point, for its tooltip: "One of 7 or more months in a row below the mean". */
export function ruleInWords(
  point: Pick<ControlPoint, 'counted' | 'value' | 'rule' | 'direction'>,
  periods: string,
): string {
  if (!point.counted) return point.value === null ? 'No figure' : 'Left out of the limits and the rules';
  const up = point.direction === 'up';
  switch (point.rule) {
    case 'none':
      return NO_CHANGE;
    case 'outside':
      return up ? 'Above the upper limit' : 'Below the lower limit';
    case 'trend':
      return `One of ${RUN} or more ${periods} in a row that only ${up ? 'rise' : 'fall'}`;
    case 'two-in-three':
      return `One of at least 2 in 3 ${periods} close to the ${up ? 'upper' : 'lower'} limit`;
    case 'shift':
      return `One of ${RUN} or more ${periods} in a row ${up ? 'above' : 'below'} the mean`;
  }
}

/** "The target will be met some months and missed others". */
export function assuranceInWords(assurance: Assurance, periods: string): string {
  switch (assurance) {
    case 'pass':
      return `The target will be met every ${one(periods)} unless something changes`;
    case 'fail':
      return `The target will be missed every ${one(periods)} unless something changes`;
    case 'inconsistent':
      return `The target will be met some ${periods} and missed others`;
  }
}
