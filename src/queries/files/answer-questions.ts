/** A preview’s questions answered: the file is read again with the answer, and the batch shown anew. */
import { failed } from '../../lib/result.ts';
import { type Desk, GONE, heldBudget, type Outcome, previewOfBatch } from './desk.ts';
import type { FileTasks } from './file-tasks.ts';
import type { Running } from './files-desk.ts';
import { readingOf } from './read-batch-files.ts';
import { readOfficial } from './read-file.ts';
import { readSpendFile, type SpendFileRead, type SpendQuestionOpen, type ToldOfSpend } from './read-spend.ts';

export async function setYear(
  desk: Desk,
  { batch: id, file: at, year }: FileTasks['set-year']['given'],
  running: Running,
): Outcome<'set-year'> {
  const batch = desk.batches.find(id);
  const file = batch?.files[at];
  if (!batch || !file || !('source' in file)) return failed(GONE);
  const again =
    file.kind === 'spend' || file.kind === 'spend-question'
      ? await readSpendAgain(file, { ...file.told, year }, running)
      : await readOfficial(file.source, readingOf(running), year);
  if (running.signal.aborted) return failed({ kind: 'cancelled' });
  return previewOfBatch(desk.store, desk.batches.replaceFile(batch, at, again));
}

export async function setReturn(
  desk: Desk,
  { batch: id, file: at, source }: FileTasks['set-return']['given'],
  running: Running,
): Outcome<'set-return'> {
  const batch = desk.batches.find(id);
  const file = batch?.files[at];
  if (!batch || (file?.kind !== 'spend' && file?.kind !== 'spend-question')) return failed(GONE);
  const again = await readSpendAgain(file, { ...file.told, source }, running);
  if (running.signal.aborted) return failed({ kind: 'cancelled' });
  return previewOfBatch(desk.store, desk.batches.replaceFile(batch, at, again));
}

function readSpendAgain(
  { source }: SpendFileRead | SpendQuestionOpen,
  told: ToldOfSpend,
  running: Running,
): ReturnType<typeof readSpendFile> {
  const { signal, onProgress } = readingOf(running);
  return readSpendFile(source, { signal, onProgress: (part) => onProgress(source.name, part) }, told);
}

export async function setSigns(
  desk: Desk,
  { batch: id, file: at, convention }: FileTasks['set-signs']['given'],
): Outcome<'set-signs'> {
  const batch = desk.batches.find(id);
  const file = batch?.files[at];
  if (!batch || file?.kind !== 'budget') return failed(GONE);
  const { applyConvention } = await import('../../formats/budget/apply-convention.ts');
  const applied = applyConvention(file.reading, convention);
  const answered = {
    ...file,
    answer: convention,
    applied: applied.ok ? applied.value : null,
    refused: applied.ok ? null : applied.error.sentence,
  };
  return previewOfBatch(desk.store, desk.batches.replaceFile(batch, at, answered));
}

export async function setMapping(
  desk: Desk,
  { batch: id, file: at, mapping }: FileTasks['set-mapping']['given'],
): Outcome<'set-mapping'> {
  const batch = desk.batches.find(id);
  const file = batch?.files[at];
  if (!batch || file?.kind !== 'mapping') return failed(GONE);
  const held = await heldBudget(desk.store, batch.council);
  if (!held.ok) return held;
  const { confirmedFile } = await import('./read-extract.ts');
  const confirmed = confirmedFile(file.name, { ...file.extract, mapping, remembered: false }, held.value);
  return previewOfBatch(desk.store, desk.batches.replaceFile(batch, at, confirmed));
}

export async function askMapping(
  desk: Desk,
  { batch: id, file: at }: FileTasks['ask-mapping']['given'],
): Outcome<'ask-mapping'> {
  const batch = desk.batches.find(id);
  const file = batch?.files[at];
  if (!batch || !file || !('extract' in file) || !file.extract) return failed(GONE);
  const { name, extract } = file;
  const asked = { kind: 'mapping', name, extract: { ...extract, remembered: false }, refused: null } as const;
  return previewOfBatch(desk.store, desk.batches.replaceFile(batch, at, asked));
}
