/** Keeps a mapping of a ledger extract for the next extract with the same header; the one used last comes first. */
import { type LedgerMapping, MOST_MAPPINGS } from './ledger-mapping.ts';

/** A new list: the mapping without its month and day in front, in place of what was remembered of its header. */
export function rememberMapping(
  remembered: readonly LedgerMapping[],
  { fingerprint, columns, fixed, unit }: LedgerMapping,
): readonly LedgerMapping[] {
  const { month: _month, asAt: _asAt, kind, ...others } = fixed;
  // What is below zero is asked again: how it is remembered must stay readable to earlier versions.
  const kept = kind === undefined || kind === 'below-zero' ? others : { ...others, kind };
  const mapping = { fingerprint, columns, fixed: kept, ...(unit === undefined ? {} : { unit }) };
  const earlier = remembered.filter((other) => other.fingerprint !== fingerprint);
  return [mapping, ...earlier].slice(0, MOST_MAPPINGS);
}
