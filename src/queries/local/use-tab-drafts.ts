/** What was typed into a form and not saved, by this tab and others, as it stands now: read again whenever a tab writes. */
import { queryOptions, useQuery } from '@tanstack/react-query';
import { readTabDrafts } from '../../storage/drafts.ts';
import type { DraftRow } from '../../storage/schema.ts';
import { type Loaded, loadedFrom, valueOrThrow } from '../loaded.ts';
import { useStoreDoor } from '../store-context.ts';
import type { StoreDoor } from '../store-door.ts';

const draftsQuery = (door: StoreDoor, form: string) =>
  queryOptions({
    queryKey: ['tab-drafts', form],
    queryFn: async (): Promise<readonly DraftRow[]> => valueOrThrow(readTabDrafts(await door(), form)),
    meta: { tables: ['drafts'] },
    // A form opened again begins with what is stored, not with what was read the last time.
    gcTime: 0,
  });

/** The newest first. */
export function useTabDrafts(form: string): Loaded<readonly DraftRow[]> {
  return loadedFrom(useQuery(draftsQuery(useStoreDoor(), form)));
}
