import 'fake-indexeddb/auto';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import type { FigureBlock } from '../../../src/domain/releases/figure-block.ts';
import { useBackups } from '../../../src/queries/backups.ts';
import { useBlock } from '../../../src/queries/block.ts';
import { bridgeStoreToQueries } from '../../../src/queries/bridge.ts';
import {
  loadFirstScreen,
  useFirstScreen,
  useGroups,
  useSettings,
} from '../../../src/queries/first-screen.ts';
import type { Loaded } from '../../../src/queries/loaded.ts';
import { createQueryClient } from '../../../src/queries/query-client.ts';
import { StoreProvider } from '../../../src/queries/StoreProvider.tsx';
import { useStorageHealth } from '../../../src/queries/storage-health.ts';
import { usePreferRelease, usePutSettings } from '../../../src/queries/writes.ts';
import type { Store } from '../../../src/storage/open-store.ts';
import { addReleases, removeRelease } from '../../../src/storage/releases.ts';
import { inventedWhole } from '../storage/invented-records.ts';
import { openedStore, valueIn } from '../storage/opened-store.ts';

async function rendered<T>(store: Store, hook: () => T, loadFirst = true) {
  const client = createQueryClient();
  bridgeStoreToQueries(store, client);
  if (loadFirst) valueIn(await loadFirstScreen(store, client));
  const wrapper = ({ children }: { children: ReactNode }) => (
    <StoreProvider door={() => Promise.resolve(store)} client={client}>
      {children}
    </StoreProvider>
  );
  return renderHook(hook, { wrapper });
}

function heldValue<T>(loaded: Loaded<T>): T {
  if (loaded.kind !== 'held') throw new Error(`Expected a value, got ${loaded.kind}`);
  return loaded.value;
}

/** Plain numbers: jsdom has typed arrays of its own, which never equal those of the store. */
function outcomesOf(block: FigureBlock | null): number[] {
  return Array.from(block?.columns.outcome?.values ?? []);
}

describe('the first screen', () => {
  it('is there at the first drawing when it was loaded before', async () => {
    const store = await openedStore();
    valueIn(await addReleases(store, [inventedWhole('2018-19.1')]));
    const { result } = await rendered(store, useFirstScreen);
    expect(heldValue(result.current).headlines.map(outcomesOf)).toEqual([
      [23.5, 2.1, 0, 500.5, 612.3, Number.NaN],
    ]);
  });

  it('loads by itself when it was not', async () => {
    const { result } = await rendered(await openedStore(), useFirstScreen, false);
    expect(result.current).toEqual({ kind: 'loading' });
    await waitFor(() => expect(result.current.kind).toBe('held'));
  });

  it('keeps its figures, as the same objects, when a setting changes', async () => {
    const store = await openedStore();
    valueIn(await addReleases(store, [inventedWhole('2018-19.1')]));
    const { result } = await rendered(store, () => ({ screen: useFirstScreen(), put: usePutSettings() }));
    const before = heldValue(result.current.screen);
    await act(() => result.current.put.mutateAsync({ council: 'E08000014', houseStyle: 'govuk' }));
    await waitFor(() =>
      expect(result.current.screen).toMatchObject({
        value: { settings: { council: 'E08000014', houseStyle: 'govuk' } },
      }),
    );
    const after = heldValue(result.current.screen);
    expect(after.headlines).toBe(before.headlines);
  });

  it('shows what was added and not what was removed', async () => {
    const store = await openedStore();
    const { result } = await rendered(store, useFirstScreen);
    await act(async () => {
      valueIn(await addReleases(store, [inventedWhole('2018-19.1')]));
    });
    await waitFor(() => expect(result.current).toMatchObject({ value: { releases: [{ id: '2018-19.1' }] } }));
    await act(async () => {
      valueIn(await removeRelease(store, '2018-19.1'));
    });
    await waitFor(() => expect(result.current).toMatchObject({ value: { releases: [], headlines: [] } }));
  });
});

describe('what pages read and write', () => {
  it('hands a mutation the problem of the store', async () => {
    const { result } = await rendered(await openedStore(), usePreferRelease);
    act(() => result.current.mutate('2018-19.1'));
    await waitFor(() => expect(result.current.error?.problem).toEqual({ kind: 'changed-elsewhere' }));
  });

  it('reads a block when it is asked for', async () => {
    const store = await openedStore();
    valueIn(await addReleases(store, [inventedWhole('2018-19.1')]));
    const { result } = await rendered(store, () => useBlock('2018-19.1', '1E'));
    await waitFor(() => expect(result.current.kind).toBe('held'));
    expect(outcomesOf(heldValue(result.current))).toEqual([5, 2, Number.NaN]);
  });

  it('says why nothing can be read from a store that was closed', async () => {
    const store = await openedStore();
    store.close();
    const { result } = await rendered(store, useFirstScreen, false);
    await waitFor(() => expect(result.current).toEqual({ kind: 'failed', problem: { kind: 'closed' } }));
  });

  it('lists groups, settings and backups, and says what it does not know of the storage', async () => {
    const { result } = await rendered(await openedStore(), () => ({
      groups: useGroups(),
      settings: useSettings(),
      backups: useBackups(),
      health: useStorageHealth(),
    }));
    await waitFor(() =>
      expect(result.current).toEqual({
        groups: { kind: 'held', value: [] },
        settings: { kind: 'held', value: {} },
        backups: { kind: 'held', value: [] },
        health: { kind: 'held', value: { room: { kind: 'unavailable' }, promise: 'unavailable' } },
      }),
    );
  });
});
