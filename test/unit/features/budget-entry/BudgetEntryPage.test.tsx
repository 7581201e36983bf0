import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { putBudgetMonth } from '../../../../src/storage/budget-records.ts';
import { unsavedWork } from '../../../../src/ui/unsaved/unsaved-work.ts';
import { k, month } from '../../domain/budget/drawn-budget.ts';
import { valueIn } from '../../storage/opened-store.ts';
import {
  cell,
  DRAFT,
  fill,
  hasFocus,
  LINES,
  linesIn,
  monthsIn,
  OCTOBER_HASH,
  october,
  press,
  SEPTEMBER,
  showEntry,
  storeOf,
  storeWith,
  told,
  unfold,
} from './entry-page.tsx';

describe('a month entered by hand', () => {
  it('starts from nothing: usual lines, amounts typed, kept as a draft in pence', async () => {
    const store = await showEntry(await storeWith([], []));
    await told(/no service line of Sefton is held for the year yet/);
    await press(/^Begin with \d+ usual lines/);
    await fill('Mental health, Approved budget', '£1.2m');
    await fill('Mental health, Virements', '(5,000)');
    await fill('Mental health, Forecast outturn', '1,300,000.50');
    expect(cell('Mental health, Approved budget').value).toBe('1,200,000');
    expect(cell('Mental health, Virements').value).toBe('−5,000');
    await told('£0.105m over');
    await press('Save as draft');
    await told('Saved October 2024 as a draft, version 1.');
    expect((await monthsIn(store)).get(october())).toMatchObject({
      status: 'draft',
      asAt: '2024-10-31',
      lines: [
        {
          line: 'MH',
          approved: 120_000_000,
          virements: -500_000,
          actualToDate: null,
          profiledToDate: null,
          forecast: 130_000_050,
        },
      ],
    });
    expect((await linesIn(store))[0]?.lines.find(({ code }) => code === 'FEES')?.kind).toBe('income');
  });

  it('shows the forecast of the last reported month beside each forecast', async () => {
    await showEntry(await storeOf(SEPTEMBER));
    const row = within(screen.getByRole('row', { name: /^Home care/ }));
    expect(row.getByText(/20,800,000/).textContent).toBe('September 2024, forecast 20,800,000');
  });

  it('takes the budget of last month over, and leaves what changes to be typed', async () => {
    await showEntry(await storeOf(SEPTEMBER));
    await press('Take the budget of September 2024 over');
    expect(cell('Home care, Approved budget').value).toBe('20,000,000');
    expect(cell('Home care, Forecast outturn').value).toBe('');
    await press('Undo typing');
    expect(cell('Home care, Approved budget').value).toBe('');
  });

  it('loses nothing else a month holds, nor of its lines, when amounts are typed', async () => {
    const store = await showEntry(await storeOf(SEPTEMBER, DRAFT));
    await fill('Home care, Forecast outturn', '21,100,000');
    await unfold(/^Add, rename or remove lines/);
    await fill('Name, line 2', 'Home care and support');
    await press('Save as draft');
    await told(/^Saved October 2024/);
    const { enteredOn, lines, ...rest } = (await monthsIn(store)).get(october()) ?? DRAFT;
    const { enteredOn: _, lines: before, ...held } = DRAFT;
    expect(rest).toEqual(held);
    expect(lines).toEqual(before.map((row) => (row.line === 'HC' ? { ...row, forecast: k(21_100) } : row)));
    const [kept] = await linesIn(store);
    expect(kept?.lines[1]).toEqual({ ...LINES.lines[1], name: 'Home care and support' });
    expect(kept?.lines.toSpliced(1, 1)).toEqual(LINES.lines.toSpliced(1, 1));
    expect((await monthsIn(store)).get(SEPTEMBER.id)).toEqual(SEPTEMBER);
  });
});

describe('what is typed', () => {
  it('is checked as it is typed, with the difference, and shown where it fails', async () => {
    await showEntry(await storeOf(DRAFT));
    await fill('Older people, Approved budget', '60000000');
    await fill('Older people, Virements', '0');
    await fill('Older people, Forecast outturn', '61,000,000');
    const row = within(screen.getByRole('row', { name: /^Older people/ }));
    expect(row.getByText(/Forecast: lines sum to £200,000 more/)).toBeTruthy();
    await told(/Older people: forecast £61,000,000, but its lines sum to £61,200,000, £200,000 more\./);
    await userEvent.click(row.getByRole('button', { name: /^Take the sum/ }));
    expect(cell('Older people, Forecast outturn').value).toBe('61,200,000');
    await waitFor(() => expect(row.queryByText(/lines sum to/)).toBeNull());
  });

  it('shows the sum of its lines at a parent left blank, also when it is commented on', async () => {
    const store = await showEntry(await storeOf(DRAFT));
    expect(cell('Older people, Forecast outturn').placeholder).toBe('61,200,000');
    await fill('Older people, Commentary', 'Placements');
    await press('Save as draft');
    await told(/^Saved October 2024/);
    expect((await monthsIn(store)).get(october())?.lines.at(-1)).toMatchObject({
      line: 'OP',
      forecast: null,
      commentary: 'Placements',
    });
    await told(/£1\.200m over/);
  });

  it('asks about income above zero, and turns the signs when told to', async () => {
    await showEntry(await storeOf(DRAFT));
    await fill('Client contributions, Forecast outturn', '9,800,000');
    await told(/Client contributions is income and is above zero \(£9,800,000 in the forecast\)/);
    await press('Turn the signs of Client contributions');
    expect(cell('Client contributions, Forecast outturn').value).toBe('−9,800,000');
    await told('£0.200m over');
  });

  it('says at the cell what cannot be read, stops the saving, and leads there', async () => {
    const store = await showEntry(await storeOf(DRAFT));
    await fill('Home care, Forecast outturn', '£5,987m');
    await told(/‘£5,987m’ has its unit twice: as written it is £5,987,000,000\. Write £5,987,000 if/);
    expect(cell('Home care, Forecast outturn').getAttribute('aria-invalid')).toBe('true');
    await fill('Residential care, Forecast outturn', '-');
    await press('Save as draft');
    const box = await screen.findByRole('region', { name: 'Not saved: 2 cells cannot be read' });
    await waitFor(() => expect(document.activeElement).toBe(box), { timeout: 15_000 });
    await userEvent.click(within(box).getByRole('button', { name: 'Residential care, Forecast outturn' }));
    await hasFocus('Residential care, Forecast outturn');
    expect((await monthsIn(store)).get(october())).toEqual(DRAFT);
  });

  it('is kept through a reload, and known as unsaved until it is saved', async () => {
    const store = await showEntry(await storeOf(DRAFT));
    await fill('Home care, Forecast outturn', '21,500,000');
    await told('Draft kept');
    await showEntry(store);
    await waitFor(() => expect(cell('Home care, Forecast outturn').value).toBe('21,500,000'));
    expect(unsavedWork()).toEqual(['the budget of October 2024']);
    await press('Save as draft');
    await told(/^Saved October 2024/);
    await waitFor(() => expect(unsavedWork()).toEqual([]));
    await showEntry(store);
    expect(cell('Home care, Forecast outturn').value).toBe('21,500,000');
    expect(screen.getByText(/Nothing to save yet/)).toBeTruthy();
  });
});

describe('the last save', () => {
  it('is taken back whole, with what was typed in the form again', async () => {
    const store = await showEntry(await storeOf());
    await fill('Home care, Approved budget', '100');
    await press('Save as draft');
    await told(/^Saved October 2024/);
    await press('Undo save');
    await told('Undone: nothing was saved, and what you typed is in the form again.');
    expect([...(await monthsIn(store)).keys()]).toEqual([]);
    expect(await linesIn(store)).toEqual([LINES]);
    await waitFor(() => expect(cell('Home care, Approved budget').value).toBe('100'));
    expect(screen.queryByText('Changed elsewhere while you typed')).toBeNull();
  });

  it('leaves nothing to undo once something else was written', async () => {
    const store = await showEntry(await storeOf(DRAFT));
    await fill('Home care, Forecast outturn', '21,500,000');
    await press('Save as draft');
    await screen.findByRole('button', { name: 'Undo save' });
    valueIn(await putBudgetMonth(store, month(8, '', { status: 'draft' })));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo save' })).toBeNull());
  });
});

describe('a month changed in another tab', () => {
  it('is followed while nothing is typed', async () => {
    const store = await showEntry(await storeOf(DRAFT));
    valueIn(await putBudgetMonth(store, { ...DRAFT, lines: [] }));
    await waitFor(() => expect(cell('Home care, Forecast outturn').value).toBe(''));
  });

  it('is told while something is typed, and never written over unseen', async () => {
    const store = await showEntry(await storeOf(DRAFT));
    await fill('Home care, Forecast outturn', '21,500,000');
    const theirs = { ...DRAFT, asAt: '2024-10-30' };
    valueIn(await putBudgetMonth(store, theirs));
    await screen.findByRole('heading', { name: 'Changed elsewhere while you typed' });
    await press('Save as draft');
    await told(/was changed in another tab or by a file after you began to type\. Nothing was saved/);
    expect((await monthsIn(store)).get(october())).toEqual(theirs);
    await press('Put what I typed over what is held now');
    await press('Save as draft');
    await told('Saved October 2024 as a draft, version 1.');
    const kept = (await monthsIn(store)).get(october());
    expect(kept?.asAt).toBe('2024-10-30');
    expect(kept?.lines[0]?.forecast).toBe(k(21_500));
  });

  it('that was reported meanwhile is corrected beside it, not written over', async () => {
    const store = await showEntry(await storeOf(DRAFT));
    await fill('Home care, Forecast outturn', '21,500,000');
    const told2 = { ...DRAFT, status: 'reported', reportedTo: 'Cabinet', reportedOn: '2024-11-20' } as const;
    valueIn(await putBudgetMonth(store, told2));
    await press('Put what I typed over what is held now');
    await press('Save as draft');
    await told('Saved October 2024 as a draft, version 2.');
    const months = await monthsIn(store);
    expect(months.get(october(1))).toEqual(told2);
    expect(months.get(october(2))?.lines[0]?.forecast).toBe(k(21_500));
  });

  it('is still told after a reload', async () => {
    const store = await showEntry(await storeOf(DRAFT));
    await fill('Home care, Forecast outturn', '21,500,000');
    await told('Draft kept');
    await showEntry(await storeOf(), '#/data/budget?year=2023-24&month=1');
    valueIn(await putBudgetMonth(store, { ...DRAFT, asAt: '2024-10-30' }));
    await showEntry(store);
    await press('Show what is held now and let go of what I typed');
    await waitFor(() => expect(cell('Home care, Forecast outturn').value).toBe('21,000,000'));
  });
});

describe('reporting a month', () => {
  async function report(to = 'Cabinet', on = '2024-11-20'): Promise<void> {
    await userEvent.clear(screen.getByLabelText('Reported to'));
    if (to !== '') await userEvent.type(screen.getByLabelText('Reported to'), to);
    await userEvent.clear(screen.getByLabelText('Reported on'));
    await userEvent.type(screen.getByLabelText('Reported on'), on);
    await press('Report this month');
  }

  it('asks to whom and when, and names nobody', async () => {
    const store = await showEntry(await storeOf(DRAFT));
    await report('');
    await told('Say to which role or body it is reported.');
    await report('Cllr Smith');
    await told(/reads like a person’s name/);
    await report('Cabinet', '2024-10-01');
    await told(/The figures stand at 31 October 2024: they cannot have been reported before\./);
    expect((await monthsIn(store)).get(october())).toEqual(DRAFT);
  });

  it('locks it, and a correction is a new version beside it', async () => {
    const store = await showEntry(await storeOf(DRAFT));
    await report();
    await told(/^Reported October 2024 to Cabinet, version 1\. It is locked now\./);
    const reported = (await monthsIn(store)).get(october(1));
    expect(reported).toMatchObject({ status: 'reported', reportedTo: 'Cabinet', reportedOn: '2024-11-20' });
    await told(/October 2024, version 1, was reported to Cabinet on 20 November 2024 and is locked\./);
    expect(screen.queryByLabelText('Home care, Forecast outturn')).toBeNull();
    await press('Correct this month');
    await hasFocus('Older people, Approved budget');
    await press('Save as draft');
    await told('There is nothing to save: no cell says anything new.');
    await fill('Home care, Forecast outturn', '21,700,000');
    await press('Save as draft');
    await told('Saved October 2024 as a draft, version 2.');
    const months = await monthsIn(store);
    expect(months.get(october(1))).toEqual(reported);
    expect(months.get(october(2))).toMatchObject({ status: 'draft', version: 2, range: DRAFT.range });
    expect(months.get(october(2))?.reportedTo).toBeUndefined();
    const earlier = screen.getByRole('link', { name: 'Version 1, reported to Cabinet on 20 November 2024' });
    expect(earlier.getAttribute('href')).toContain('version=1');
  });

  it('can be undone while nothing else was written', async () => {
    const store = await showEntry(await storeOf(DRAFT));
    await report();
    await press('Undo');
    await waitFor(async () => expect((await monthsIn(store)).get(october())).toEqual(DRAFT));
    await waitFor(() => expect(cell('Home care, Forecast outturn').value).toBe('21,000,000'));
  });

  it('waits until what does not add up is put right, and until questions are answered', async () => {
    const store = await showEntry(await storeOf(DRAFT));
    await fill('Older people, Approved budget', '60,000,002');
    await fill('Older people, Virements', '0');
    await report();
    await screen.findByRole('region', { name: /^Not reported: 1 thing does not add up/ });
    await userEvent.clear(cell('Older people, Approved budget'));
    await userEvent.clear(cell('Older people, Virements'));
    await fill('Home care, Forecast outturn', '35,000,000');
    await report();
    await told(/Not reported: say first that what is asked about above is right/);
    expect((await monthsIn(store)).get(october())).toEqual(DRAFT);
    await userEvent.click(screen.getByRole('checkbox', { name: /2 things are to be confirmed above/ }));
    await press('Report this month');
    await told(/^Reported October 2024/);
  });
});

describe('the keyboard and the clipboard', () => {
  it('goes right by Tab, down and up by Enter and the arrows, back by Escape', async () => {
    await showEntry(await storeOf(DRAFT));
    cell('Home care, Approved budget').focus();
    await userEvent.keyboard('{Tab}');
    await hasFocus('Home care, Virements');
    await userEvent.keyboard('{Enter}');
    await hasFocus('Residential care, Virements');
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    await hasFocus('Older people, Virements');
    await userEvent.keyboard('12{Escape}');
    expect(cell('Older people, Virements').value).toBe('');
  });

  it('fills the grid from the cell with a pasted block, as one step', async () => {
    const store = await showEntry(await storeOf());
    cell('Home care, Approved budget').focus();
    await userEvent.paste(
      '£20,000,000\t0\t12,000,000\t11.7m\t21,200,000\tMore packages\r\n90000k\t(100)\t\t\t90,000,000\r\n(10,000,000)\t0\t-6m\t\t-9.8m\t\tx\r\n',
    );
    await told('Pasted 13 cells. 1 cell of the block lies outside the grid and was left out.');
    expect(cell('Home care, Profiled to date').value).toBe('11,700,000');
    expect(cell('Home care, Commentary').value).toBe('More packages');
    expect(cell('Residential care, Approved budget').value).toBe('90,000,000');
    expect(cell('Client contributions, Forecast outturn').value).toBe('−9,800,000');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await told(/^Saved October 2024/);
    expect((await monthsIn(store)).get(october())?.lines).toHaveLength(3);
  });

  it('adds lines from a pasted block of codes, names, parents and kinds', async () => {
    const store = await showEntry(await storeWith([], []));
    await press('Add a line');
    await hasFocus('Code, line 1');
    await userEvent.paste(
      'LD\tLearning disability\r\nLD-SL\tSupported living\tLD\r\nFEES\tFees\t\tIncome\r\n',
    );
    await fill('Supported living, Forecast outturn', '5');
    await press('Save as draft');
    await told(/^Saved October 2024/);
    expect((await linesIn(store))[0]?.lines).toEqual([
      { code: 'LD', name: 'Learning disability', parent: null, kind: 'expenditure' },
      { code: 'LD-SL', name: 'Supported living', parent: 'LD', kind: 'expenditure' },
      { code: 'FEES', name: 'Fees', parent: null, kind: 'income' },
    ]);
  });
});

describe('the lines of the year', () => {
  it('keep a line that other months use, and say which', async () => {
    const store = await showEntry(await storeOf(SEPTEMBER));
    await unfold(/^Add, rename or remove lines/);
    await press('Remove line 2');
    await told(/^HC is used in September 2024, so it stays among the lines of the year/);
    expect((await linesIn(store))[0]).toEqual(LINES);
  });

  it('let a line of this month only be taken out, its amounts with it', async () => {
    const store = await showEntry(await storeOf({ ...DRAFT, savings: { asAt: '2024-10-31', schemes: [] } }));
    await unfold(/^Add, rename or remove lines/);
    await press('Remove line 3');
    await press('Save as draft');
    await told(/^Saved October 2024/);
    expect((await linesIn(store))[0]?.lines.map(({ code }) => code)).toEqual(['OP', 'HC', 'INC']);
    expect((await monthsIn(store)).get(october())?.lines.map(({ line }) => line)).toEqual(['HC', 'INC']);
  });

  it('refuse a code that is there already', async () => {
    await showEntry(await storeOf(DRAFT));
    await unfold(/^Add, rename or remove lines/);
    await press('Add a line');
    await fill('Code, line 5', 'HC');
    await fill('Name, line 5', 'Twice');
    await told('HC is the code of another line already.');
  });
});

describe('the other parts of a month', () => {
  it('say what the causes leave unexplained as they are typed, and are kept', async () => {
    const store = await showEntry(await storeOf(SEPTEMBER, DRAFT));
    await unfold(/^Why it moved/);
    await told(/£0\.200m worse\. The causes given explain all of it\./);
    await press('Add a cause');
    await fill('Cause, cause 2', 'Grant');
    await fill('Amount, cause 2', '(50k)');
    await told(/The causes given leave £50,000 not explained\./);
    await press('Save as draft');
    await told(/^Saved October 2024/);
    expect((await monthsIn(store)).get(october())?.bridge).toEqual([
      { cause: 'Placements', amount: k(200), recurrent: true },
      { cause: 'Grant', amount: k(-50) },
    ]);
  });

  it('are refused where a cell is missing or no choice, and where an owner is a name', async () => {
    await showEntry(await storeOf(DRAFT));
    await unfold(/^What is being done/);
    await press('Add a mitigation');
    await userEvent.paste('Review of packages\t500k\tDr Jones\tperhaps');
    await told(/reads like a person’s name/);
    await told('‘perhaps’ is none of the choices, which are planned, under way and delivered.');
  });
});

describe('the page', () => {
  it('says what of the address it cannot follow, and opens the month to be entered next', async () => {
    await showEntry(await storeOf(SEPTEMBER), '#/data/budget?month=13&basis=nett');
    await told('‘13’ is not a month from 1 (April) to 12 (March).');
    await told('‘nett’ is not a basis: gross or after-mitigation.');
    expect(screen.getByRole('form', { name: 'Budget, October 2024' })).toBeTruthy();
    expect(OCTOBER_HASH).toContain('month=7');
  });
});
