/**
 * How far a value is from the best quartile: in points always, in people where the published figure is a count of
 * people over a count of people. The denominator is held constant. Source: domain notes 2.3.
 */
import type { MeasureUnit, Polarity } from '../measures/measure.ts';
import { decimalPlaces } from './decimal-places.ts';

export interface Gap {
  /** The threshold of the best quartile, unrounded. */
  readonly threshold: number;
  /** Above 0: how far the published value is short of the threshold, in the measure's own unit. */
  readonly points: number;
  readonly people: PeopleGap | null;
}

export interface PeopleGap {
  /** More people where higher is better, fewer where lower is; at least 1. */
  readonly count: number;
  readonly numerator: number;
  readonly denominator: number;
  /** The numerator that would reach the threshold. */
  readonly target: number;
}

/**
 * Null when the value already reaches the threshold, and for neutral measures.
 *
 * Example: 2.1 against 7.2 per cent, higher is better: 5.1 points.
 */
export function pointsShort(value: number, threshold: number, polarity: Polarity): number | null {
  if (polarity === 'neutral') return null;
  const short = polarity === 'lower' ? value - threshold : threshold - value;
  return short > 0 ? tidy(short) : null;
}

/**
 * The whole number of people between the council and the threshold.
 *
 * Higher is better: ceil(T × D / scale) − N. Lower is better: N − floor(T × D / scale), scale being 100 for a
 * percentage and 100,000 for a rate. Example: T 7.2, D 853, N 18: 62 − 18 = 44 more. T 388.175, D 65,463, N 433:
 * 433 − 254 = 179 fewer.
 *
 * Null where it cannot be counted (scores, a missing part, an empty denominator), or when the counts behind a rounded
 * value already reach the threshold.
 */
export function peopleShort(
  parts: { readonly numerator: number | null; readonly denominator: number | null },
  threshold: number,
  unit: MeasureUnit,
  polarity: Polarity,
): PeopleGap | null {
  const { numerator, denominator } = parts;
  if (numerator === null || denominator === null || denominator <= 0) return null;
  if (unit.kind === 'score' || polarity === 'neutral') return null;
  const scale = unit.kind === 'percent' ? 100 : unit.per;
  const target = wholePart(threshold, denominator, scale, polarity === 'lower' ? 'down' : 'up');
  const count = polarity === 'lower' ? Math.ceil(numerator - target) : Math.ceil(target - numerator);
  return count > 0 ? { count, numerator, denominator, target } : null;
}

/**
 * T × D / scale rounded to a whole number, on integers: 20.0 per cent of 35 is exactly 7, and binary fractions could
 * make it 8 people.
 */
function wholePart(threshold: number, denominator: number, scale: number, direction: 'up' | 'down'): number {
  const [tPlaces, dPlaces] = [decimalPlaces([threshold]), decimalPlaces([denominator])];
  if (tPlaces === null || dPlaces === null) {
    const product = (threshold * denominator) / scale;
    return direction === 'up' ? Math.ceil(product) : Math.floor(product);
  }
  const product = integer(threshold, tPlaces) * integer(denominator, dPlaces);
  const divisor = BigInt(scale) * 10n ** BigInt(tPlaces + dPlaces);
  const floor = product / divisor;
  return Number(direction === 'up' && product % divisor > 0n ? floor + 1n : floor);
}

function integer(value: number, places: number): bigint {
  return BigInt(Math.round(value * 10 ** places));
}

/** Takes the binary dust off a difference of decimals: 7.2 − 2.1 is 5.1. */
function tidy(difference: number): number {
  return Number(difference.toPrecision(12));
}
