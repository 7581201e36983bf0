import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { LocalMeasure } from '../../../../src/domain/measures/local/local-measure.ts';
import { putLocalMeasure } from '../../../../src/storage/local-edits.ts';
import { unsavedWork } from '../../../../src/ui/unsaved/unsaved-work.ts';
import { valueIn } from '../../storage/opened-store.ts';
import { cell, SEFTON, seriesIn, showReturnPage, storeWith } from './return-page.tsx';

/** As somebody who needed it made it. */
const OWN: LocalMeasure = {
  code: 'visits-cut-short',
  title: 'Visits cut short',
  topic: 'own',
  unit: { kind: 'number', one: 'visit', many: 'visits' },
  decimals: 0,
  polarity: 'lower',
  frequency: 'monthly',
  kind: 'flow',
  definition: 'Visits that ended before their time.',
};

const WAITING = 'People waiting for home care to start';
const STARTED = 'Home care packages started, December 2024';
const OVER_SIX_WEEKS = 'Reablement that lasted over six weeks, December 2024';

/** By its words: looking for roles takes long in a grid of hundreds of cells. */
const press = async (name: string) => userEvent.click(await screen.findByText(name, { selector: 'button' }));
const save = () => press('Save to dashboard');
const told = (words: string | RegExp) => screen.findAllByText(words);
/** The focus moves with a frame, which a busy machine may be slow to draw. */
const PATIENT = { timeout: 15_000 };
const hasFocus = (name: string) => waitFor(() => expect(document.activeElement).toBe(cell(name)), PATIENT);

describe('the monthly return', () => {
  it('asks weekly figures for each list of the month and monthly ones once', async () => {
    await showReturnPage();
    for (const day of ['3', '10', '17', '24', '31'])
      expect(cell(`${WAITING}, ${day} December 2024`)).toBeTruthy();
    expect(cell(STARTED)).toBeTruthy();
    expect(
      screen.getByText(/figures of Sefton are asked for in December 2024, and none is held yet\.$/),
    ).toBeTruthy();
  });

  it('asks quarters in the month they end with, and years in March', async () => {
    await showReturnPage(undefined, '#/data/return?month=2024-11&measures=all');
    expect(screen.queryByLabelText(/October to December 2024/)).toBeNull();
    await showReturnPage(undefined, '#/data/return?month=2024-12&measures=all');
    expect(screen.getAllByLabelText(/, October to December 2024$/).length).toBeGreaterThan(0);
    expect(screen.queryByLabelText(/, 2024\/25$/)).toBeNull();
    await showReturnPage(undefined, '#/data/return?month=2025-03&measures=all');
    expect(screen.getAllByLabelText(/, 2024\/25$/).length).toBeGreaterThan(0);
  });

  it('saves what is typed as it is said, and no empty cell', async () => {
    const store = await showReturnPage();
    await userEvent.type(cell(`${WAITING}, 3 December 2024`), 'about 11');
    await userEvent.type(cell(STARTED), '44');
    await save();
    await told('Added 2 figures from the monthly return.');
    const waiting = await seriesIn(store, 'home-care-waiting');
    expect(waiting).toMatchObject({ id: `${SEFTON}/home-care-waiting`, frequency: 'weekly' });
    expect(waiting?.points.slice(1)).toEqual([
      {
        value: 11,
        qualifier: 'about',
        period: '2024-12-03',
        source: 'Monthly return',
        enteredOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      },
    ]);
    expect((await seriesIn(store, 'home-care-started'))?.points).toHaveLength(2);
    expect((await seriesIn(store, 'home-care-waiting-hospital'))?.points).toHaveLength(1);
    expect(cell(STARTED).value).toBe('44');
  });

  it('takes the saving back, and has what was typed in the form again', async () => {
    const store = await showReturnPage();
    await userEvent.type(cell(STARTED), '44 packages');
    await save();
    await told(/^Added 1 figure/);
    await waitFor(() => expect(cell(STARTED).value).toBe('44'));
    await press('Undo');
    await told(/^Undone: nothing was saved/);
    expect((await seriesIn(store, 'home-care-started'))?.points).toHaveLength(1);
    await waitFor(() => expect(cell(STARTED).value).toBe('44 packages'));
  });

  it('shows last month and the same month last year as they were said', async () => {
    const store = await storeWith(
      ['home-care-started', '2024-11', { value: 41, qualifier: 'about' }],
      ['home-care-started', '2023-12', { value: 38, status: 'illustrative' }],
    );
    await showReturnPage(store);
    const line = within(screen.getByRole('row', { name: /^Home care packages started/ }));
    expect(line.getByText('about 41')).toBeTruthy();
    expect(line.getByText('38').textContent).toBe('38 Illustrative');
  });

  it('works a share out from numerator and denominator, unrounded', async () => {
    const store = await showReturnPage();
    await userEvent.type(cell(`${OVER_SIX_WEEKS}, numerator`), '7');
    await userEvent.type(cell(`${OVER_SIX_WEEKS}, denominator`), '48');
    expect(cell(OVER_SIX_WEEKS).placeholder).toBe('14.6');
    await save();
    await told(/^Added 1 figure/);
    expect((await seriesIn(store, 'reablement-over-six-weeks'))?.points[1]).toMatchObject({
      value: (7 / 48) * 100,
      numerator: 7,
      denominator: 48,
    });
  });
});

describe('a figure held already', () => {
  it('stands in its cell, and typing another corrects it and keeps the earlier one', async () => {
    const store = await storeWith(['home-care-started', '2024-12', { value: 40 }]);
    await showReturnPage(store);
    expect(cell(STARTED).value).toBe('40');
    await userEvent.clear(cell(STARTED));
    await userEvent.type(cell(STARTED), '44');
    await told('Corrects 40 packages');
    await save();
    await told('Added 1 figure from the monthly return, 1 of them a correction.');
    const [point] = (await seriesIn(store, 'home-care-started'))?.points ?? [];
    expect(point).toMatchObject({ value: 44, status: 'revised', earlier: [{ value: 40 }] });
  });

  it('stays when its cell is emptied, and the form says so', async () => {
    const store = await storeWith(['home-care-started', '2024-12', { value: 40 }]);
    await showReturnPage(store);
    await userEvent.clear(cell(STARTED));
    await told('Left blank: what is held stays');
    await save();
    await told('There is nothing to save: no cell says anything new.');
    expect((await seriesIn(store, 'home-care-started'))?.points[0]).toMatchObject({ value: 40 });
  });

  it('that is illustrative is shown beside a blank cell, and replaced without a trace', async () => {
    const store = await storeWith(['home-care-started', '2024-12', { value: 40, status: 'illustrative' }]);
    await showReturnPage(store);
    expect(cell(STARTED).value).toBe('');
    await told('40 illustrative');
    await userEvent.type(cell(STARTED), '44');
    await save();
    await told(/^Added 1 figure/);
    const [point] = (await seriesIn(store, 'home-care-started'))?.points ?? [];
    expect(point?.value).toBe(44);
    expect(point?.earlier).toBeUndefined();
    expect(point?.status).toBeUndefined();
  });
});

describe('the checks of the form', () => {
  it('say what cannot be read, stop the saving, and lead to the cell', async () => {
    const store = await showReturnPage();
    await userEvent.type(cell(STARTED), '4l');
    await save();
    const box = await screen.findByRole('region', { name: 'Not saved: 1 cell cannot be read' });
    await waitFor(() => expect(document.activeElement).toBe(box), PATIENT);
    expect(within(box).getByText(/^‘4l’ is not a figure\. Write a number such as 11/)).toBeTruthy();
    expect(cell(STARTED).getAttribute('aria-invalid')).toBe('true');
    await save();
    expect((await seriesIn(store, 'home-care-started'))?.points).toHaveLength(1);
    await userEvent.click(within(box).getByRole('link', { name: STARTED }));
    await hasFocus(STARTED);
  });

  it('ask about a total its parts do not come to, and say by how much', async () => {
    const store = await showReturnPage();
    await userEvent.type(cell(`${WAITING}, 3 December 2024`), '11');
    await userEvent.type(cell('Waiting for home care: in the community, 3 December 2024'), '7');
    await userEvent.type(cell('Waiting for home care: in hospital, 3 December 2024'), '3');
    await told(/come to 10 people on 3 December 2024, and the total is 11 people/);
    await save();
    await screen.findByRole('region', { name: 'Not saved yet: 1 figure is asked about' });
    expect((await seriesIn(store, 'home-care-waiting'))?.points).toHaveLength(1);
    await press('Save them as they are');
    await told(/^Added 3 figures/);
  });

  it('ask about a figure far from the few that are held, and name the latest of them beside an empty cell', async () => {
    const store = await storeWith(
      ['home-care-waiting', '2024-11-05', { value: 13 }],
      ['home-care-waiting', '2024-11-12', { value: 14 }],
      ['home-care-waiting', '2024-11-19', { value: 11, qualifier: 'about' }],
      ['home-care-waiting', '2024-11-26', { value: 10 }],
    );
    await showReturnPage(store);
    cell(`${WAITING}, 17 December 2024`).focus();
    await told('Latest held: 26 November 2024: 10 people.');
    await userEvent.type(cell(`${WAITING}, 17 December 2024`), '110');
    await told(
      /110 people is more than five times every one of the 4 figures held of this measure; the latest is 10 people on 26 November 2024\. Is this right\?/,
    );
    await save();
    await screen.findByRole('region', { name: 'Not saved yet: 1 figure is asked about' });
    await press('Save them as they are');
    await told(/^Added 1 figure/);
  });

  it('ask about a numerator above its denominator, and about a jump out of the limits', async () => {
    const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11'];
    const store = await storeWith(
      ...months.map((m, i) => ['home-care-started', `2024-${m}`, { value: 40 + (i % 3) }] as const),
    );
    await showReturnPage(store, '#/data/return?month=2024-12&measures=all');
    await userEvent.type(cell(`${OVER_SIX_WEEKS}, numerator`), '48');
    await userEvent.type(cell(`${OVER_SIX_WEEKS}, denominator`), '7');
    await told(/numerator of 48, above its denominator of 7/);
    await userEvent.type(cell(STARTED), '90');
    await told(/is above the upper control limit of .*Is this right\?$/);
  });

  it('let a tick confirm a figure, until something else is typed', async () => {
    const store = await showReturnPage();
    await userEvent.type(cell(OVER_SIX_WEEKS), '146');
    const tick = await screen.findByRole<HTMLInputElement>('checkbox', {
      name: `Is this right? ${OVER_SIX_WEEKS}`,
    });
    await userEvent.click(tick);
    expect(
      await screen.findByRole('checkbox', { name: `Right ${OVER_SIX_WEEKS}`, checked: true }),
    ).toBeTruthy();
    await userEvent.type(cell(OVER_SIX_WEEKS), '{End}7');
    expect(await screen.findByRole('checkbox', { name: /^Is this right\?/, checked: false })).toBeTruthy();
    await userEvent.click(screen.getByRole('checkbox', { name: /^Is this right\?/ }));
    await save();
    await told(/^Added 1 figure/);
    expect((await seriesIn(store, 'reablement-over-six-weeks'))?.points[1]?.value).toBe(1467);
  });
});

describe('a question seen before', () => {
  it('stops no saving a second time, also when another of them was ticked since', async () => {
    await showReturnPage();
    await userEvent.type(cell(OVER_SIX_WEEKS), '146');
    await userEvent.type(cell(STARTED), '-3');
    await save();
    const box = await screen.findByRole('region', { name: 'Not saved yet: 2 figures are asked about' });
    await userEvent.click(within(box).getAllByRole('checkbox')[0] ?? box);
    await save();
    await told('Added 2 figures from the monthly return.');
  });
});

describe('the keyboard in the grid', () => {
  const at = (day: string) => `${WAITING}, ${day} December 2024`;

  it('goes right by Tab, down and up by Enter and the arrows', async () => {
    await showReturnPage();
    cell(at('3')).focus();
    await userEvent.keyboard('{Tab}');
    await hasFocus(at('10'));
    await userEvent.keyboard('{Enter}');
    await hasFocus('Waiting for home care: in the community, 10 December 2024');
    await userEvent.keyboard('{ArrowDown}');
    await hasFocus('Waiting for home care: in hospital, 10 December 2024');
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{Shift>}{Tab}{/Shift}');
    await hasFocus(at('3'));
  });

  it('brings a cell back by Escape, and steps across cells by Control and Z', async () => {
    await showReturnPage();
    await userEvent.type(cell(at('3')), '11{Escape}');
    expect(cell(at('3')).value).toBe('');
    await userEvent.type(cell(at('3')), '11');
    await userEvent.type(cell(at('10')), '12');
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(cell(at('10')).value).toBe('');
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(cell(at('3')).value).toBe('');
    await hasFocus(at('3'));
    await userEvent.keyboard('{Control>}y{/Control}');
    expect(cell(at('3')).value).toBe('11');
  });

  it('saves by Control and Enter', async () => {
    const store = await showReturnPage();
    await userEvent.type(cell(STARTED), '44{Control>}{Enter}{/Control}');
    await told(/^Added 1 figure/);
    expect((await seriesIn(store, 'home-care-started'))?.points).toHaveLength(2);
  });

  it('takes a block pasted from a spreadsheet, and takes it away again as one step', async () => {
    await showReturnPage();
    await userEvent.click(cell(at('3')));
    await userEvent.paste('11\t12\tabout 14\r\n7\t\t9\r\n');
    expect(cell(at('17')).value).toBe('about 14');
    expect(cell('Waiting for home care: in the community, 3 December 2024').value).toBe('7');
    expect(cell('Waiting for home care: in the community, 17 December 2024').value).toBe('9');
    expect(screen.getByText('Pasted 5 cells.')).toBeTruthy();
    await press('Undo typing');
    expect(cell(at('17')).value).toBe('');
    expect(cell(at('3')).value).toBe('');
  });

  it('says what of a block lies outside the grid', async () => {
    await showReturnPage();
    await userEvent.click(cell(at('31')));
    await userEvent.paste('11\t12\t13');
    expect(
      screen.getByText('Pasted 1 cell. 2 cells of the block lie outside the grid and were left out.'),
    ).toBeTruthy();
  });
});

describe('the draft', () => {
  it('is there after a reload, ticks and all, and gone after saving', async () => {
    const store = await showReturnPage();
    await userEvent.type(cell(OVER_SIX_WEEKS), '146');
    await userEvent.click(await screen.findByRole('checkbox', { name: /^Is this right\?/ }));
    await told('Draft kept');
    expect(unsavedWork()).toEqual(['the monthly return of December 2024']);
    await showReturnPage(store);
    expect(cell(OVER_SIX_WEEKS).value).toBe('146');
    expect(screen.getByRole('checkbox', { name: /^Right/, checked: true })).toBeTruthy();
    await save();
    await told(/^Added 1 figure/);
    await waitFor(() => expect(unsavedWork()).toEqual([]));
    await screen.findByText('Undo', { selector: 'button' });
    await showReturnPage(store);
    expect(cell(OVER_SIX_WEEKS).value).toBe('146');
    expect(screen.queryByText('Draft kept')).toBeNull();
  });

  it('is kept when the page is left at once', async () => {
    const store = await showReturnPage();
    await userEvent.type(cell(STARTED), '44');
    await showReturnPage(store);
    await waitFor(() => expect(cell(STARTED).value).toBe('44'));
  });

  it('of another month is another draft', async () => {
    const store = await showReturnPage();
    await userEvent.type(cell(STARTED), '44');
    await told('Draft kept');
    await showReturnPage(store, '#/data/return?month=2024-11');
    expect(cell('Home care packages started, November 2024').value).toBe('');
  });
});

describe('what the grid shows', () => {
  it('is narrowed to measures with figures before where there are many, by choice of the reader', async () => {
    const store = await storeWith(['home-care-started', '2024-11', { value: 41 }]);
    await showReturnPage(store);
    expect(screen.queryByLabelText(`${WAITING}, 3 December 2024`)).toBeNull();
    await userEvent.click(screen.getByLabelText('Only measures with figures before'));
    expect(await screen.findByLabelText(`${WAITING}, 3 December 2024`)).toBeTruthy();
    expect(window.location.hash).toContain('measures=all');
  });

  it('is found by name, and what is found away comes back where a link leads to it', async () => {
    await showReturnPage(undefined, '#/data/return?month=2024-12&measures=all');
    await userEvent.type(screen.getByLabelText('Find a measure'), 'reablement spend');
    expect(screen.queryByLabelText(STARTED)).toBeNull();
    expect(cell('Spend on reablement, December 2024')).toBeTruthy();
    await userEvent.click(screen.getByText(/still empty\. Empty cells are not saved/));
    await userEvent.click(screen.getByRole('link', { name: 'Home care packages started' }));
    await hasFocus(STARTED);
  });

  it('has a measure of the reader’s own before its first figure', async () => {
    const store = await storeWith(['home-care-started', '2024-11', { value: 41 }]);
    valueIn(await putLocalMeasure(store, OWN));
    await showReturnPage(store);
    expect(cell('Visits cut short, December 2024')).toBeTruthy();
    expect(screen.queryByLabelText(`${WAITING}, 3 December 2024`)).toBeNull();
  });

  it('says what the tick keeps a search from finding, and shows it when told to', async () => {
    const store = await storeWith(['home-care-started', '2024-11', { value: 41 }]);
    await showReturnPage(store, '#/data/return?month=2024-12&find=waiting+for+home+care+to+start');
    await told(/^1 measure without figures before has these words in its name, not shown while/);
    await press('Show it too');
    expect(await screen.findByLabelText(`${WAITING}, 3 December 2024`)).toBeTruthy();
    await showReturnPage(store, '#/data/return?month=2024-12&find=home+care+packages');
    expect(cell(STARTED)).toBeTruthy();
    await showReturnPage(store, '#/data/return?month=2024-12&find=gardening');
    await told('No measure of this return has these words in its name.');
  });

  it('is of the month chosen, and the address says which', async () => {
    await showReturnPage();
    await userEvent.selectOptions(screen.getByLabelText('Month'), '2024-11');
    expect(await screen.findByLabelText('Home care packages started, November 2024')).toBeTruthy();
    expect(window.location.hash).toBe('#/data/return?month=2024-11');
  });
});
