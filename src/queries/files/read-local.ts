/**
 * Reads a return or a register as what both come to: rows of local figures. It adds nothing. Each reader comes with the
 * first file it is for: the Worker starts with the reader of official files alone.
 */
import type { LocalCode, LocalMeasure } from '../../domain/measures/local/local-measure.ts';
import type { Ledger } from '../../domain/releases/release.ts';
import type { ReturnRow } from '../../domain/series/return-row.ts';
import type { SourceFile } from '../../formats/files/source-file.ts';
import type { Result } from '../../lib/result.ts';
import { type RefusedRead, refused } from './refused-file.ts';

export interface LocalFile {
  readonly kind: 'local';
  readonly name: string;
  readonly form: 'return' | 'packages' | 'reablement';
  readonly rows: readonly ReturnRow[];
  /** Made when the file is added. */
  readonly newMeasures: readonly LocalMeasure[];
  readonly ledger: Ledger;
  /** Whole sentences for the preview. */
  readonly notes: readonly string[];
}

export interface ReadingLocal {
  readonly measureOf: (code: LocalCode) => LocalMeasure | null;
  readonly signal: AbortSignal;
  readonly onProgress: (fraction: number) => void;
}

export async function readReturnFile(
  source: SourceFile,
  how: ReadingLocal,
): Promise<LocalFile | RefusedRead> {
  const { readReturnCsv } = await import('../../formats/returns/read-return-csv.ts');
  return localFile(source.name, 'return', await readReturnCsv(source, how));
}

export async function readRegisterFile(
  source: SourceFile,
  { signal, onProgress }: ReadingLocal,
): Promise<LocalFile | RefusedRead> {
  const { readRegister } = await import('../../formats/register/read-register.ts');
  const read = await readRegister(source, { signal, onProgress });
  return localFile(source.name, read.ok ? read.value.kind : 'packages', read);
}

type Parts = Pick<LocalFile, 'rows' | 'newMeasures' | 'ledger' | 'notes'>;

export function localFile(
  name: string,
  form: LocalFile['form'],
  read: Result<Parts, { readonly sentence: string }>,
): LocalFile | RefusedRead {
  if (!read.ok) return refused(name, read.error.sentence);
  const { rows, newMeasures, ledger, notes } = read.value;
  return { kind: 'local', name, form, rows, newMeasures, ledger, notes };
}
