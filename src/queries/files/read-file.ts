/**
 * Reads one chosen file as what it is: an official file, a finance return, a return, a register, an archive of them, or a snapshot. It adds nothing, and every
 * way a file can be wrong ends in a sentence.
 */
import type { FinancialYear } from '../../domain/figures/financial-year.ts';
import { highestPossible, knownCode } from '../../domain/measures/catalogue/catalogue.ts';
import { openTextBytes } from '../../formats/csv/text-bytes.ts';
import { csvKindOf } from '../../formats/files/csv-kind.ts';
import { identifyFile } from '../../formats/files/identify-file.ts';
import { documentRefusal } from '../../formats/files/no-reader-words.ts';
import { NOTHING_CHANGED, type SourceFile } from '../../formats/files/source-file.ts';
import type { OfficialReading } from '../../formats/official/official-reading.ts';
import { readOfficialFile } from '../../formats/official/read-official-file.ts';
import { type OpenedSnapshot, readSnapshotFile } from '../../formats/snapshot/read-snapshot.ts';
import { snapshotProblemSentence } from '../../formats/snapshot/snapshot-problem-sentence.ts';
import { listCsvMembers } from '../../formats/zip/list-csv-members.ts';
import type { BudgetFile, SavingsFile } from './budget-file.ts';
import { firstBytesOf, sourceOf } from './file-source.ts';
import { readBudgetFile, readSavingsFile } from './read-budget.ts';
import type { MappingFile, ReadingExtract } from './read-extract.ts';
import { type LocalFile, type ReadingLocal, readRegisterFile, readReturnFile } from './read-local.ts';
import { readSpendFile, type SpendFileRead, type SpendQuestionOpen } from './read-spend.ts';
import { readWorkbook } from './read-workbook.ts';
import { type RefusedRead, refused } from './refused-file.ts';

export type ReadFile =
  | {
      readonly kind: 'official';
      readonly name: string;
      readonly source: SourceFile;
      readonly reading: OfficialReading;
      readonly yearAsked: boolean;
    }
  | {
      readonly kind: 'year-needed';
      readonly name: string;
      readonly source: SourceFile;
      readonly sentence: string;
      readonly suggested: readonly FinancialYear[];
    }
  | { readonly kind: 'snapshot'; readonly name: string; readonly opened: OpenedSnapshot }
  | LocalFile
  | BudgetFile
  | SavingsFile
  | SpendFileRead
  | SpendQuestionOpen
  | MappingFile
  | RefusedRead;

export interface ReadingFile {
  readonly signal: AbortSignal;
  /** The name of the file, or of the member of an archive, and how far it is, from 0 to 1. */
  readonly onProgress: (name: string, fraction: number | null) => void;
  /** The local measures known, the reader's own among them. */
  readonly measureOf: ReadingLocal['measureOf'];
  /** What is held of the budget of the council set, and how ledger extracts were read before. */
  readonly budget: ReadingExtract;
}

/** An archive gives a file for each of its members; every other file gives itself. */
export async function readFile(file: File, reading: ReadingFile): Promise<readonly ReadFile[]> {
  reading.onProgress(file.name, null);
  const first = await firstBytesOf(file);
  if (first === null) return [refused(file.name, unreadable(file.name))];
  const identified = identifyFile(file.name, first);
  switch (identified.kind) {
    case 'csv':
      return [await readCsv(sourceOf(file), reading)];
    case 'zip':
      return readArchive(sourceOf(file), reading);
    case 'json':
      return [await readSnapshotOf(file)];
    case 'document':
      if (identified.document === 'excel')
        return [await readWorkbook(sourceOf(file), ofMoney(file.name, reading))];
      return [refused(file.name, documentRefusal(file.name, identified.document))];
    case 'other':
      return [refused(file.name, identified.sentence)];
  }
}

/** A table of text, as its columns say. */
async function readCsv(source: SourceFile, reading: ReadingFile): Promise<ReadFile> {
  const text = await openTextBytes(source.open());
  await text.close();
  switch (csvKindOf(text.sample)) {
    case 'return':
      return readReturnFile(source, locally(source.name, reading));
    case 'register':
      return readRegisterFile(source, locally(source.name, reading));
    case 'budget':
      return readBudgetFile(source, ofMoney(source.name, reading));
    case 'savings':
      return readSavingsFile(source, ofMoney(source.name, reading));
    case 'finance':
      return readSpendFile(source, locally(source.name, reading));
    case 'official':
      return readOfficialOrExtract(source, reading);
  }
}

function locally(name: string, { signal, onProgress, measureOf }: ReadingFile): ReadingLocal {
  return { signal, measureOf, onProgress: (fraction) => onProgress(name, fraction) };
}

function ofMoney(name: string, reading: ReadingFile) {
  return { ...locally(name, reading), ...reading.budget };
}

/** What is none of the department's files may be a ledger's; an official file never waits for that question. */
async function readOfficialOrExtract(source: SourceFile, reading: ReadingFile): Promise<ReadFile> {
  const read = await readOfficial(source, reading);
  if (read.kind !== 'refused' || !read.isOther) return read;
  const { openExtractCsv } = await import('../../formats/budget/open-extract.ts');
  const { extractFile } = await import('./read-extract.ts');
  const opened = await openExtractCsv(source, locally(source.name, reading));
  return extractFile(source.name, opened, read.sentence, reading.budget);
}

/** With a year, as the reader answered; without, as the file's name says. */
export async function readOfficial(
  source: SourceFile,
  { signal, onProgress }: Omit<ReadingFile, 'measureOf' | 'budget'>,
  year?: FinancialYear,
): Promise<ReadFile> {
  const { name } = source;
  const read = await readOfficialFile(source, {
    knownCode,
    highestOf: highestPossible,
    signal,
    onProgress: (fraction) => onProgress(name, fraction),
    ...(year ? { year } : {}),
  });
  if (read.ok) return { kind: 'official', name, source, reading: read.value, yearAsked: year !== undefined };
  const { kind, sentence } = read.error;
  if (kind === 'year-needed' || kind === 'year-mismatch')
    return { kind: 'year-needed', name, source, sentence, suggested: read.error.suggested };
  return { ...refused(name, sentence), ...(kind === 'not-ascof' ? { isOther: true } : {}) };
}

/** Members that cannot be used do not stand in the way of the others. */
async function readArchive(archive: SourceFile, reading: ReadingFile): Promise<readonly ReadFile[]> {
  const members = await listCsvMembers(archive);
  if (!members.ok) return [refused(archive.name, members.error.sentence)];
  const total = Math.max(1, sum(members.value.map(({ size }) => size)));
  const read: ReadFile[] = [];
  let before = 0;
  for (const member of members.value) {
    const from = before / total;
    read.push(
      await readCsv(member, {
        ...reading,
        onProgress: (name, fraction) =>
          reading.onProgress(name, from + ((fraction ?? 0) * member.size) / total),
      }),
    );
    if (reading.signal.aborted) break;
    before += member.size;
  }
  return read;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

async function readSnapshotOf(file: File): Promise<ReadFile> {
  const read = await readSnapshotFile(file);
  if (read.ok) return { kind: 'snapshot', name: file.name, opened: read.value };
  return refused(file.name, snapshotProblemSentence(read.error));
}

function unreadable(name: string): string {
  return `${name} could not be read; it may have been moved or be open elsewhere. ${NOTHING_CHANGED} Choose it again.`;
}
