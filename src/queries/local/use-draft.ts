/** What was typed into a form and not saved, read once when the form opens. */
import { queryOptions, useQuery } from '@tanstack/react-query';
import { readDraft } from '../../storage/drafts.ts';
import type { DraftRow } from '../../storage/schema.ts';
import { type Loaded, loadedFrom, valueOrThrow } from '../loaded.ts';
import { useStoreDoor } from '../store-context.ts';
import type { StoreDoor } from '../store-door.ts';

const draftQuery = (door: StoreDoor, id: string) =>
  queryOptions({
    queryKey: ['draft', id],
    queryFn: async (): Promise<DraftRow | null> => valueOrThrow(readDraft(await door(), id)),
    // The form is the newest there is while it is open: its own writes must not be read back into it.
    meta: { tables: [] },
    gcTime: 0,
  });

export function useDraft(id: string): Loaded<DraftRow | null> {
  return loadedFrom(useQuery(draftQuery(useStoreDoor(), id)));
}
