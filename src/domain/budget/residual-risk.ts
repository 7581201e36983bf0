/**
 * What remains over after what is being done about it. Only mitigations the forecast counts on are taken off; the others are
 * shown beside, as what more there could be.
 */
import type { Mitigation } from './budget-year.ts';
import type { Pence } from './money.ts';
import type { WorkedMonth } from './worked-month.ts';

export interface ResidualRisk {
  /** The variance before mitigations, adverse positive. */
  readonly gross: Pence;
  readonly included: Pence;
  readonly notIncluded: Pence;
  /** gross − included. */
  readonly residual: Pence;
  /** With those not yet counted on as well. */
  readonly residualIfAll: Pence;
}

/** Brighton: gross 4,813 with 2,145 of recovery measures leaves 2,668 (£k). Null without a variance. */
export function residualRisk(
  grossVariance: Pence | null,
  mitigations: readonly Mitigation[],
): ResidualRisk | null {
  if (grossVariance === null) return null;
  const sum = (included: boolean): Pence =>
    mitigations.reduce((total, each) => (each.included === included ? total + each.amount : total), 0);
  const [included, notIncluded] = [sum(true), sum(false)];
  const residual = grossVariance - included;
  return { gross: grossVariance, included, notIncluded, residual, residualIfAll: residual - notIncluded };
}

/** Of a month on either basis: after mitigation, the variance is the residual and the gross variance is worked back. */
export function residualRiskOfMonth({ month, variance }: WorkedMonth): ResidualRisk | null {
  const mitigations = month.mitigations ?? [];
  if (variance === null || month.basis === 'gross') return residualRisk(variance, mitigations);
  const counted = mitigations.reduce((sum, each) => (each.included ? sum + each.amount : sum), 0);
  return residualRisk(variance + counted, mitigations);
}
