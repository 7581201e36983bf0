/** What is typed and what is held meanwhile: a save ends its draft, and what was typed never replaces a figure unseen. */
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { readTabDrafts } from '../../../../src/storage/drafts.ts';
import type { Store } from '../../../../src/storage/open-store.ts';
import { valueIn } from '../../storage/opened-store.ts';
import { bringIn, cell, SEFTON, seriesIn, showReturnPage, storeWith } from './return-page.tsx';

const WAITING = 'People waiting for home care to start';
const OCTOBER = ['1', '8', '15', '22', '29'] as const;
const STARTED = 'Home care packages started, December 2024';

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const save = () => press('Save to dashboard');
const told = (words: string | RegExp) => screen.findAllByText(words);
const draftsOf = async (store: Store, month: string) =>
  valueIn(await readTabDrafts(store, `return/${SEFTON}/${month}`));
const latest = async (store: Store, measure: string) => (await seriesIn(store, measure))?.points.at(-1);

beforeEach(() => sessionStorage.clear());

describe('a month that was saved', () => {
  it('stays in view where the address names none, and leaves no draft to be saved over newer figures', async () => {
    const store = await storeWith(['home-care-waiting', '2024-09-24', { value: 12 }]);
    await showReturnPage(store, '#/data/return');
    for (const day of OCTOBER) await userEvent.type(cell(`${WAITING}, ${day} October 2024`), '14');
    await told('Draft kept');
    await save();
    await told('Added 5 figures from the monthly return.');
    await waitFor(() => expect(screen.queryByText('Draft kept')).toBeNull());
    expect(cell(`${WAITING}, 1 October 2024`).value).toBe('14');
    expect(await draftsOf(store, '2024-10')).toEqual([]);
    cleanup();
    await bringIn(store, ['home-care-waiting', '2024-10-01', { value: 17 }]);
    await showReturnPage(store, '#/data/return?month=2024-10');
    expect(cell(`${WAITING}, 1 October 2024`).value).toBe('17');
    expect(screen.getByText(/^0 figures to save/)).toBeTruthy();
  });

  it('leaves no draft when the page is left before what was saved is seen to be held', async () => {
    const store = await showReturnPage();
    await userEvent.type(cell(STARTED), '44');
    await told('Draft kept');
    await save();
    cleanup();
    await waitFor(async () => expect((await latest(store, 'home-care-started'))?.value).toBe(44));
    await waitFor(async () => expect(await draftsOf(store, '2024-12')).toEqual([]));
  });
});

describe('what was typed over a figure that was changed since', () => {
  const changedBy = /^1 figure you typed was changed by a file or in another tab since\./;

  async function keptThenChanged(): Promise<Store> {
    const store = await storeWith(['home-care-started', '2024-12', { value: 40 }]);
    await showReturnPage(store);
    await userEvent.clear(cell(STARTED));
    await userEvent.type(cell(STARTED), '44');
    await told('Draft kept');
    cleanup();
    await bringIn(store, ['home-care-started', '2024-12', { value: 51 }]);
    await showReturnPage(store);
    return store;
  }

  it('is told of with both figures, and not saved until the reader chose', async () => {
    const store = await keptThenChanged();
    await told(changedBy);
    await told(
      'Held when you typed: 40 packages. Held now: 51 packages, Register of package requests, entered on 9 December 2024. You typed: 44.',
    );
    await save();
    const box = screen.getByRole('region', { name: 'Changed since you typed' });
    await waitFor(() => expect(document.activeElement).toBe(box));
    await told('Not saved: figures were changed since you typed.');
    expect((await latest(store, 'home-care-started'))?.value).toBe(51);
    await press('Go on with what I typed');
    expect(screen.queryByText(changedBy)).toBeNull();
    await save();
    await told(/^Added 1 figure/);
    expect((await latest(store, 'home-care-started'))?.value).toBe(44);
  });

  it('is let go of for what is held now, and told of again once that is undone', async () => {
    const store = await keptThenChanged();
    await press('Show what is held now and let go of what I typed there');
    expect(cell(STARTED).value).toBe('51');
    await waitFor(async () => expect(await draftsOf(store, '2024-12')).toEqual([]));
    await press('Undo typing');
    expect(cell(STARTED).value).toBe('44');
    await told(changedBy);
  });

  it('is told of while the form stands open too', async () => {
    const store = await showReturnPage();
    await userEvent.type(cell(STARTED), '44');
    await act(() => bringIn(store, ['home-care-started', '2024-12', { value: 51 }]));
    await told(changedBy);
    await told(/^Held when you typed: nothing\. Held now: 51 packages/);
  });

  it('is not told of where the save was one’s own, also after it was taken back', async () => {
    await showReturnPage();
    await userEvent.type(cell(STARTED), '44');
    await save();
    await told(/^Added 1 figure/);
    await waitFor(() => expect(screen.queryByText('Draft kept')).toBeNull());
    await userEvent.clear(cell(STARTED));
    await userEvent.type(cell(STARTED), '45');
    expect(screen.queryByText(changedBy)).toBeNull();
    await press('Undo');
    await told(/^Undone: nothing was saved/);
    await waitFor(() => expect(cell(STARTED).value).toBe('44'));
    await told(/^1 figure to save/);
    expect(screen.queryByText(changedBy)).toBeNull();
  });
});

describe('a kept draft', () => {
  it('of an earlier visit can be discarded, and brought back', async () => {
    const store = await showReturnPage();
    expect(screen.queryByRole('button', { name: 'Discard the draft' })).toBeNull();
    await userEvent.type(cell(STARTED), '44');
    await told('Draft kept');
    await showReturnPage(store);
    expect(cell(STARTED).value).toBe('44');
    await press('Discard the draft');
    await told('What you typed was discarded. The month stands as it is held.');
    expect(cell(STARTED).value).toBe('');
    await waitFor(async () => expect(await draftsOf(store, '2024-12')).toEqual([]));
    await press('Bring it back');
    expect(cell(STARTED).value).toBe('44');
    await told('Draft kept');
  });
});

describe('the bar of the form', () => {
  it('says how many of the figures to save the search leaves out', async () => {
    await showReturnPage();
    await userEvent.type(cell(STARTED), '44');
    await userEvent.type(cell(`${WAITING}, 3 December 2024`), '11');
    const bar = within(screen.getByRole('form'));
    expect(bar.getByText(/^2 figures to save, \d+ still empty\.$/)).toBeTruthy();
    await userEvent.type(screen.getByLabelText('Find a measure'), 'packages started');
    await bar.findByText(/^2 figures to save, including 1 not shown, \d+ still empty\.$/);
  });
});
