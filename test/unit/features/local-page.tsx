/** A page of local figures at an address, over a store of its own that holds what it is given. */
import { cleanup } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { BudgetLines, BudgetMonth } from '../../../src/domain/budget/budget-year.ts';
import type { LocalMeasure } from '../../../src/domain/measures/local/local-measure.ts';
import type { LocalEvent, LocalSeries } from '../../../src/domain/series/series.ts';
import type { Settings } from '../../../src/domain/settings/settings-table.ts';
import { addFiles } from '../../../src/storage/add-files.ts';
import { putEvent } from '../../../src/storage/local-edits.ts';
import { readLocalRecords } from '../../../src/storage/local-records.ts';
import type { Store } from '../../../src/storage/open-store.ts';
import { putSettings } from '../../../src/storage/settings.ts';
import { type DrawnTable, drawRelease } from '../holdings-drawn-as-text.ts';
import { openedStore, valueIn } from '../storage/opened-store.ts';
import { drawOverStore } from './drawn-over-store.tsx';

interface Given {
  readonly series?: readonly LocalSeries[];
  readonly measures?: readonly LocalMeasure[];
  readonly events?: readonly LocalEvent[];
  readonly settings?: Settings;
  readonly budgetLines?: readonly BudgetLines[];
  readonly budgetMonths?: readonly BudgetMonth[];
  /** Published figures, each table a release of its own. */
  readonly tables?: readonly DrawnTable[];
}

export async function showLocalPage(page: ReactNode, hash: string, given: Given = {}): Promise<Store> {
  cleanup();
  window.location.hash = hash;
  const store = await openedStore();
  const releases = (given.tables ?? []).map((table, i) => ({ ...drawRelease(table, i + 1), summary: null }));
  valueIn(
    await addFiles(store, releases, () => ({
      series: given.series ?? [],
      measures: given.measures ?? [],
      budgetLines: given.budgetLines ?? [],
      budgetMonths: given.budgetMonths ?? [],
    })),
  );
  for (const event of given.events ?? []) valueIn(await putEvent(store, event));
  if (given.settings) valueIn(await putSettings(store, given.settings));
  drawOverStore(store, page);
  return store;
}

export async function heldIn(store: Store) {
  return valueIn(await readLocalRecords(store));
}
