import { describe, expect, it } from 'vitest';
import { looksLikeBudget } from '../../../../src/formats/budget/looks-like-budget.ts';
import { looksLikeSavings } from '../../../../src/formats/budget/looks-like-savings.ts';
import { readSavingsCsv } from '../../../../src/formats/budget/read-savings-csv.ts';
import { readSavingsSheets } from '../../../../src/formats/budget/read-savings-sheets.ts';
import { fileOf } from '../official/drawn-file.ts';
import { openedSheets } from '../opened-sheets.ts';
import { drawnWorkbook } from '../returns/drawn-return.ts';
import { HEADER as BUDGET_HEADER, text } from './drawn-budget.ts';

const HEADER =
  'year,as_at,scheme,line,owner,approved,delivered,on_track,at_risk,undeliverable,recurrent,next_year_effect,comment';
const BETTER =
  '2024-25,2024-10-31,Better at Home,OP-RES,Head of Commissioning,"1,000,000",400000,500000,100000,0,yes,250000,Under way';
const FEES = '2024-25,31/10/2024,Fees,,Head of Finance,500000,500000,0,0,0,no,,';

const read = (...lines: string[]) => readSavingsCsv(fileOf('savings.csv', text(...lines)));

async function reading(...lines: string[]) {
  const result = await read(...lines);
  if (!result.ok) throw new Error(`refused: ${result.error.sentence}`);
  return result.value;
}

async function refusal(...lines: string[]): Promise<string> {
  const result = await read(...lines);
  if (result.ok) throw new Error('not refused');
  return result.error.sentence;
}

describe('readSavingsCsv', () => {
  it('gives the schemes of each day, with the month it lies in', async () => {
    const { savings, notes } = await reading(HEADER, BETTER, FEES);
    expect(notes).toEqual([]);
    expect(savings).toHaveLength(1);
    expect(savings[0]).toMatchObject({ year: '2024-25', asAt: '2024-10-31', month: 7 });
    expect(savings[0]?.schemes[0]).toEqual({
      scheme: 'Better at Home',
      title: 'Better at Home',
      line: 'OP-RES',
      owner: 'Head of Commissioning',
      approved: 100_000_000,
      delivered: 40_000_000,
      onTrack: 50_000_000,
      atRisk: 10_000_000,
      undeliverable: 0,
      recurrent: true,
      nextYearEffect: 25_000_000,
      comment: 'Under way',
    });
    expect(savings[0]?.schemes[1]).toMatchObject({ line: null, recurrent: false, nextYearEffect: null });
  });

  it('says how much has no status, and keeps it', async () => {
    const { notes } = await reading(HEADER, BETTER.replace('100000,0,yes', '95000,0,yes'));
    expect(notes).toEqual([
      'On line 2, delivered, on track, at risk and undeliverable of Better at Home add up to £5,000 less than was approved.',
    ]);
  });

  it.each(['Margaret Jones', 'Mr Patel', 'm.jones@sefton.gov.uk'])(
    'warns of an owner who looks like a person: %s',
    async (owner) => {
      const { notes } = await reading(HEADER, BETTER.replace('Head of Commissioning', owner));
      expect(notes.join(' ')).toContain(
        'On line 2, the owner looks like a person’s name. Write the role instead',
      );
    },
  );

  it('takes savings in brackets for savings', async () => {
    const inBrackets = BETTER.replace(
      '"1,000,000",400000,500000,100000,0',
      '(1000000),(400000),(500000),(100000),0',
    );
    const { savings, notes } = await reading(HEADER, inBrackets.replace('250000', '(250000)'));
    expect(savings[0]?.schemes[0]).toMatchObject({ approved: 100_000_000, nextYearEffect: 25_000_000 });
    expect(notes[0]).toContain('below zero');
  });

  it.each([
    [
      'a blank part',
      BETTER.replace('500000,100000', ',100000'),
      'On line 2, on_track is blank; write 0 if there is nothing.',
    ],
    ['a part below zero', BETTER.replace('100000,0', '100000,-5'), 'On line 2, undeliverable is below zero'],
    [
      'a thousandfold slip',
      BETTER.replace('"1,000,000"', '"£1,000m"'),
      'approved reads ‘£1,000m’, which is £1,000,000,000',
    ],
    ['an unknown answer', BETTER.replace('yes', 'perhaps'), 'recurrent reads ‘perhaps’; write yes, no'],
    ['a day without a year', BETTER.replace('2024-10-31', '31 October'), 'as_at reads ‘31 October’'],
    ['a total', BETTER.replace('Better at Home', 'Total'), 'On line 2, Total is a total'],
  ])('refuses %s', async (_, line, sentence) => {
    expect(await refusal(HEADER, line, FEES)).toContain(sentence);
  });

  it('refuses a scheme given twice for a day, and lines that are none', async () => {
    expect(await refusal(HEADER, FEES, FEES.toLowerCase())).toContain(
      'On line 3, fees is given again for 2024-10-31, as on line 2',
    );
    const result = await readSavingsCsv(fileOf('savings.csv', text(HEADER, BETTER)), { isLine: () => false });
    expect(result.ok ? '' : result.error.sentence).toContain('OP-RES is no line of 2024-25');
    expect(await refusal(HEADER.replace('at_risk,', ''), 'x')).toContain('has no column ‘at_risk’');
  });

  it('reads the same of a workbook', async () => {
    const cells = [
      HEADER.split(','),
      ['2024-25', [45_596, 3], 'Fees', null, 'Head of Finance', 500_000, 500_000, 0, 0, 0, 'no'],
    ] as const;
    const sheets = await openedSheets(fileOf('savings.xlsx', drawnWorkbook(cells)));
    const result = readSavingsSheets('savings.xlsx', sheets);
    if (!result.ok) throw new Error(result.error.sentence);
    expect(result.value.savings).toEqual((await reading(HEADER, FEES)).savings);
  });

  it('is told from a budget by its columns', () => {
    expect([looksLikeSavings(HEADER.split(',')), looksLikeBudget(HEADER.split(','))]).toEqual([true, false]);
    expect([looksLikeSavings(BUDGET_HEADER.split(',')), looksLikeBudget(BUDGET_HEADER.split(','))]).toEqual([
      false,
      true,
    ]);
    expect(looksLikeBudget(['measure', 'period', 'value', 'line'])).toBe(false);
    expect(looksLikeBudget(['line', 'kind', 'Apr', 'May', 'June'])).toBe(true);
  });
});
