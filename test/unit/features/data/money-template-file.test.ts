import { describe, expect, it } from 'vitest';
import type { BudgetMonth } from '../../../../src/domain/budget/budget-year.ts';
import { SEFTON } from '../../../../src/domain/figures/area.ts';
import { moneyTemplateFile, nextBudgetMonth } from '../../../../src/features/data/money-template-file.ts';
import type { BudgetRecords } from '../../../../src/storage/budget-records.ts';

const NONE: BudgetRecords = { lines: [], months: [], reviews: [] };

const OCTOBER: BudgetMonth = {
  id: `${SEFTON}/2024-25/7/gross/1`,
  area: SEFTON,
  year: '2024-25',
  month: 7,
  basis: 'gross',
  version: 1,
  asAt: '2024-10-30',
  status: 'reported',
  enteredOn: '2024-11-05',
  lines: [
    {
      line: 'HC',
      approved: 2_000,
      virements: -100,
      actualToDate: 1_000,
      profiledToDate: null,
      forecast: 2_100,
    },
  ],
  savings: {
    asAt: '2024-10-30',
    schemes: [
      {
        scheme: 'S1',
        title: 'Better at Home',
        line: 'HC',
        owner: 'Head of service',
        approved: 40_000,
        delivered: 10_000,
        onTrack: 30_000,
        atRisk: 0,
        undeliverable: 0,
        recurrent: true,
        nextYearEffect: null,
      },
    ],
  },
};
const HELD: BudgetRecords = {
  ...NONE,
  lines: [
    {
      id: `${SEFTON}/2024-25`,
      area: SEFTON,
      year: '2024-25',
      lines: [{ code: 'HC', name: 'Home care', parent: null, kind: 'expenditure' }],
    },
  ],
  months: [OCTOBER],
};

async function csvOf(records: BudgetRecords, month: string, of: 'budget' | 'savings' = 'budget') {
  const { name, blob } = await moneyTemplateFile(records, { area: SEFTON, month, of }, 'csv');
  return { name, lines: (await blob.text()).replace('\ufeff', '').trimEnd().split('\r\n') };
}

describe('a template of a budget', () => {
  it('is for the month after the last held, or for last month where none is', () => {
    expect(nextBudgetMonth(HELD, SEFTON, '2026-01-15')).toBe('2024-11');
    expect(nextBudgetMonth(NONE, SEFTON, '2026-01-15')).toBe('2025-12');
  });

  it('has the lines held with the budget of the last month, and asks for the rest', async () => {
    const { name, lines } = await csvOf(HELD, '2024-11');
    expect(name).toBe('budget-2024-11.csv');
    expect(lines.slice(1)).toEqual(['2024-25,8,HC,Home care,,expenditure,20,-1,,,,gross,2024-11-30,draft,']);
  });

  it('of a month that is held has every amount of it, to be corrected', async () => {
    const { lines } = await csvOf(HELD, '2024-10');
    expect(lines[1]).toBe('2024-25,7,HC,Home care,,expenditure,20,-1,10,,21,gross,2024-10-30,reported,');
  });

  it('of another year has the lines of the last and none of its amounts', async () => {
    const { lines } = await csvOf(HELD, '2025-04');
    expect(lines.slice(1)).toEqual(['2025-26,1,HC,Home care,,expenditure,,,,,,gross,2025-04-30,draft,']);
  });

  it('has the usual lines where none are held', async () => {
    const { lines } = await csvOf(NONE, '2025-01');
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.some((line) => line.includes(',Client contributions,,income,'))).toBe(true);
  });
});

describe('a template of savings', () => {
  it('has the schemes held with what was approved, and rows for new ones', async () => {
    const { name, lines } = await csvOf(HELD, '2024-11', 'savings');
    expect(name).toBe('savings-2024-11.csv');
    expect(lines[1]).toBe('2024-25,2024-11-30,S1,Better at Home,HC,Head of service,400,,,,,yes,,');
    expect(lines[2]).toBe('2024-25,2024-11-30,,,,,,,,,,,,');
  });
});
