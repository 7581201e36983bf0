/** Adds what was typed into the monthly return, by the same plan and in the same transaction as a returned file. */
import { LOCAL_CATALOGUE } from '../../domain/measures/local/catalogue.ts';
import { planReturn } from '../../domain/series/add-return.ts';
import { buildLocalHoldings } from '../../domain/series/holdings.ts';
import { ok, type Result } from '../../lib/result.ts';
import { addFiles, takeBackFiles } from '../../storage/add-files.ts';
import type { Store } from '../../storage/open-store.ts';
import type { Added, FileProblem, FileTasks } from './file-tasks.ts';
import { RETURN_SOURCE } from './plan-local.ts';
import { ofStore } from './store-result.ts';
import type { UndoBook } from './undo-book.ts';

/** The name under which the outcome speaks of what was typed. */
const TYPED = 'the monthly return';

export async function addReturn(
  store: Store,
  undo: UndoBook,
  { rows, area, day }: FileTasks['add-return']['given'],
): Promise<Result<Added, FileProblem>> {
  let counts = { added: 0, corrected: 0 };
  const written = await ofStore(
    addFiles(store, [], ({ local: held }) => {
      const { measureOf } = buildLocalHoldings(LOCAL_CATALOGUE, held);
      const plan = planReturn(held.series, measureOf, { rows, area, source: RETURN_SOURCE, enteredOn: day });
      counts = { added: plan.added.length, corrected: plan.corrected.length };
      return { series: plan.series, measures: [] };
    }),
  );
  if (!written.ok) return written;
  const changed = counts.added + counts.corrected > 0;
  return ok({
    releases: [],
    local: changed ? [{ fileName: TYPED, ...counts }] : [],
    month: null,
    spend: [],
    alreadyHeld: changed ? [] : [TYPED],
    undo: changed ? await undo.keep(store, () => ofStore(takeBackFiles(store, [], written.value))) : null,
  });
}
