/**
 * Counts the rows of a file while it is read, so that read is always kept plus skipped, and remembers the first lines of
 * each reason for people to find them.
 */
import type { Ledger } from '../../domain/releases/release.ts';
import { SKIP_REASON_IDS, SKIP_REASONS, type SkipReasonId } from './skip-reasons.ts';

const MOST_EXAMPLES = 5;
export const LONGEST_EXAMPLE = 120;

export interface SkippedExample {
  readonly line: number;
  /** The row, or what is wrong with it, cut short. */
  readonly text: string;
  /** The offending words alone: the unknown code, the text that is no number. */
  readonly what: string;
}

export interface SkippedCount {
  rows: number;
  readonly examples: SkippedExample[];
}

export interface LedgerBook {
  keep(): void;
  /** Takes back one row kept before, when it turns out to be at odds with another. */
  takeBack(): void;
  /** `example` is only asked for while there are fewer than five. */
  skip(reason: SkipReasonId, example: () => SkippedExample): void;
  readonly counts: ReadonlyMap<SkipReasonId, SkippedCount>;
  readonly kept: number;
  readonly faults: number;
  readonly read: number;
}

export function createLedgerBook(): LedgerBook {
  const counts = new Map<SkipReasonId, SkippedCount>();
  let kept = 0;
  const sum = (faultsOnly: boolean): number =>
    [...counts].reduce(
      (rows, [id, count]) => (faultsOnly && !SKIP_REASONS[id].fault ? rows : rows + count.rows),
      0,
    );
  return {
    keep() {
      kept++;
    },
    takeBack() {
      kept--;
    },
    skip(reason, example) {
      let count = counts.get(reason);
      if (!count) {
        count = { rows: 0, examples: [] };
        counts.set(reason, count);
      }
      count.rows++;
      if (count.examples.length < MOST_EXAMPLES) count.examples.push(example());
    },
    counts,
    get kept() {
      return kept;
    },
    get faults() {
      return sum(true);
    },
    get read() {
      return kept + sum(false);
    },
  };
}

/** The reasons in the order of their table, those that did not occur left out. */
export function ledgerOf(book: LedgerBook): Ledger {
  const skipped = SKIP_REASON_IDS.flatMap((id) => {
    const count = book.counts.get(id);
    if (!count) return [];
    const examples = count.examples.map(({ line, text }) => ({ line, text }));
    return [{ reason: SKIP_REASONS[id].words, rows: count.rows, examples }];
  });
  return { read: book.read, kept: book.kept, skipped };
}
