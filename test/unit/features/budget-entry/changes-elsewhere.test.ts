import { describe, expect, it } from 'vitest';
import { changesElsewhere } from '../../../../src/features/budget-entry/changes-elsewhere.ts';
import type { EntryBase } from '../../../../src/features/budget-entry/entry-start.ts';
import { k } from '../../domain/budget/drawn-budget.ts';
import { DRAFT, LINES } from './entry-page.tsx';

const GIVEN = {
  place: { area: 'E08000014', year: '2024-25', month: 7, basis: 'gross' },
  today: '2025-02-10',
} as const;
const HELD: EntryBase = { month: DRAFT, lines: LINES };
const NONE: EntryBase = { month: null, lines: LINES };
const first = DRAFT.lines.slice(0, 1);

describe('changesElsewhere', () => {
  it('names amounts and what was typed there, and nothing that is as it was', () => {
    const raised = first.map((row) => ({ ...row, forecast: k(22_000) }));
    const now = { ...HELD, month: { ...DRAFT, lines: [...raised, ...DRAFT.lines.slice(1)] } };
    const typed = { 'amounts/HC/forecast': '21,500,000' };
    expect(changesElsewhere(HELD, now, GIVEN, typed)).toEqual([
      'Home care, Forecast outturn: 21,000,000 became 22,000,000; you typed 21,500,000.',
    ]);
    expect(changesElsewhere(HELD, HELD, GIVEN, typed)).toEqual([]);
  });

  it('says of a month that was not held before only what is in it now', () => {
    const { savings: _s, bridge: _b, range: _r, councilWide: _c, ...month } = { ...DRAFT, lines: first };
    expect(changesElsewhere(NONE, { ...HELD, month }, GIVEN, {})).toEqual([
      'Home care, Approved budget: blank became 20,000,000.',
      'Home care, Virements: blank became 0.',
      'Home care, Actual to date: blank became 12,000,000.',
      'Home care, Forecast outturn: blank became 21,000,000.',
    ]);
  });

  it('names a list as a whole, and says where one typed in stands as it was left', () => {
    const now = { ...HELD, month: { ...DRAFT, asAt: '2024-10-30', bridge: [] } };
    expect(changesElsewhere(HELD, now, GIVEN, { 'bridge/0/cause': 'Grant' })).toEqual([
      'As at: 31 October 2024 became 30 October 2024.',
      'Why it moved: changed, and you typed there too. The whole part stands as you left it.',
    ]);
    expect(changesElsewhere(HELD, now, GIVEN, {})[1]).toBe('Why it moved: changed.');
  });

  it('says that the month was reported, or taken out', () => {
    const month = { ...DRAFT, status: 'reported', reportedTo: 'Cabinet', reportedOn: '2024-11-20' } as const;
    expect(changesElsewhere(HELD, { ...HELD, month }, GIVEN, {})).toEqual([
      'The month was reported to Cabinet, version 1: what you typed becomes a correction beside it.',
    ]);
    expect(changesElsewhere(HELD, NONE, GIVEN, {})[0]).toBe('The month was taken out.');
  });
});
