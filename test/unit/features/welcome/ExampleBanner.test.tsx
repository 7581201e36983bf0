import { act, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { readEverything } from '../../../../src/storage/everything.ts';
import { addReleases } from '../../../../src/storage/releases.ts';
import { putSettings } from '../../../../src/storage/settings.ts';
import { goTo } from '../../../../src/ui/address/use-address.ts';
import { inventedWhole } from '../../storage/invented-records.ts';
import { valueIn } from '../../storage/opened-store.ts';
import { showBanner, storeWithExample } from './example-banner.tsx';

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const banner = () => screen.queryByRole('region', { name: 'Example' });
const cleared = () => screen.queryByRole('group', { name: /^The Sefton example is cleared/ });

describe('the banner', () => {
  const OWN = 'The Sefton example is still held.';

  it('says that all is the example while nothing else is held', async () => {
    await showBanner(await storeWithExample('2018-19'));
    expect(banner()?.textContent).toMatch(/^This is the Sefton example: published figures/);
  });

  it('says which years it still gives beside files of the reader', async () => {
    const store = await storeWithExample('2016-17', '2017-18', '2018-19', '2020-21');
    valueIn(await addReleases(store, [inventedWhole('2018-19.1')]));
    await showBanner(store, '#/quartiles?council=E08000014&year=2018-19');
    expect(banner()?.textContent).toContain(
      `${OWN} On this page it gives the figures of 2016/17, 2017/18 and 2020/21. All others are from files you added.`,
    );
  });

  it('is not on a page that shows nothing of the example', async () => {
    const store = await storeWithExample('2017-18', '2018-19');
    valueIn(await addReleases(store, [inventedWhole('2018-19.1')]));
    await showBanner(store, '#/quartiles?council=E06000001&year=2018-19');
    expect(banner()).toBeNull();
  });

  it('says on the data page alone what is left once files have every figure of it', async () => {
    const store = await storeWithExample('2018-19');
    valueIn(await addReleases(store, [inventedWhole('2018-19.1')]));
    await showBanner(store, '#/data');
    expect(banner()?.textContent).toContain(
      `${OWN} None of its figures are shown any more: files you added have them all. Its comparator group ‘Neighbours’ can still be chosen.`,
    );
    act(() => goTo('/measures/ascof-2014/1E'));
    await waitFor(() => expect(banner()).toBeNull());
  });
});

describe('clearing the example', () => {
  it('can be undone: everything of it comes back', async () => {
    const store = await storeWithExample('2018-19');
    const before = valueIn(await readEverything(store)).content;
    await showBanner(store);
    await press('Clear the example');
    await waitFor(() => expect(cleared()).toBeTruthy());
    expect(banner()).toBeNull();
    expect(valueIn(await readEverything(store)).content.releases).toEqual([]);
    await press('Undo');
    await waitFor(() => expect(banner()).toBeTruthy());
    expect(valueIn(await readEverything(store)).content).toEqual(before);
  });

  it('is no longer offered back once anything else was written', async () => {
    const store = await storeWithExample('2018-19');
    await showBanner(store);
    await press('Clear the example');
    await waitFor(() => expect(cleared()).toBeTruthy());
    valueIn(await putSettings(store, { houseStyle: 'govuk' }));
    await waitFor(() => expect(cleared()).toBeNull());
  });

  it('is over when the reader closes the notice', async () => {
    await showBanner(await storeWithExample('2018-19'));
    await press('Clear the example');
    await press('Close');
    expect(cleared()).toBeNull();
    expect(banner()).toBeNull();
  });
});
