/**
 * What a file in none of our layouts comes to where it is a ledger extract: a question which column is which, or the budget
 * itself when its columns were chosen before. It adds nothing and remembers nothing.
 */
import type { LedgerMapping } from '../../domain/budget/ledger-mapping.ts';
import { mappingLacks } from '../../domain/budget/mapping-lacks.ts';
import type { HeldBudget } from '../../formats/budget/budget-reading.ts';
import type { LedgerExtract } from '../../formats/budget/open-extract.ts';
import { readWithMapping } from '../../formats/budget/read-with-mapping.ts';
import type { Result } from '../../lib/result.ts';
import { type BudgetFile, budgetFile } from './budget-file.ts';
import { type MappedExtract, type RefusedRead, refused } from './refused-file.ts';

/** The extract can be read once it is known which column is which. */
export interface MappingFile {
  readonly kind: 'mapping';
  readonly name: string;
  readonly extract: MappedExtract;
  /** Why the file cannot be read by the columns chosen; null before any were. */
  readonly refused: string | null;
}

export interface ReadingExtract {
  readonly held: HeldBudget;
  /** The mappings of extracts added before. */
  readonly remembered: readonly LedgerMapping[];
}

/** `sentence` is why it is nothing else: said where it is no extract either, and where only its reader can know. */
export function extractFile(
  name: string,
  opened: Result<LedgerExtract, unknown>,
  sentence: string,
  how: ReadingExtract,
): MappingFile | BudgetFile | RefusedRead {
  if (!opened.ok) return refused(name, sentence);
  const { suggested, recognised } = opened.value;
  const before = how.remembered.find((one) => one.fingerprint === suggested.fingerprint);
  if (before && (before.unit ?? 'pounds') === (suggested.unit ?? before.unit ?? 'pounds')) {
    const extract: MappedExtract = { opened: opened.value, mapping: before, remembered: true };
    const ask: MappingFile = { kind: 'mapping', name, extract, refused: null };
    if (mappingLacks(before).length > 0) return ask;
    const file = mappedFile(name, extract, how.held, (why) => refused(name, why, extract));
    return file.kind === 'budget' && !isOfKnownYear(file, how.held) ? ask : file;
  }
  const extract: MappedExtract = { opened: opened.value, mapping: suggested, remembered: false };
  return recognised ? { kind: 'mapping', name, extract, refused: null } : refused(name, sentence, extract);
}

/** Where no column tells the year, that of the last extract is right only for months after those held of it. */
function isOfKnownYear({ reading, extract }: BudgetFile, held: HeldBudget): boolean {
  const year = extract?.mapping.fixed.year;
  if (year === undefined || extract?.mapping.columns.year !== undefined) return true;
  const latest = held.latestMonthOf?.(year) ?? null;
  return latest !== null && reading.rows.every(({ month }) => month > latest);
}

/** The columns are as the reader said; a file that cannot be read by them stays a question. */
export function confirmedFile(
  name: string,
  extract: MappedExtract,
  held: HeldBudget,
): MappingFile | BudgetFile {
  return mappedFile(name, extract, held, (why) => ({ kind: 'mapping', name, extract, refused: why }));
}

function mappedFile<T>(
  name: string,
  extract: MappedExtract,
  held: HeldBudget,
  otherwise: (why: string) => T,
): BudgetFile | T {
  const read = readWithMapping(extract.opened.table, extract.mapping, { held });
  return read.ok ? budgetFile(name, read.value, extract) : otherwise(read.error.sentence);
}
