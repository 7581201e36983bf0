/**
 * Counts the rows of a register, so that read is always kept plus skipped. Its examples give the line and what is wrong, and
 * never the row: nothing of a person may get into what is shown or kept.
 */
import type { Ledger } from '../../domain/releases/release.ts';
import { REGISTER_SKIP_IDS, REGISTER_SKIPS, type RegisterSkipId } from './register-skips.ts';

const MOST_EXAMPLES = 5;

interface Count {
  rows: number;
  readonly examples: { readonly line: number; readonly text: string }[];
}

export interface RegisterBook {
  keep(): void;
  /** Takes back one row kept before, when it turns out to be at odds with another. */
  takeBack(): void;
  skip(reason: RegisterSkipId, line: number, text: string): void;
  /** The line of the first row left out for this reason; null when there is none. */
  firstLine(reason: RegisterSkipId): number | null;
  readonly kept: number;
  readonly read: number;
  readonly faults: number;
  /** The fault that most rows have, with its first example; null when there is none. */
  worst(): { readonly words: string; readonly line: number; readonly text: string } | null;
  ledger(): Ledger;
}

export function createRegisterBook(): RegisterBook {
  const counts = new Map<RegisterSkipId, Count>();
  let kept = 0;
  const faults = (): [RegisterSkipId, Count][] => [...counts].filter(([id]) => REGISTER_SKIPS[id].fault);
  const rowsOf = (some: readonly [RegisterSkipId, Count][]): number =>
    some.reduce((sum, [, { rows }]) => sum + rows, 0);
  return {
    keep() {
      kept++;
    },
    takeBack() {
      kept--;
    },
    skip(reason, line, text) {
      const count = counts.get(reason) ?? { rows: 0, examples: [] };
      counts.set(reason, count);
      count.rows++;
      if (count.examples.length < MOST_EXAMPLES) count.examples.push({ line, text });
    },
    firstLine: (reason) => counts.get(reason)?.examples[0]?.line ?? null,
    get kept() {
      return kept;
    },
    get read() {
      return kept + rowsOf([...counts]);
    },
    get faults() {
      return rowsOf(faults());
    },
    worst() {
      const [first] = faults().sort(([, a], [, b]) => b.rows - a.rows);
      if (!first) return null;
      const [id, { examples }] = first;
      return { words: REGISTER_SKIPS[id].words, line: examples[0]?.line ?? 0, text: examples[0]?.text ?? '' };
    },
    ledger() {
      const skipped = REGISTER_SKIP_IDS.flatMap((id) => {
        const count = counts.get(id);
        return count ? [{ reason: REGISTER_SKIPS[id].words, ...count }] : [];
      });
      return { read: this.read, kept, skipped };
    },
  };
}
