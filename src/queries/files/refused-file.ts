/** A file that cannot be used, with the sentence why; where it may be a ledger extract, with what its columns would be chosen from. */
import type { LedgerMapping } from '../../domain/budget/ledger-mapping.ts';
import type { LedgerExtract } from '../../formats/budget/open-extract.ts';

/** An opened extract, and which column is which as far as it is known. */
export interface MappedExtract {
  readonly opened: LedgerExtract;
  readonly mapping: LedgerMapping;
  /** True when the columns are those of an extract added before. */
  readonly remembered: boolean;
}

export interface RefusedRead {
  readonly kind: 'refused';
  readonly name: string;
  /** Why, what was not changed and what to do. */
  readonly sentence: string;
  readonly extract?: MappedExtract;
  /** True for a table with none of the columns that were looked for. */
  readonly isOther?: boolean;
}

export function refused(name: string, sentence: string, extract?: MappedExtract): RefusedRead {
  return { kind: 'refused', name, sentence, ...(extract ? { extract } : {}) };
}
