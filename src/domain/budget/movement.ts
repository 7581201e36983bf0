/**
 * How far a variance moved since the last reported month. Two bases are never compared: what mitigations take off would
 * look like an improvement.
 */
import type { LineCode } from './budget-year.ts';
import type { Pence } from './money.ts';
import { lessOrNull } from './variance.ts';
import type { WorkedMonth } from './worked-month.ts';

/** Of the whole service, adverse positive: 3,785k after 2,668k is +1,117k. Null without a month before on the same basis. */
export function movement(now: WorkedMonth, before: WorkedMonth | null): Pence | null {
  return comparable(now, before) ? lessOrNull(now.variance, before.variance) : null;
}

/** Of one line. Null where the line was not reported in both months. */
export function lineMovement(now: WorkedMonth, before: WorkedMonth | null, line: LineCode): Pence | null {
  if (!comparable(now, before)) return null;
  return lessOrNull(now.amounts.get(line)?.variance ?? null, before.amounts.get(line)?.variance ?? null);
}

function comparable(now: WorkedMonth, before: WorkedMonth | null): before is WorkedMonth {
  return before !== null && before.month.basis === now.month.basis;
}
