/** Local measures, series and events as pages ask for them; read when the first page needs them. */
import { queryOptions, useQuery } from '@tanstack/react-query';
import { LOCAL_CATALOGUE } from '../../domain/measures/local/catalogue.ts';
import { buildLocalHoldings, type LocalHoldings } from '../../domain/series/holdings.ts';
import { readLocalRecords } from '../../storage/local-records.ts';
import { type Loaded, loadedFrom, valueOrThrow } from '../loaded.ts';
import { useStoreDoor } from '../store-context.ts';
import type { StoreDoor } from '../store-door.ts';

const localQuery = (door: StoreDoor) =>
  queryOptions({
    queryKey: ['local'],
    queryFn: async (): Promise<LocalHoldings> =>
      buildLocalHoldings(LOCAL_CATALOGUE, await valueOrThrow(readLocalRecords(await door()))),
    meta: { tables: ['series', 'localMeasures', 'events'] },
  });

/** The same object until something of it changes, in this tab or another. */
export function useLocal(): Loaded<LocalHoldings> {
  return loadedFrom(useQuery(localQuery(useStoreDoor())));
}
