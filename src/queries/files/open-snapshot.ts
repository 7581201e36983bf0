/**
 * Puts the content of a snapshot or a backup in place of all that is held, which is kept as a backup first: both in one
 * transaction. Going back does the same with what was held before, so that nothing is ever lost on the way.
 */
import { compareYears } from '../../domain/figures/financial-year.ts';
import { readSnapshot } from '../../formats/snapshot/read-snapshot.ts';
import type { SnapshotContent } from '../../formats/snapshot/snapshot-content.ts';
import { snapshotProblemSentence } from '../../formats/snapshot/snapshot-problem-sentence.ts';
import { failed, ok, type Result } from '../../lib/result.ts';
import { readBackup } from '../../storage/backups.ts';
import { readEverything, replaceEverything } from '../../storage/everything.ts';
import type { Store } from '../../storage/open-store.ts';
import type { FileProblem, Opened } from './file-tasks.ts';
import { backupOf } from './saved-snapshot.ts';
import { ofStore } from './store-result.ts';
import type { UndoBook } from './undo-book.ts';

interface NewContent {
  readonly content: SnapshotContent;
  /** As the reader knows it: the name of the file. */
  readonly name: string;
  /** To finish "kept before …". */
  readonly before: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

export async function openContent(
  store: Store,
  undo: UndoBook,
  next: NewContent,
): Promise<Result<Opened, FileProblem>> {
  const replaced = await replaceWith(store, next);
  if (!replaced.ok) return replaced;
  const back: NewContent = {
    content: replaced.value,
    name: next.name,
    before: `going back from ${next.name}`,
    at: next.at,
  };
  const id = await undo.keep(store, async () => {
    const undone = await replaceWith(store, back);
    return undone.ok ? ok(undefined) : undone;
  });
  const years = next.content.releases.map(({ year }) => year).sort(compareYears);
  return ok({ name: next.name, latestYear: years.at(-1) ?? null, undo: id });
}

export async function openBackup(
  store: Store,
  undo: UndoBook,
  id: number,
  at: string,
): Promise<Result<Opened, FileProblem>> {
  const found = await ofStore(readBackup(store, id));
  if (!found.ok) return found;
  if (!found.value)
    return failed({ kind: 'refused', sentence: 'This backup is no longer there. Nothing was changed.' });
  const read = readSnapshot(found.value.bytes);
  if (!read.ok) return failed({ kind: 'refused', sentence: snapshotProblemSentence(read.error) });
  const name = `the backup made before ${found.value.before}`;
  return openContent(store, undo, { content: read.value.content, name, before: `restoring ${name}`, at });
}

/** Answers what was held until now. */
export async function replaceWith(
  store: Store,
  { content, before, at }: Omit<NewContent, 'name'>,
): Promise<Result<SnapshotContent, FileProblem>> {
  const held = await ofStore(readEverything(store));
  if (!held.ok) return held;
  const { content: until, revision } = held.value;
  const backup = backupOf(held.value, at, before);
  const replaced = await ofStore(replaceEverything(store, { content, backup, revision }));
  return replaced.ok ? ok(until) : replaced;
}
