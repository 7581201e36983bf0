/** A preview’s questions answered: the file is read again with the answer, and the batch shown anew. */
import { failed, ok, type Result } from '../../lib/result.ts';
import type { Batch } from './batches.ts';
import { type Desk, GONE, heldBudget, type Outcome, previewOfBatch } from './desk.ts';
import type { BatchId, BatchPreview } from './file-preview.ts';
import type { FileProblem, FileTasks } from './file-tasks.ts';
import type { Running } from './files-desk.ts';
import { readingOf } from './read-batch-files.ts';
import { type ReadFile, readOfficial } from './read-file.ts';
import { readSpendFile, type SpendFileRead, type SpendQuestionOpen, type ToldOfSpend } from './read-spend.ts';

export function setYear(
  desk: Desk,
  { year, ...asked }: FileTasks['set-year']['given'],
  running: Running,
): Outcome<'set-year'> {
  return answered(desk, asked, async (file) => {
    if (!('source' in file)) return null;
    const again =
      file.kind === 'spend' || file.kind === 'spend-question'
        ? await readSpendAgain(file, { ...file.told, year }, running)
        : await readOfficial(file.source, readingOf(running), year);
    return unlessCancelled(again, running);
  });
}

export function setReturn(
  desk: Desk,
  { source, ...asked }: FileTasks['set-return']['given'],
  running: Running,
): Outcome<'set-return'> {
  return answered(desk, asked, async (file) => {
    if (file.kind !== 'spend' && file.kind !== 'spend-question') return null;
    return unlessCancelled(await readSpendAgain(file, { ...file.told, source }, running), running);
  });
}

export function setSigns(
  desk: Desk,
  { convention, ...asked }: FileTasks['set-signs']['given'],
): Outcome<'set-signs'> {
  return answered(desk, asked, async (file) => {
    if (file.kind !== 'budget') return null;
    const { applyConvention } = await import('../../formats/budget/apply-convention.ts');
    const applied = applyConvention(file.reading, convention);
    return ok({
      ...file,
      answer: convention,
      applied: applied.ok ? applied.value : null,
      refused: applied.ok ? null : applied.error.sentence,
    });
  });
}

export function setMapping(
  desk: Desk,
  { mapping, ...asked }: FileTasks['set-mapping']['given'],
): Outcome<'set-mapping'> {
  return answered(desk, asked, async (file, { council }) => {
    if (file.kind !== 'mapping') return null;
    const held = await heldBudget(desk.store, council);
    if (!held.ok) return held;
    const { confirmedFile } = await import('./read-extract.ts');
    return ok(confirmedFile(file.name, { ...file.extract, mapping, remembered: false }, held.value));
  });
}

export function askMapping(desk: Desk, asked: FileTasks['ask-mapping']['given']): Outcome<'ask-mapping'> {
  return answered(desk, asked, async (file) => {
    if (!('extract' in file) || !file.extract) return null;
    const { name, extract } = file;
    return ok({ kind: 'mapping', name, extract: { ...extract, remembered: false }, refused: null });
  });
}

interface Asked {
  readonly batch: BatchId;
  /** The file's place in the batch. */
  readonly file: number;
}

/** `again` gives the file as it is with the answer; null where the question is not this file's, or no longer. */
async function answered(
  { batches, store }: Desk,
  { batch: id, file: at }: Asked,
  again: (file: ReadFile, batch: Batch) => Promise<Result<ReadFile, FileProblem> | null>,
): Promise<Result<BatchPreview, FileProblem>> {
  const batch = batches.find(id);
  const file = batch?.files[at];
  const read = batch && file ? await again(file, batch) : null;
  if (!batch || read === null) return failed(GONE);
  return read.ok ? previewOfBatch(store, batches.replaceFile(batch, at, read.value)) : read;
}

function unlessCancelled(read: ReadFile, { signal }: Running): Result<ReadFile, FileProblem> {
  return signal.aborted ? failed({ kind: 'cancelled' }) : ok(read);
}

function readSpendAgain(
  { source }: SpendFileRead | SpendQuestionOpen,
  told: ToldOfSpend,
  running: Running,
): ReturnType<typeof readSpendFile> {
  const { signal, onProgress } = readingOf(running);
  return readSpendFile(source, { signal, onProgress: (part) => onProgress(source.name, part) }, told);
}
