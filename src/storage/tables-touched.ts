/**
 * Says which tables were written to, by this tab or another, once a write is complete. An undone write says nothing.
 * Other tabs are heard through Dexie's BroadcastChannel.
 */
import Dexie from 'dexie';
import type { Store } from './open-store.ts';
import { TABLE_NAMES, type TableName } from './schema.ts';

/** Calls back with the tables of each completed write; returns what stops it. */
export function onTablesTouched(
  store: Store,
  callback: (tables: ReadonlySet<TableName>) => void,
): () => void {
  const prefix = `idb://${store.db.name}/`;
  const listener = (parts: object): void => {
    const touched = tablesIn(Object.keys(parts), prefix);
    if (touched.size > 0) callback(touched);
  };
  Dexie.on('storagemutated', listener);
  return () => Dexie.on.storagemutated.unsubscribe(listener);
}

/** Dexie names a part `idb://database/table/index`, or `all` when a page comes back from the browser's memory. */
function tablesIn(parts: readonly string[], prefix: string): ReadonlySet<TableName> {
  if (parts.includes('all')) return new Set(TABLE_NAMES);
  const named = parts
    .filter((part) => part.startsWith(prefix))
    .map((part) => part.slice(prefix.length).split('/')[0]);
  return new Set(TABLE_NAMES.filter((name) => named.includes(name)));
}
