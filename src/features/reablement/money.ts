/**
 * What twelve months of reablement cost for each person, in all and by provider, and what the alternative provision buys.
 * Spend and starts are of the same twelve months; outcomes of the last twelve known, which end earlier.
 */
import type { LocalCode } from '../../domain/measures/local/local-measure.ts';
import { type PeriodCode, shiftPeriod } from '../../domain/periods/period.ts';
import {
  type AlternativeBeside,
  type Provision,
  whatAlternativeBuys,
} from '../../domain/reablement/alternative-provision.ts';
import { numberOf, type SeriesPoint } from '../../domain/series/series.ts';
import { type HeldOfMeasure, heldSeries, type LocalPage } from '../local/local-page.ts';
import { AT_HOME_91, SPEND, STARTS } from './reablement-codes.ts';

type Holder = Pick<LocalPage, 'holdings' | 'area'>;

export interface Money {
  /** The last of the twelve months. */
  readonly to: PeriodCode;
  /** Pounds, and people starting. */
  readonly spend: number;
  readonly people: number;
  readonly beside: AlternativeBeside;
  /** The last of the twelve months the outcomes are of; null where none are known. */
  readonly outcomesTo: PeriodCode | null;
  readonly points: readonly SeriesPoint[];
}

/** Null where spend or starts of twelve whole months are not held. */
export function moneyOf(page: Holder): Money | null {
  const [spend, starts] = [heldSeries(page, SPEND), heldSeries(page, STARTS)];
  if (!spend || !starts) return null;
  const to = spend.series.points.findLast(
    ({ period }) => twelveTo(spend, period) !== null && twelveTo(starts, period) !== null,
  )?.period;
  const [cost, people] = to ? [twelveTo(spend, to), twelveTo(starts, to)] : [null, null];
  if (to === undefined || !cost || !people) return null;
  const outcomesTo = heldSeries(page, AT_HOME_91)?.series.points.findLast(
    (point) => point.denominator !== undefined,
  )?.period;
  const provision = (suffix: 'in-house' | 'alternative'): Provision => ({
    people: sumTo(page, `${STARTS}-${suffix}`, to),
    spend: sumTo(page, `${SPEND}-${suffix}`, to),
    atHome: outcomesTo === undefined ? null : outcomeTo(page, `${AT_HOME_91}-${suffix}`, outcomesTo),
  });
  return {
    to,
    spend: cost.sum,
    people: people.sum,
    beside: whatAlternativeBuys(provision('in-house'), provision('alternative')),
    outcomesTo: outcomesTo ?? null,
    points: [...cost.points, ...people.points],
  };
}

interface Twelve {
  readonly sum: number;
  readonly points: readonly SeriesPoint[];
}

/** The twelve months that end with `to`; null where one of them is missing. */
function twelveTo({ series }: HeldOfMeasure, to: PeriodCode): Twelve | null {
  const from = shiftPeriod(to, 'monthly', -11);
  const points = series.points.filter(({ period }) => period >= from && period <= to);
  const numbers = points.flatMap((point) => numberOf(point) ?? []);
  return numbers.length === 12 ? { sum: numbers.reduce((a, b) => a + b, 0), points } : null;
}

function sumTo(page: Holder, code: LocalCode, to: PeriodCode): number | null {
  const held = heldSeries(page, code);
  return (held && twelveTo(held, to))?.sum ?? null;
}

function outcomeTo(page: Holder, code: LocalCode, to: PeriodCode): Provision['atHome'] {
  const held = heldSeries(page, code);
  const points = (held && twelveTo(held, to))?.points ?? [];
  if (
    points.length === 0 ||
    points.some(({ numerator, denominator }) => (numerator ?? denominator) === undefined)
  )
    return null;
  const sum = (of: 'numerator' | 'denominator'): number =>
    points.reduce((all, point) => all + (point[of] ?? 0), 0);
  return { yes: sum('numerator'), of: sum('denominator') };
}
