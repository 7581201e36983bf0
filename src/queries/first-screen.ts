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
import { useStoreDoor } from './store-context.ts';
import type { StoreDoor } from './store-door.ts';

const KEYS = { headlines: ['headline-records'], groups: ['groups'], settings: ['settings'] } as const;

const headlineQuery = (door: StoreDoor) =>
  queryOptions({
    queryKey: KEYS.headlines,
    queryFn: async (): Promise<HeadlineRecords> => valueOrThrow(readHeadlineRecords(await door())),
    meta: { tables: ['releases', 'blocks', 'summaries'] },
  });

const groupsQuery = (door: StoreDoor) =>
  queryOptions({
    queryKey: KEYS.groups,
    queryFn: async (): Promise<readonly Group[]> => valueOrThrow(readGroups(await door())),
    meta: { tables: ['groups'] },
  });

const settingsQuery = (door: StoreDoor) =>
  queryOptions({
    queryKey: KEYS.settings,
    queryFn: async (): Promise<Settings> => valueOrThrow(readSettings(await door())),
    meta: { tables: ['settings'] },
  });

/** Reads the first screen in one transaction, before the first page is drawn. */
export async function loadFirstScreen(
  store: Store,
  client: QueryClient,
): Promise<Result<void, StoreProblem>> {
  const read = await readFirstScreen(store);
  if (!read.ok) return read;
  keepFirstScreen(client, read.value);
  return ok(undefined);
}

/** Gives the queries what was already read. */
export function keepFirstScreen(
  client: QueryClient,
  { groups, settings, ...headlineRecords }: FirstScreen,
): void {
  client.setQueryData(KEYS.headlines, headlineRecords);
  client.setQueryData(KEYS.groups, groups);
  client.setQueryData(KEYS.settings, settings);
}

/** Releases, their headline figures, summaries, groups and settings; the same object until one of them changes. */
export function useFirstScreen(): Loaded<FirstScreen> {
  const door = useStoreDoor();
  const records = useQuery(headlineQuery(door));
  const groups = useQuery(groupsQuery(door));
  const settings = useQuery(settingsQuery(door));
  const error = records.error ?? groups.error ?? settings.error;
  return useMemo(() => {
    const held = records.data && groups.data && settings.data;
    const data = held ? { ...records.data, groups: groups.data, settings: settings.data } : undefined;
    return loadedFrom<FirstScreen>({ data, error });
  }, [records.data, groups.data, settings.data, error]);
}

export function useGroups(): Loaded<readonly Group[]> {
  return loadedFrom(useQuery(groupsQuery(useStoreDoor())));
}

export function useSettings(): Loaded<Settings> {
  return loadedFrom(useQuery(settingsQuery(useStoreDoor())));
}
