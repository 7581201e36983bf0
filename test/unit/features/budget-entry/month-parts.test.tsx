import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { BudgetMonth } from '../../../../src/domain/budget/budget-year.ts';
import { layBudget } from '../../../../src/domain/budget/lay-budget.ts';
import { readSavingsCsv } from '../../../../src/formats/budget/read-savings-csv.ts';
import { k, month } from '../../domain/budget/drawn-budget.ts';
import { text } from '../../formats/budget/drawn-budget.ts';
import { fileOf } from '../../formats/official/drawn-file.ts';
import {
  cell,
  fill,
  hasFocus,
  LINES,
  monthsIn,
  october,
  press,
  showEntry,
  storeOf,
  told,
  unfold,
} from './entry-page.tsx';

const ROWS = `HC   20000 0 12000 21000
   RES  40000 0 23000 40200
   INC -10000 0 -6000 -10000`;
const DRAFT = month(7, ROWS, { asAt: '2024-10-31', status: 'draft' });

const SAVINGS_FILE = text(
  'year,as_at,scheme,title,line,owner,approved,delivered,on_track,at_risk,undeliverable,recurrent,next_year_effect,comment',
  '2024-25,2024-10-28,S1,Better at Home,RES,Head of Commissioning,"1,000,000",400000,500000,100000,0,yes,250000.50,"Under way, in two ""waves"""',
  '2024-25,2024-10-28,Fees,,,,500000,500000,0,0,0,,,',
  '2024-25,2024-10-28,S3,Reviews,HC,Head of Finance,100000,0,0,0,90000,no,0,',
);

/** What Add files makes of the savings file over a draft of October. */
async function imported(): Promise<BudgetMonth> {
  const read = await readSavingsCsv(fileOf('savings.csv', SAVINGS_FILE));
  if (!read.ok) throw new Error(read.error.sentence);
  const given = { area: 'E08000014', enteredOn: '2024-11-20', years: [], months: [] };
  const { savings } = read.value;
  const [laid] = layBudget({ lines: [LINES], months: [DRAFT] }, { ...given, savings }).months;
  return laid ?? DRAFT;
}

const save = async () => {
  await press('Save as draft');
  await told(/^Saved October 2024/);
};
const summary = (title: RegExp) => screen.getByText(title, { selector: 'summary' });

describe('savings typed by hand', () => {
  it('are checked as they are typed, with the difference, and kept in pence', async () => {
    const store = await showEntry(await storeOf(DRAFT));
    await unfold(/^Savings/);
    await press('Add a scheme');
    await hasFocus('Scheme, scheme 1');
    expect(cell('As at, all schemes').value).toBe('2024-10-31');
    await fill('Scheme, scheme 1', 'S1');
    await fill('Title, scheme 1', 'Better at Home');
    await userEvent.selectOptions(cell('Service line, scheme 1'), 'Home care');
    await fill('Owner (a role), scheme 1', 'Head of Commissioning');
    await fill('Approved, scheme 1', '1.2m');
    await fill('Delivered, scheme 1', '400k');
    await press('Set 3 blank statuses to 0');
    await told('▲ £800,000 of what was approved has no status');
    await told(
      'Saving Better at Home (S1): £1,200,000 approved, but its four parts sum to £400,000. £800,000 has no status.',
    );
    await fill('Needs more, scheme 1', '800,000');
    await waitFor(() => expect(screen.queryByText(/has no status/)).toBeNull());
    await userEvent.selectOptions(cell('Lasting, scheme 1'), 'One-off');
    await fill('Effect next year, scheme 1', '(5,000)');
    await save();
    expect((await monthsIn(store)).get(october())?.savings).toEqual({
      asAt: '2024-10-31',
      schemes: [
        {
          scheme: 'S1',
          title: 'Better at Home',
          line: 'HC',
          owner: 'Head of Commissioning',
          approved: k(1200),
          delivered: k(400),
          onTrack: 0,
          atRisk: k(800),
          undeliverable: 0,
          recurrent: false,
          nextYearEffect: k(-5),
        },
      ],
    });
  });

  it('tell a row by half once it is left, in one sentence, and which are left out of the sum', async () => {
    const store = await showEntry(await storeOf(await imported()));
    await unfold(/^Savings/);
    await press('Add a scheme');
    await userEvent.keyboard('S4');
    expect(screen.queryByText(/^Fill in/)).toBeNull();
    await userEvent.click(cell('Home care, Forecast outturn'));
    await told('Fill in: approved, delivered, on track, needs more and at risk or undeliverable.');
    await told(/^3 schemes, .* 1 scheme is not complete yet and left out\./);
    await press('Save as draft');
    const box = await screen.findByRole('region', { name: 'Not saved: 5 cells cannot be read' });
    await userEvent.click(within(box).getByRole('button', { name: 'Approved, scheme 4' }));
    await hasFocus('Approved, scheme 4');
    expect((await monthsIn(store)).get(october())?.savings?.schemes).toHaveLength(3);
  });

  it('take a block of Excel in the order of the file, with as many rows as it has, and days as Britain writes them', async () => {
    const store = await showEntry(await storeOf(DRAFT));
    await unfold(/^Savings/);
    await press('Add a scheme');
    await userEvent.paste(
      'S1\tBetter at Home\tHome care\tHead of Care\t£1,000,000\t0\t1m\t0\t0\tRecurrent\t\tUnder way\r\nS2\tFees\t\t\t500k\t500,000\t0\t0\t0\r\n',
    );
    cell('As at, all schemes').focus();
    await userEvent.paste('31/10/2024\t');
    expect(cell('As at, all schemes').value).toBe('2024-10-31');
    expect(cell('Approved, scheme 2').value).toBe('500,000');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await told(/^Saved October 2024/);
    const { schemes } = (await monthsIn(store)).get(october())?.savings ?? { schemes: [] };
    expect(schemes.map(({ scheme, line, comment }) => [scheme, line, comment])).toEqual([
      ['S1', 'HC', 'Under way'],
      ['S2', null, undefined],
    ]);
  });

  it('are gone from the record once their last row is, and back by undoing', async () => {
    const held = await imported();
    const store = await showEntry(await storeOf(held));
    await unfold(/^Savings/);
    for (const name of ['Remove scheme 1', 'Remove scheme 1', 'Remove scheme 1']) await press(name);
    expect(document.activeElement?.textContent).toBe('Add a scheme');
    await save();
    expect((await monthsIn(store)).get(october())).not.toHaveProperty('savings');
    await press('Undo save');
    await told(/^Undone/);
    expect((await monthsIn(store)).get(october())).toEqual(held);
  });
});

describe('savings of a file', () => {
  it('open in the form unchanged, with nothing to save', async () => {
    await showEntry(await storeOf(await imported()));
    await unfold(/^Savings/);
    expect(cell('As at, all schemes').value).toBe('2024-10-28');
    expect(cell('Effect next year, scheme 1').value).toBe('250,000.50');
    expect(cell('Comment, scheme 1').value).toBe('Under way, in two "waves"');
    expect(cell('Title, scheme 2').value).toBe('Fees');
    await told('▲ £10,000 of what was approved has no status');
    await told(/^Nothing to save yet/);
  });

  it('are saved to the byte as they were read, also when one of them was typed in', async () => {
    const held = await imported();
    const store = await showEntry(await storeOf(held));
    const kept = async () => JSON.stringify((await monthsIn(store)).get(october())?.savings);
    await fill('Home care, Forecast outturn', '21,100,000');
    await save();
    expect(await kept()).toBe(JSON.stringify(held.savings));
    await unfold(/^Savings/);
    await fill('Comment, scheme 3', 'Read again');
    await save();
    expect(await kept()).toBe(
      JSON.stringify(held.savings).replace(
        '"nextYearEffect":0}',
        '"nextYearEffect":0,"comment":"Read again"}',
      ),
    );
    await userEvent.clear(cell('Comment, scheme 3'));
    await press('Save as draft');
    await waitFor(async () => expect(await kept()).toBe(JSON.stringify(held.savings)));
  });
});

describe('the range of a month', () => {
  it('is told when its ends are the wrong way round, and asked about when it misses the forecast', async () => {
    const store = await showEntry(await storeOf(DRAFT));
    await unfold(/^How far it may go/);
    await fill('Lowest outturn, range', '53m');
    await userEvent.click(cell('Home care, Forecast outturn'));
    await told('Fill in: highest outturn.');
    await fill('Highest outturn, range', '52m');
    await told('▲ The lowest is £1,000,000 above the highest');
    await fill('Lowest outturn, range', '51.5m');
    await told('◆ The forecast is £300,000 below the lowest?');
    await fill('Lowest outturn, range', '50m');
    await told('Between £50.000m and £52.000m: on budget to £2.000m over. The forecast is £1.200m over.');
    await save();
    expect((await monthsIn(store)).get(october())?.range).toEqual({ low: k(50_000), high: k(52_000) });
    await userEvent.clear(cell('Lowest outturn, range'));
    await userEvent.clear(cell('Highest outturn, range'));
    await save();
    expect((await monthsIn(store)).get(october())).not.toHaveProperty('range');
  });
});

describe('the council-wide figure', () => {
  it('is typed beside the service’s own, with the difference said, or pasted as a row', async () => {
    const store = await showEntry(await storeOf(DRAFT));
    await unfold(/^The council as a whole/);
    cell('What it says, council-wide figure').focus();
    await userEvent.paste('Council forecast outturn\t300k\t30/11/2024\tCabinet report\n');
    await told(
      'Council forecast outturn (as at 30 November 2024): £0.300m over. The difference of £0.900m is not yet explained.',
    );
    expect(summary(/^The council as a whole/).textContent).toContain('given');
    await save();
    expect((await monthsIn(store)).get(october())?.councilWide).toEqual({
      label: 'Council forecast outturn',
      variance: k(300),
      asAt: '2024-11-30',
      source: 'Cabinet report',
    });
  });
});

describe('the parts of last month', () => {
  const LAST = async (): Promise<BudgetMonth> => ({
    ...(await imported()),
    id: 'E08000014/2024-25/6/gross/1',
    month: 6,
    status: 'reported',
    range: { low: k(50_000), high: k(53_000) },
    councilWide: { label: 'Council', variance: k(300), asAt: null, source: 'Cabinet' },
  });

  it('give their savings with amounts and day, and neither range nor council-wide figure', async () => {
    const last = await LAST();
    const store = await showEntry(await storeOf(last));
    await press('Take the budget of September 2024 over');
    await told(/and its savings below it\. .* Its savings stand as at 28 October 2024: change the day/);
    expect(summary(/^How far it may go/).textContent).toContain('none yet');
    expect(summary(/^The council as a whole/).textContent).toContain('none yet');
    await save();
    expect((await monthsIn(store)).get(october())?.savings).toEqual(last.savings);
  });

  it('leave savings alone that came from a file before the first amount was typed', async () => {
    const last = await LAST();
    const savings = { asAt: '2024-10-31', schemes: (last.savings?.schemes ?? []).slice(0, 1) };
    const store = await showEntry(await storeOf(last, { ...DRAFT, lines: [], savings }));
    await press('Take the budget of September 2024 over');
    await save();
    expect((await monthsIn(store)).get(october())?.savings).toEqual(savings);
  });
});
