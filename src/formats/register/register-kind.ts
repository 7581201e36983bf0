/** What the two kinds of register have in common once they are read. */
import type { LocalMeasure } from '../../domain/measures/local/local-measure.ts';
import type { ReturnRow } from '../../domain/series/return-row.ts';
import type { NoteFacts } from './register-notes.ts';

export type FactsOfRegister = Omit<NoteFacts, 'weeks'>;

export interface FiguresOfRegister {
  readonly rows: readonly ReturnRow[];
  readonly newMeasures: readonly LocalMeasure[];
  readonly notes: readonly string[];
}
