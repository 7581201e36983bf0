/**
 * What the desk does for each kind of task. It keeps what was read until it is added or let go, and what was taken away
 * until it cannot be undone any more.
 */

import type { OnsCode } from '../../domain/figures/area.ts';
import { LOCAL_CATALOGUE } from '../../domain/measures/local/catalogue.ts';
import { buildLocalHoldings } from '../../domain/series/holdings.ts';
import type { HeldBudget } from '../../formats/budget/budget-reading.ts';
import { failed, ok, type Result } from '../../lib/result.ts';
import { readBudget } from '../../storage/budget-records.ts';
import { readEverything } from '../../storage/everything.ts';
import { addExample } from '../../storage/example.ts';
import { readLocalRecords } from '../../storage/local-records.ts';
import type { Store } from '../../storage/open-store.ts';
import { readSettings } from '../../storage/settings.ts';
import type { StoreProblem } from '../../storage/store-problem.ts';
import { addBatch } from './add-batch.ts';
import { addReturn } from './add-return.ts';
import { type Batch, type Batches, createBatches } from './batches.ts';
import { fetchExample } from './fetch-example.ts';
import type { BatchId, BatchPreview } from './file-preview.ts';
import type { FileProblem, FileTask, FileTaskKind, FileTasks, UndoId } from './file-tasks.ts';
import type { Running } from './files-desk.ts';
import { openBackup, openContent } from './open-snapshot.ts';
import { previewOf } from './preview-of.ts';
import { readBatchFiles, readingOf } from './read-batch-files.ts';
import { heldBudgetOf } from './read-budget.ts';
import { readOfficial } from './read-file.ts';
import { readSpendFile, type SpendFileRead, type SpendQuestionOpen, type ToldOfSpend } from './read-spend.ts';
import { savedSnapshot } from './saved-snapshot.ts';
import { ofStore } from './store-result.ts';
import { clearAll, removeMonth, removeOne, removeReturn } from './take-away.ts';
import { createUndoBook, type UndoBook } from './undo-book.ts';

interface Desk {
  readonly store: Store;
  readonly batches: Batches;
  readonly undo: UndoBook;
}

type Outcome<K extends FileTaskKind> = Promise<Result<FileTasks[K]['answer'], FileProblem>>;

const GONE: FileProblem = {
  kind: 'refused',
  sentence: 'What was read is no longer there. Nothing was changed. Choose the files again.',
};
const TOO_LATE: FileProblem = {
  kind: 'refused',
  sentence: 'This can no longer be undone, because something else was done since. Nothing was changed.',
};

/** The store is opened with the first task and stays open; a failed opening is tried again with the next task. */
export function createDeskTasks(
  openStore: () => Promise<Result<Store, StoreProblem>>,
): (task: FileTask, running: Running) => Outcome<FileTaskKind> {
  const kept = { batches: createBatches(), undo: createUndoBook() };
  let store: Store | null = null;
  return async (task, running) => {
    if (!store) {
      const opened = await ofStore(openStore());
      if (!opened.ok) return opened;
      store = opened.value;
    }
    return carryOut({ store, ...kept }, task, running);
  };
}

function carryOut(desk: Desk, task: FileTask, running: Running): Outcome<FileTaskKind> {
  const { store, undo } = desk;
  switch (task.kind) {
    case 'read':
      return read(desk, task.given, running);
    case 'set-year':
      return setYear(desk, task.given, running);
    case 'set-signs':
      return setSigns(desk, task.given);
    case 'set-return':
      return setReturn(desk, task.given, running);
    case 'set-mapping':
      return setMapping(desk, task.given);
    case 'ask-mapping':
      return askMapping(desk, task.given);
    case 'look-again':
      return withBatch(desk, task.given.batch, (batch) => preview(store, batch));
    case 'add':
      return withBatch(desk, task.given.batch, (batch) => addBatch(store, undo, batch, task.given));
    case 'add-return':
      return addReturn(store, undo, task.given);
    case 'open-snapshot':
      return withBatch(desk, task.given.batch, (batch) => openBatch(desk, batch, task.given.at));
    case 'restore-backup':
      return openBackup(store, undo, task.given.backup, task.given.at);
    case 'add-example':
      return addTheExample(store, task.given.url);
    case 'save-snapshot':
      return savedSnapshot(store, task.given.at);
    case 'remove-release':
      return removeOne(store, undo, task.given.release);
    case 'remove-spend':
      return removeReturn(store, undo, task.given.spend);
    case 'remove-budget-month':
      return removeMonth(store, undo, task.given.month);
    case 'clear':
      return clearAll(store, undo);
    case 'undo':
      return takeBack(store, undo, task.given.undo);
    case 'forget-undo':
      undo.forget(task.given.undo);
      return Promise.resolve(ok('done'));
    case 'forget':
      desk.batches.forget(task.given.batch);
      return Promise.resolve(ok('done'));
  }
}

async function read(
  desk: Desk,
  { files, council }: FileTasks['read']['given'],
  running: Running,
): Outcome<'read'> {
  const local = await ofStore(readLocalRecords(desk.store));
  if (!local.ok) return local;
  const held = await heldBudget(desk.store, council);
  if (!held.ok) return held;
  const settings = await ofStore(readSettings(desk.store));
  if (!settings.ok) return settings;
  const { measureOf } = buildLocalHoldings(LOCAL_CATALOGUE, local.value);
  const budget = { held: held.value, remembered: settings.value.ledgerMappings ?? [] };
  const found = await readBatchFiles(files, running, { measureOf, budget });
  return found.ok ? preview(desk.store, desk.batches.keep(council, found.value)) : found;
}

async function setYear(
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
  return preview(desk.store, desk.batches.replaceFile(batch, at, again));
}

async function setReturn(
  desk: Desk,
  { batch: id, file: at, source }: FileTasks['set-return']['given'],
  running: Running,
): Outcome<'set-return'> {
  const batch = desk.batches.find(id);
  const file = batch?.files[at];
  if (!batch || (file?.kind !== 'spend' && file?.kind !== 'spend-question')) return failed(GONE);
  const again = await readSpendAgain(file, { ...file.told, source }, running);
  if (running.signal.aborted) return failed({ kind: 'cancelled' });
  return preview(desk.store, desk.batches.replaceFile(batch, at, again));
}

function readSpendAgain(
  { source }: SpendFileRead | SpendQuestionOpen,
  told: ToldOfSpend,
  running: Running,
): ReturnType<typeof readSpendFile> {
  const { signal, onProgress } = readingOf(running);
  return readSpendFile(source, { signal, onProgress: (part) => onProgress(source.name, part) }, told);
}

async function setSigns(
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
  return preview(desk.store, desk.batches.replaceFile(batch, at, answered));
}

async function heldBudget(store: Store, council: OnsCode): Promise<Result<HeldBudget, FileProblem>> {
  const money = await ofStore(readBudget(store));
  return money.ok ? ok(heldBudgetOf(council, money.value.lines, money.value.months)) : money;
}

async function setMapping(
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
  return preview(desk.store, desk.batches.replaceFile(batch, at, confirmed));
}

async function askMapping(
  desk: Desk,
  { batch: id, file: at }: FileTasks['ask-mapping']['given'],
): Outcome<'ask-mapping'> {
  const batch = desk.batches.find(id);
  const file = batch?.files[at];
  if (!batch || !file || !('extract' in file) || !file.extract) return failed(GONE);
  const { name, extract } = file;
  const asked = { kind: 'mapping', name, extract: { ...extract, remembered: false }, refused: null } as const;
  return preview(desk.store, desk.batches.replaceFile(batch, at, asked));
}

async function preview(store: Store, batch: Batch): Promise<Result<BatchPreview, FileProblem>> {
  const everything = await ofStore(readEverything(store));
  return everything.ok ? ok(previewOf(batch, everything.value.content)) : everything;
}

async function openBatch(desk: Desk, batch: Batch, at: string): Outcome<'open-snapshot'> {
  const snapshot = batch.files.find((file) => file.kind === 'snapshot');
  if (!snapshot) return failed(GONE);
  const { name, opened } = snapshot;
  const result = await openContent(desk.store, desk.undo, {
    content: opened.content,
    name,
    before: `opening ${name}`,
    at,
  });
  if (result.ok) desk.batches.forget(batch.id);
  return result;
}

async function addTheExample(store: Store, url: string): Outcome<'add-example'> {
  const example = await fetchExample(url);
  if (!example.ok) return example;
  const added = await ofStore(addExample(store, example.value));
  return added.ok ? ok('done') : added;
}

async function takeBack(store: Store, undo: UndoBook, id: UndoId): Outcome<'undo'> {
  const back = await undo.take(store, id);
  if (!back) return failed(TOO_LATE);
  const undone = await back();
  return undone.ok ? ok('done') : undone;
}

async function withBatch<T>(
  { batches }: Desk,
  id: BatchId,
  body: (batch: Batch) => Promise<Result<T, FileProblem>>,
): Promise<Result<T, FileProblem>> {
  const batch = batches.find(id);
  return batch ? body(batch) : failed(GONE);
}
