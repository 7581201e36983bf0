/**
 * Blocks of figures, read when a page asks for them and let go ten minutes after the last page that showed them.
 */
import { queryOptions, type UseQueryResult, useQueries, useQuery } from '@tanstack/react-query';
import type { BlockPart, FigureBlock } from '../domain/releases/figure-block.ts';
import type { ReleaseId } from '../domain/releases/release.ts';
import { readBlock } from '../storage/blocks.ts';
import { type Loaded, loadedFrom, valueOrThrow } from './loaded.ts';
import { useStoreDoor } from './store-context.ts';
import type { StoreDoor } from './store-door.ts';

const TEN_MINUTES = 600_000;

const blockQuery = (door: StoreDoor, release: ReleaseId, part: BlockPart) =>
  queryOptions({
    queryKey: ['block', release, part],
    queryFn: async (): Promise<FigureBlock | null> => valueOrThrow(readBlock(await door(), release, part)),
    meta: { tables: ['blocks'] },
    gcTime: TEN_MINUTES,
  });

/** `useBlock('2018-19.1', '1E')`: the breakdowns of 1E in that release; null inside `held` when it has none. */
export function useBlock(release: ReleaseId, part: BlockPart): Loaded<FigureBlock | null> {
  return loadedFrom(useQuery(blockQuery(useStoreDoor(), release, part)));
}

/**
 * The same part of several releases, to be laid over one another: those that have it, in the order given. The same
 * object until one of them changes.
 */
export function useBlocks(releases: readonly ReleaseId[], part: BlockPart): Loaded<readonly FigureBlock[]> {
  const door = useStoreDoor();
  return useQueries({
    queries: releases.map((release) => blockQuery(door, release, part)),
    combine: allOrNothing,
  });
}

function allOrNothing(
  results: readonly UseQueryResult<FigureBlock | null>[],
): Loaded<readonly FigureBlock[]> {
  const error = results.find((result) => result.error)?.error ?? null;
  const data = results.every(({ data }) => data !== undefined)
    ? results.flatMap(({ data }) => data ?? [])
    : undefined;
  return loadedFrom<readonly FigureBlock[]>({ data, error } as UseQueryResult<readonly FigureBlock[]>);
}
