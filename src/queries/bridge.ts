/**
 * Joins the store to the queries: when a write is complete, in this tab or another, the queries that read what it
 * touched are read again, once for all writes of a moment. An undone write refreshes nothing.
 */
import type { QueryClient } from '@tanstack/react-query';
import type { Store } from '../storage/open-store.ts';
import type { TableName } from '../storage/schema.ts';
import { onTablesTouched } from '../storage/tables-touched.ts';

/** Returns what takes the bridge down again. */
export function bridgeStoreToQueries(store: Store, client: QueryClient): () => void {
  let waiting = new Set<TableName>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const refresh = (): void => {
    const touched = waiting;
    waiting = new Set();
    timer = undefined;
    void client.invalidateQueries({
      predicate: (query) => query.meta?.tables.some((table) => touched.has(table)) ?? false,
    });
  };
  const stop = onTablesTouched(store, (tables) => {
    for (const table of tables) waiting.add(table);
    timer ??= setTimeout(refresh, 0);
  });
  return () => {
    stop();
    clearTimeout(timer);
  };
}
