/** Reads a published finance return. It adds nothing; which year or which return it is is asked where the file does not say. */
import type { FinancialYear } from '../../domain/figures/financial-year.ts';
import type { SpendSource } from '../../domain/spend/published-spend.ts';
import type { SourceFile } from '../../formats/files/source-file.ts';
import type { FinanceReading } from '../../formats/finance/finance-reading.ts';

/** What the reader answered. */
export interface ToldOfSpend {
  readonly year?: FinancialYear | undefined;
  readonly source?: SpendSource | undefined;
}

export interface SpendFileRead {
  readonly kind: 'spend';
  readonly name: string;
  readonly source: SourceFile;
  readonly reading: FinanceReading;
  readonly told: ToldOfSpend;
}

export interface SpendQuestionOpen {
  readonly kind: 'spend-question';
  readonly name: string;
  readonly source: SourceFile;
  readonly sentence: string;
  readonly needs: 'year' | 'source';
  readonly told: ToldOfSpend;
}

type Refused = { readonly kind: 'refused'; readonly name: string; readonly sentence: string };

export async function readSpendFile(
  source: SourceFile,
  how: { readonly signal: AbortSignal; readonly onProgress: (fraction: number) => void },
  told: ToldOfSpend = {},
): Promise<SpendFileRead | SpendQuestionOpen | Refused> {
  const { name } = source;
  const { readFinanceReturn } = await import('../../formats/finance/read-finance-return.ts');
  const read = await readFinanceReturn(source, { ...how, ...told });
  if (read.ok) return { kind: 'spend', name, source, reading: read.value, told };
  const { kind, sentence } = read.error;
  if (kind === 'year-needed') return { kind: 'spend-question', name, source, sentence, needs: 'year', told };
  if (kind === 'source-needed')
    return { kind: 'spend-question', name, source, sentence, needs: 'source', told };
  return { kind: 'refused', name, sentence };
}
