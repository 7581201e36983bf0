/** The store opened and bridged to the queries; what was written since the first look is read again. */
import type { QueryClient } from '@tanstack/react-query';
import { ok, type Result } from '../lib/result.ts';
import { openStore, type Store, type StoreNotices } from '../storage/open-store.ts';
import type { StoreProblem } from '../storage/store-problem.ts';
import { readRevision } from '../storage/transactions.ts';
import { bridgeStoreToQueries } from './bridge.ts';

export async function openJoinedStore(
  client: QueryClient,
  notices: StoreNotices,
  seen: number | null,
): Promise<Result<Store, StoreProblem>> {
  const opened = await openStore(notices);
  if (!opened.ok) return opened;
  bridgeStoreToQueries(opened.value, client);
  const revision = await readRevision(opened.value);
  if (!revision.ok) return revision;
  if (seen !== null && seen !== revision.value) void client.invalidateQueries();
  return ok(opened.value);
}
