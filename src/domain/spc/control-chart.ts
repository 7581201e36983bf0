/**
 * An XmR control chart: telling a signal from the ups and downs a series has anyway. The same results as NHSRplotthedots
 * 0.2.2, point by point, but where that has none (see README.md).
 *
 * Must not be given yearly series (too few points) or running totals (see monthly-steps.ts), and never names a cause.
 */
import type { Polarity } from '../measures/measure.ts';
import { type Assurance, assuranceOf } from './assurance.ts';
import { baselineOf, type Limits, limitsOf, type Spread } from './limits.ts';
import { type Direction, type Flag, flagsOf, type Rule } from './rules.ts';
import { type Kind, kindOf, type Variation, variationOf } from './variation.ts';

/** A missing or excluded point takes no part in limits, rules or counts: its neighbours then stand side by side. */
export interface SpcPoint {
  readonly period: string;
  readonly value: number | null;
  readonly excluded?: boolean;
}

export interface SpcOptions {
  readonly polarity: Polarity;
  /** Leave out moving ranges far above their average. NHSRplotthedots screens unless told; the NHS Excel tool does not. */
  readonly screen: boolean;
  /** The first so many counted points of every group decide its mean and limits; null for all. */
  readonly baseline: number | null;
  /** Periods at which a new group starts. One that is no point is ignored, as is the first. */
  readonly rebase: readonly string[];
  readonly target: number | null;
}

/** Mean and limits in the unit of the values; null in a group without a counted point. */
interface Lines {
  readonly mean: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly nearLower: number | null;
  readonly nearUpper: number | null;
}

export interface ControlPoint extends Lines {
  readonly period: string;
  readonly value: number | null;
  /** False for a missing or excluded point: rule none, kind common, the limits of its group. */
  readonly counted: boolean;
  /** Its place in `groups`, from 0. */
  readonly group: number;
  readonly rule: Rule;
  readonly kind: Kind;
  /** Of the mean; null where not counted. */
  readonly side: 'above' | 'on' | 'below' | null;
  /** Which way the rule points: a rising trend is up, even below the mean. Null where no rule fired. */
  readonly direction: Direction | null;
}

export interface ControlGroup extends Lines {
  /** First and last period, counted or not. */
  readonly from: string;
  readonly to: string;
  /** The last period the mean and limits rest on: of the last counted point, or of the last one of a baseline. */
  readonly restsTo: string;
  /** Counted points. */
  readonly n: number;
  /** How the limits came about; null without a counted point. */
  readonly spread: Spread | null;
  /** Under 13 points the limits still move with every new one. */
  readonly trial: boolean;
}

export interface ControlChart {
  readonly points: readonly ControlPoint[];
  readonly groups: readonly ControlGroup[];
  /** Of the last counted point of the last group; null where there is none. */
  readonly variation: Variation | null;
  /** Null on trial limits too: limits that still move cannot say that a target will be missed every month. */
  readonly assurance: Assurance | null;
}

/** From this many points on limits are no longer called trial limits (the reference warns below 13). */
export const ENOUGH_POINTS = 13;

/**
 * The chart of points in time order, one a period.
 *
 * @example controlChart(points, { polarity: 'lower', screen: true, baseline: null, rebase: ['2018-07'], target: 1200 })
 */
export function controlChart(points: readonly SpcPoint[], options: SpcOptions): ControlChart {
  const groups = splitAt(points, new Set(options.rebase)).map((group, i) => chartGroup(group, i, options));
  const last = groups.at(-1);
  const lastPoint = last?.points.filter((point) => point.counted).at(-1);
  return {
    points: groups.flatMap((group) => group.points),
    groups: groups.map((group) => group.group),
    variation: lastPoint ? variationOf(lastPoint.direction, options.polarity) : null,
    assurance: !last || last.group.trial ? null : assuranceOf(last.limits, options.target, options.polarity),
  };
}

function splitAt(points: readonly SpcPoint[], starts: ReadonlySet<string>): SpcPoint[][] {
  const groups: SpcPoint[][] = [];
  for (const point of points) {
    const current = groups.at(-1);
    if (current === undefined || starts.has(point.period)) groups.push([point]);
    else current.push(point);
  }
  return groups;
}

interface ChartedGroup {
  readonly points: readonly ControlPoint[];
  readonly group: ControlGroup;
  readonly limits: Limits | null;
}

function chartGroup(points: readonly SpcPoint[], index: number, options: SpcOptions): ChartedGroup {
  const counted = points.map(countedValue);
  const values = counted.filter((value) => value !== null);
  const limits = limitsOf(values, options.baseline, options.screen);
  const lines = linesOf(limits);
  const flags = limits === null ? [] : flagsOf(values, limits);
  let next = 0;
  return {
    points: points.map(({ period, value }, i) => {
      const flag = counted[i] === null ? undefined : flags[next++];
      const judged = judgedPoint(counted[i] ?? null, limits, flag, options.polarity);
      return { period, value, group: index, ...lines, ...judged };
    }),
    group: {
      from: points[0]?.period ?? '',
      to: points.at(-1)?.period ?? '',
      restsTo: lastOfBaseline(points, options.baseline),
      n: values.length,
      ...lines,
      spread: limits?.spread ?? null,
      trial: values.length < ENOUGH_POINTS,
    },
    limits,
  };
}

/** Empty without a counted point. */
function lastOfBaseline(points: readonly SpcPoint[], baseline: number | null): string {
  const counted = points.filter((point) => countedValue(point) !== null);
  return baselineOf(counted, baseline).at(-1)?.period ?? '';
}

function countedValue({ value, excluded }: SpcPoint): number | null {
  return excluded !== true && Number.isFinite(value) ? value : null;
}

function linesOf(limits: Limits | null): Lines {
  if (limits === null) return { mean: null, lower: null, upper: null, nearLower: null, nearUpper: null };
  const { mean, lower, upper, nearLower, nearUpper } = limits;
  return { mean, lower, upper, nearLower, nearUpper };
}

function judgedPoint(
  value: number | null,
  limits: Limits | null,
  flag: Flag | undefined,
  polarity: Polarity,
): Pick<ControlPoint, 'counted' | 'rule' | 'kind' | 'side' | 'direction'> {
  if (value === null || limits === null || flag === undefined) {
    return { counted: false, rule: 'none', kind: 'common', side: null, direction: null };
  }
  const side = value > limits.mean ? 'above' : value < limits.mean ? 'below' : 'on';
  return { counted: true, ...flag, kind: kindOf(flag.direction, polarity), side };
}
