/** What councils spent as published; read when the first page needs it. */
import { queryOptions, useQuery } from '@tanstack/react-query';
import type { PublishedSpend } from '../../domain/spend/published-spend.ts';
import { readSpend } from '../../storage/spend-records.ts';
import { type Loaded, loadedFrom, valueOrThrow } from '../loaded.ts';
import { useStoreDoor } from '../store-context.ts';
import type { StoreDoor } from '../store-door.ts';

const spendQuery = (door: StoreDoor) =>
  queryOptions({
    queryKey: ['spend'],
    queryFn: async (): Promise<readonly PublishedSpend[]> => valueOrThrow(readSpend(await door())),
    meta: { tables: ['spend'] },
  });

/** The same list until something of it changes, in this tab or another. */
export function useSpend(): Loaded<readonly PublishedSpend[]> {
  return loadedFrom(useQuery(spendQuery(useStoreDoor())));
}
