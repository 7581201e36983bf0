/**
 * Which write the store stands at. An offer to undo goes by it: it stands while the store is still at the revision the
 * change left, and goes with the next write, in this tab, another or the Worker.
 */
import { useQuery } from '@tanstack/react-query';
import { TABLE_NAMES } from '../storage/schema.ts';
import { readRevision } from '../storage/transactions.ts';
import { valueOrThrow } from './loaded.ts';
import { useStoreDoor } from './store-context.ts';

/** Read again after every write; null until it is known. */
export function useRevision(): number | null {
  const door = useStoreDoor();
  const { data } = useQuery({
    queryKey: ['revision'],
    queryFn: async () => valueOrThrow(readRevision(await door())),
    meta: { tables: TABLE_NAMES },
  });
  return data ?? null;
}
