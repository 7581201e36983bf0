/**
 * One block of figures, read when a page asks for it and let go ten minutes after the last page that showed it.
 */
import { useQuery } from '@tanstack/react-query';
import type { BlockPart, FigureBlock } from '../domain/releases/figure-block.ts';
import type { ReleaseId } from '../domain/releases/release.ts';
import { readBlock } from '../storage/blocks.ts';
import { type Loaded, loadedFrom, valueOrThrow } from './loaded.ts';
import { useStore } from './store-context.ts';

const TEN_MINUTES = 600_000;

/** `useBlock('2018-19.1', '1E')`: the breakdowns of 1E in that release; null inside `held` when it has none. */
export function useBlock(release: ReleaseId, part: BlockPart): Loaded<FigureBlock | null> {
  const store = useStore();
  const query = useQuery({
    queryKey: ['block', release, part],
    queryFn: (): Promise<FigureBlock | null> => valueOrThrow(readBlock(store, release, part)),
    meta: { tables: ['blocks'] },
    gcTime: TEN_MINUTES,
  });
  return loadedFrom(query);
}
