import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { readEverything } from '../../../../src/storage/everything.ts';
import { addReleases } from '../../../../src/storage/releases.ts';
import { inventedWhole } from '../../storage/invented-records.ts';
import { openedStore, valueIn } from '../../storage/opened-store.ts';
import { showDataPage } from './data-page.tsx';
import { letDialogsOpen } from './dialogs.ts';

letDialogsOpen();

async function asked() {
  const store = await openedStore();
  valueIn(await addReleases(store, [inventedWhole('2018-19.1')]));
  await showDataPage(store);
  await userEvent.click(screen.getByRole('button', { name: 'Clear everything' }));
  const releases = async () => valueIn(await readEverything(store)).content.releases.length;
  return { releases, dialog: within(screen.getByRole('dialog', { name: 'Clear everything?' })) };
}

describe('clearing everything', () => {
  it('asks first and says how to return', async () => {
    const { dialog, releases } = await asked();
    expect(dialog.getByText(/save a snapshot first/)).toBeTruthy();
    await userEvent.click(dialog.getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(await releases()).toBe(1);
  });

  it('leaves nothing behind, and can be undone', async () => {
    const { dialog, releases } = await asked();
    await userEvent.click(dialog.getByRole('button', { name: 'Clear' }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^Cleared everything/));
    expect(await releases()).toBe(0);
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^Undone/));
    expect(await releases()).toBe(1);
  });
});
