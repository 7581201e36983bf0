/**
 * What every page starts from: releases with their headline figures, groups and settings. Read in one transaction at
 * start, then kept as three queries, so that changing a setting does not read all figures again.
 */
import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Group } from '../domain/areas/group.ts';
import type { Settings } from '../domain/settings/settings-table.ts';
import { ok, type Result } from '../lib/result.ts';
import {
  type FirstScreen,
  type HeadlineRecords,
  readFirstScreen,
  readHeadlineRecords,
} from '../storage/first-screen.ts';
import { readGroups } from '../storage/groups.ts';
import type { Store } from '../storage/open-store.ts';
import { readSettings } from '../storage/settings.ts';
import type { StoreProblem } from '../storage/store-problem.ts';
import { type Loaded, loadedFrom, valueOrThrow } from './loaded.ts';
import { useStore } from './store-context.ts';

const headlineQuery = (store: Store) =>
  queryOptions({
    queryKey: ['headline-records'],
    queryFn: (): Promise<HeadlineRecords> => valueOrThrow(readHeadlineRecords(store)),
    meta: { tables: ['releases', 'blocks', 'summaries'] },
  });

const groupsQuery = (store: Store) =>
  queryOptions({
    queryKey: ['groups'],
    queryFn: (): Promise<readonly Group[]> => valueOrThrow(readGroups(store)),
    meta: { tables: ['groups'] },
  });

const settingsQuery = (store: Store) =>
  queryOptions({
    queryKey: ['settings'],
    queryFn: (): Promise<Settings> => valueOrThrow(readSettings(store)),
    meta: { tables: ['settings'] },
  });

/** Reads the first screen in one transaction, before the first page is drawn. */
export async function loadFirstScreen(
  store: Store,
  client: QueryClient,
): Promise<Result<void, StoreProblem>> {
  const read = await readFirstScreen(store);
  if (!read.ok) return read;
  const { groups, settings, ...headlineRecords } = read.value;
  client.setQueryData(headlineQuery(store).queryKey, headlineRecords);
  client.setQueryData(groupsQuery(store).queryKey, groups);
  client.setQueryData(settingsQuery(store).queryKey, settings);
  return ok(undefined);
}

/** Releases, their headline figures, summaries, groups and settings; the same object until one of them changes. */
export function useFirstScreen(): Loaded<FirstScreen> {
  const store = useStore();
  const records = useQuery(headlineQuery(store));
  const groups = useQuery(groupsQuery(store));
  const settings = useQuery(settingsQuery(store));
  const error = records.error ?? groups.error ?? settings.error;
  return useMemo(() => {
    const held = records.data && groups.data && settings.data;
    const data = held ? { ...records.data, groups: groups.data, settings: settings.data } : undefined;
    return loadedFrom<FirstScreen>({ data, error });
  }, [records.data, groups.data, settings.data, error]);
}

export function useGroups(): Loaded<readonly Group[]> {
  return loadedFrom(useQuery(groupsQuery(useStore())));
}

export function useSettings(): Loaded<Settings> {
  return loadedFrom(useQuery(settingsQuery(useStore())));
}
