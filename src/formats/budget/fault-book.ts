/** Gathers the slips of a file, one sentence for the same slip on many lines, in the order they are met. */
import { linesInWords } from '../returns/lines-in-words.ts';
import type { BudgetFault, FaultKind } from './budget-problem.ts';

export class FaultBook {
  private readonly found = new Map<
    string,
    { readonly kind: FaultKind; readonly words: string; readonly lines: Set<number> }
  >();

  /** `words` goes on after "On line 7, " and has no full stop: "basis is blank; write gross or after-mitigation". */
  add(kind: FaultKind, lines: number | readonly number[], words: string): void {
    const key = `${kind} ${words}`;
    const entry = this.found.get(key) ?? { kind, words, lines: new Set<number>() };
    this.found.set(key, entry);
    for (const line of typeof lines === 'number' ? [lines] : lines) entry.lines.add(line);
  }

  get size(): number {
    return this.found.size;
  }

  faults(): readonly BudgetFault[] {
    return [...this.found.values()].map(({ kind, words, lines: found }) => {
      const lines = [...found].sort((a, b) => a - b);
      return {
        kind,
        lines,
        sentence: lines.length === 0 ? `${words}.` : `On ${linesInWords(lines)}, ${words}.`,
      };
    });
  }
}
