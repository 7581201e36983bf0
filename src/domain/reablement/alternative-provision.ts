/**
 * What the alternative provision buys, beside in-house: people, cost for each person, and the outcome after 91 days. It sets
 * them side by side; whether the same people were served is for the reader, so no cause and no saving is claimed.
 */
import { costPerPerson } from './cost-per-person.ts';

export interface Provision {
  readonly people: number | null;
  /** Pounds, of the same months. */
  readonly spend: number | null;
  /** People at home after 91 days, and people followed up. */
  readonly atHome: { readonly yes: number; readonly of: number } | null;
}

export interface ProvisionBuys {
  readonly people: number | null;
  readonly spend: number | null;
  /** Pounds a person, unrounded. */
  readonly cost: number | null;
  /** Per cent of those followed up, unrounded. */
  readonly atHomePercent: number | null;
}

export interface AlternativeBeside {
  readonly inHouse: ProvisionBuys;
  readonly alternative: ProvisionBuys;
  /** Alternative less in-house, pounds a person. */
  readonly costDifference: number | null;
  /** Alternative less in-house, percentage points. */
  readonly atHomeDifference: number | null;
}

/** 230 people for £460,000 are £2,000 a person; with in-house at £1,500 the difference is 500. Unknown stays null. */
export function whatAlternativeBuys(inHouse: Provision, alternative: Provision): AlternativeBeside {
  const [ours, theirs] = [buys(inHouse), buys(alternative)];
  return {
    inHouse: ours,
    alternative: theirs,
    costDifference: difference(theirs.cost, ours.cost),
    atHomeDifference: difference(theirs.atHomePercent, ours.atHomePercent),
  };
}

function buys({ people, spend, atHome }: Provision): ProvisionBuys {
  return {
    people,
    spend,
    cost: people === null || spend === null ? null : costPerPerson(spend, people),
    atHomePercent: atHome === null || atHome.of <= 0 ? null : (atHome.yes / atHome.of) * 100,
  };
}

function difference(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a - b;
}
