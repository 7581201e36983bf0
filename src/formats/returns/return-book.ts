/** Counts the rows of a return, so that read is always kept plus skipped, and keeps what to show of those left out. */
import type { Ledger } from '../../domain/releases/release.ts';
import { RETURN_SKIP_IDS, RETURN_SKIPS, type ReturnSkipId } from './return-skips.ts';

const MOST_EXAMPLES = 5;

interface Count {
  rows: number;
  readonly examples: { readonly line: number; readonly text: string }[];
}

export class ReturnBook {
  kept = 0;
  private readonly counts = new Map<ReturnSkipId, Count>();

  skip(reason: ReturnSkipId, line: number, text: string): void {
    const count = this.counts.get(reason) ?? { rows: 0, examples: [] };
    this.counts.set(reason, count);
    count.rows++;
    if (count.examples.length < MOST_EXAMPLES) count.examples.push({ line, text });
  }

  get read(): number {
    return this.kept + sum([...this.counts.values()]);
  }

  get faults(): number {
    return sum(this.ofFaults().map(([, count]) => count));
  }

  /** The fault that most rows have, with its first example; null when there is none. */
  worst(): { readonly words: string; readonly line: number; readonly text: string } | null {
    const [first] = this.ofFaults().sort(([, a], [, b]) => b.rows - a.rows);
    if (!first) return null;
    const [id, { examples }] = first;
    return { words: RETURN_SKIPS[id].words, line: examples[0]?.line ?? 0, text: examples[0]?.text ?? '' };
  }

  ledger(): Ledger {
    const skipped = RETURN_SKIP_IDS.flatMap((id) => {
      const count = this.counts.get(id);
      if (!count) return [];
      const examples = [...count.examples].sort((a, b) => a.line - b.line);
      return [{ reason: RETURN_SKIPS[id].words, rows: count.rows, examples }];
    });
    return { read: this.read, kept: this.kept, skipped };
  }

  private ofFaults(): [ReturnSkipId, Count][] {
    return [...this.counts].filter(([id]) => RETURN_SKIPS[id].fault);
  }
}

function sum(counts: readonly Count[]): number {
  return counts.reduce((rows, count) => rows + count.rows, 0);
}
