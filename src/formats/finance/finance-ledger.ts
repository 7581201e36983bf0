/** Counts the rows of a finance return, so that read is always kept plus left out, with words for what was left out. */
import type { Ledger } from '../../domain/releases/release.ts';

export type FinanceSkip =
  | 'no-council'
  | 'district'
  | 'suppressed'
  | 'number'
  | 'year'
  | 'source'
  | 'ragged'
  | 'conflict'
  | 'repeat'
  | 'second-table';

interface Skip {
  readonly words: string;
  readonly fault: boolean;
}

const SKIPS: Readonly<Record<FinanceSkip, Skip>> = {
  ragged: {
    words: 'another number of columns than the header, or a quotation mark out of place',
    fault: true,
  },
  number: { words: 'text where an amount should be', fault: true },
  year: { words: 'a financial year that cannot be read', fault: true },
  source: { words: 'a return that is neither a budget (RA) nor an outturn (RO)', fault: true },
  conflict: { words: 'the same council twice with different amounts; neither was kept', fault: true },
  suppressed: { words: 'no amount published', fault: false },
  district: { words: 'an authority without adult social care', fault: false },
  'no-council': { words: 'a total or a note without an ONS code', fault: false },
  repeat: { words: 'a repeat of an earlier row', fault: false },
  'second-table': { words: 'a row of another table lower down', fault: false },
};

export class FinanceLedger {
  kept = 0;
  private readonly skipped = new Map<FinanceSkip, { line: number; text: string }[]>();

  skip(reason: FinanceSkip, line: number, text: string): void {
    const of = this.skipped.get(reason);
    if (of) of.push({ line, text });
    else this.skipped.set(reason, [{ line, text }]);
  }

  get faults(): number {
    return [...this.skipped].reduce((sum, [id, of]) => sum + (SKIPS[id].fault ? of.length : 0), 0);
  }

  ledger(): Ledger {
    const ids = Object.keys(SKIPS) as FinanceSkip[];
    const skipped = ids.flatMap((id) => {
      const of = this.skipped.get(id);
      if (!of) return [];
      const examples = [...of].sort((a, b) => a.line - b.line).slice(0, 5);
      return [{ reason: SKIPS[id].words, rows: of.length, examples }];
    });
    const left = skipped.reduce((sum, { rows }) => sum + rows, 0);
    return { read: this.kept + left, kept: this.kept, skipped };
  }
}
