/**
 * What the desk does for each kind of task. It keeps what was read until it is added or let go, and what was taken away
 * until it cannot be undone any more.
 */

import { LOCAL_CATALOGUE } from '../../domain/measures/local/catalogue.ts';
import { buildLocalHoldings } from '../../domain/series/holdings.ts';
import { failed, ok, type Result } from '../../lib/result.ts';
import { addExample } from '../../storage/example.ts';
import { readLocalRecords } from '../../storage/local-records.ts';
import type { Store } from '../../storage/open-store.ts';
import { readSettings } from '../../storage/settings.ts';
import type { StoreProblem } from '../../storage/store-problem.ts';
import { addBatch } from './add-batch.ts';
import { addReturn } from './add-return.ts';
import { askMapping, setMapping, setReturn, setSigns, setYear } from './answer-questions.ts';
import { type Batch, createBatches } from './batches.ts';
import { type Desk, GONE, heldBudget, type Outcome, previewOfBatch } from './desk.ts';
import { fetchExample } from './fetch-example.ts';
import type { BatchId } from './file-preview.ts';
import type { FileProblem, FileTask, FileTaskKind, FileTasks, UndoId } from './file-tasks.ts';
import type { Running } from './files-desk.ts';
import { openBackup, openContent } from './open-snapshot.ts';
import { readBatchFiles } from './read-batch-files.ts';
import { savedSnapshot } from './saved-snapshot.ts';
import { ofStore } from './store-result.ts';
import { clearAll, removeMonth, removeOne, removeReturn } from './take-away.ts';
import { createUndoBook, type UndoBook } from './undo-book.ts';

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
      return withBatch(desk, task.given.batch, (batch) => previewOfBatch(store, batch));
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
  return found.ok ? previewOfBatch(desk.store, desk.batches.keep(council, found.value)) : found;
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
