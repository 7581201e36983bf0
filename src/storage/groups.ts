/**
 * Named groups of councils, one record a group.
 */
import type { Group, GroupId } from '../domain/areas/group.ts';
import type { Result } from '../lib/result.ts';
import type { Store } from './open-store.ts';
import type { StoreProblem } from './store-problem.ts';
import { read, write } from './transactions.ts';

export function readGroups(store: Store): Promise<Result<readonly Group[], StoreProblem>> {
  return read(store, ['groups'], (db) => db.groups.toArray());
}

/** Adds a group, or replaces the one with its id. */
export function putGroup(store: Store, group: Group): Promise<Result<void, StoreProblem>> {
  return write(store, ['groups'], async (db) => {
    await db.groups.put(group);
  });
}

/** Removes a group and hands it back for undo; null when it was not there. A comparator that names it means England. */
export function removeGroup(store: Store, id: GroupId): Promise<Result<Group | null, StoreProblem>> {
  return write(store, ['groups'], async (db) => {
    const group = (await db.groups.get(id)) ?? null;
    await db.groups.delete(id);
    return group;
  });
}
