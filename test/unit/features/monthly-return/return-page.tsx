/** The monthly return over a store of its own, with the desk beside it in place of the Worker. */
import { cleanup, screen } from '@testing-library/react';
import { LOCAL_CATALOGUE } from '../../../../src/domain/measures/local/catalogue.ts';
import { planReturn } from '../../../../src/domain/series/add-return.ts';
import type { LocalSeries, Said } from '../../../../src/domain/series/series.ts';
import { ReturnPage } from '../../../../src/features/monthly-return/ReturnPage.tsx';
import { FilesContext } from '../../../../src/queries/files/use-files.ts';
import { addFiles } from '../../../../src/storage/add-files.ts';
import { readLocalRecords } from '../../../../src/storage/local-records.ts';
import type { Store } from '../../../../src/storage/open-store.ts';
import { filesBeside } from '../../queries/files/beside-the-page.ts';
import { openedStore, valueIn } from '../../storage/opened-store.ts';
import { drawOnceRead } from '../drawn-over-store.tsx';

export const SEFTON = 'E08000014';

/** A grid of few lines: with hundreds of cells every look around takes long. `measures=all` in the address shows all. */
export const LONG_AGO: readonly HeldBefore[] = [
  ['home-care-waiting', '2022-06-07', { value: 20 }],
  ['home-care-waiting-community', '2022-06-07', { value: 15 }],
  ['home-care-waiting-hospital', '2022-06-07', { value: 5 }],
  ['home-care-started', '2022-06', { value: 40 }],
  ['reablement-over-six-weeks', '2022-06', { value: 12 }],
];

/** Closes what is shown, then shows the page anew over the same store: a reload. */
export async function showReturnPage(store?: Store, hash = '#/data/return?month=2024-12'): Promise<Store> {
  cleanup();
  window.location.hash = hash;
  const own = store ?? (await storeWith(...LONG_AGO));
  await drawOnceRead(
    own,
    <FilesContext value={filesBeside(own)}>
      <ReturnPage />
    </FilesContext>,
  );
  await screen.findByText('Save to dashboard');
  return own;
}

/** `['home-care-started', '2024-11', { value: 44 }]`, as somebody entered it before. */
export type HeldBefore = readonly [measure: string, period: string, said: Said];

export async function storeWith(...figures: readonly HeldBefore[]): Promise<Store> {
  const store = await openedStore();
  const rows = figures.map(([measure, period, said]) => ({ line: 0, area: null, measure, period, said }));
  const given = { rows, area: SEFTON, source: 'Monthly return', enteredOn: '2024-12-01' };
  const measureOf = (code: string) => LOCAL_CATALOGUE.find((measure) => measure.code === code) ?? null;
  const { series } = planReturn([], measureOf, given);
  valueIn(await addFiles(store, [], () => ({ series, measures: [] })));
  return store;
}

/** As a register or another tab would bring it, over what is held. */
export async function bringIn(store: Store, ...figures: readonly HeldBefore[]): Promise<void> {
  const rows = figures.map(([measure, period, said]) => ({ line: 0, area: null, measure, period, said }));
  const given = { rows, area: SEFTON, source: 'Register of package requests', enteredOn: '2024-12-09' };
  const measureOf = (code: string) => LOCAL_CATALOGUE.find((measure) => measure.code === code) ?? null;
  const { series: held } = valueIn(await readLocalRecords(store));
  valueIn(
    await addFiles(store, [], () => ({ series: planReturn(held, measureOf, given).series, measures: [] })),
  );
}

export async function seriesIn(store: Store, measure: string): Promise<LocalSeries | null> {
  const { series } = valueIn(await readLocalRecords(store));
  return series.find((one) => one.measure === measure) ?? null;
}

export const cell = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
