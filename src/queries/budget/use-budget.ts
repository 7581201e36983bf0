/** Budget lines, months and reviews; read when the first page needs them. */
import { queryOptions, useQuery } from '@tanstack/react-query';
import { type BudgetRecords, readBudget } from '../../storage/budget-records.ts';
import { type Loaded, loadedFrom, valueOrThrow } from '../loaded.ts';
import { useStoreDoor } from '../store-context.ts';
import type { StoreDoor } from '../store-door.ts';

const budgetQuery = (door: StoreDoor) =>
  queryOptions({
    queryKey: ['budget'],
    queryFn: async (): Promise<BudgetRecords> => valueOrThrow(readBudget(await door())),
    meta: { tables: ['budgetLines', 'budgetMonths', 'budgetReviews'] },
  });

/** The same object until something of it changes, in this tab or another. */
export function useBudget(): Loaded<BudgetRecords> {
  return loadedFrom(useQuery(budgetQuery(useStoreDoor())));
}
