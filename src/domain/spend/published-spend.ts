/**
 * What every council spent on adult social care in a year, as the published return says it: a record a year and return, in columns.
 * It holds no rates and no people: those are worked out beside the published populations.
 */
import type { OnsCode } from '../figures/area.ts';
import { compareYears, type FinancialYear } from '../figures/financial-year.ts';
import type { Ledger } from '../releases/release.ts';

/** RA: the revenue account budget, before the year. RO: the revenue outturn, after it. */
export type SpendSource = 'budget' | 'outturn';

/** `2023-24.outturn`; it stands in addresses. */
export type SpendId = string;

export interface PublishedSpend {
  readonly id: SpendId;
  readonly year: FinancialYear;
  readonly source: SpendSource;
  readonly fileName: string;
  /** ISO 8601 in UTC. */
  readonly addedAt: string;
  /** Of the whole file, which may have had other years and returns. */
  readonly ledger: Ledger;
  /** In the order of their codes. */
  readonly councils: readonly OnsCode[];
  /** Net current expenditure on adult social care, £ thousand as published, one a council. */
  readonly netThousands: readonly number[];
}

export function spendId(year: FinancialYear, source: SpendSource): SpendId {
  return `${year}.${source}`;
}

export function parseSpendSource(written: string): SpendSource | null {
  return written === 'budget' || written === 'outturn' ? written : null;
}

/** The newest outturn first, then older outturns, then budgets: a budget is what was meant, not what was spent. */
export function outturnsFirst(records: readonly PublishedSpend[]): readonly PublishedSpend[] {
  const order = { outturn: 0, budget: 1 };
  return [...records].sort((a, b) => order[a.source] - order[b.source] || compareYears(b.year, a.year));
}

/** Amounts by council. */
export function netByCouncil({ councils, netThousands }: PublishedSpend): ReadonlyMap<OnsCode, number> {
  return new Map(
    councils.flatMap((code, i) => {
      const net = netThousands[i];
      return net === undefined ? [] : [[code, net] as const];
    }),
  );
}
