import { describe, expect, it } from 'vitest';
import type { ServiceLine } from '../../../../src/domain/budget/budget-year.ts';
import { applied, HEADER, MONTH_7, reading, text } from './drawn-budget.ts';

const OURS = { income: 'negative', overspend: 'positive' } as const;
const row = (month: number, line: string, budget: number): string =>
  `2024-25,${month},${line},,expenditure,${budget},0,,,${budget},gross,,draft,`;
const line = (code: string, name: string): ServiceLine => ({ code, name, parent: null, kind: 'expenditure' });
const holding = (...lines: ServiceLine[]) => ({ held: { linesOf: () => lines } });
const named = (code: string, name: string): string => `${row(7, code, 2_000_000)},${name}`;

describe('a budget file is asked about, and not refused', () => {
  it('where its whole is a thousand times too small for a council, once for all its months', async () => {
    const one = await reading(text(HEADER, row(7, 'A', 20_000), row(7, 'B', 10_000)));
    expect(applied(one, OURS).notes).toEqual([
      'The whole comes to £30,000. That is small for a council’s adult social care: are the amounts in thousands?',
    ]);
    const three = await reading(text(HEADER, ...[5, 6, 7].map((month) => row(month, 'A', 30_000))));
    expect(applied(three, OURS).notes[0]).toMatch(/in thousands\? 2 other months of the file are like it\.$/);
    expect(applied(await reading(text(HEADER, ...MONTH_7)), OURS).notes).toEqual([]);
  });

  it('where all its codes are new to a year whose lines are held, with the codes of the same names', async () => {
    const file = text(
      `${HEADER},name`,
      named('RC01', 'Residential care'),
      named('HC01', ' home  care'),
      named('X', 'Y'),
    );
    const held = holding(line('OP-RES', 'Residential care'), line('OP-HC', 'Home care'));
    expect((await reading(file, held)).notes).toEqual([
      'All 3 codes are new to 2024/25; 2 of them have the names of lines held under other codes. If these are the same lines, give them the codes they are held under (Residential care is OP-RES and Home care is OP-HC); added as they are, they stand beside the lines held.',
    ]);
  });

  it('where all its codes are new and no name is known', async () => {
    const file = text(HEADER, ...['A', 'B', 'C'].map((code) => row(7, code, 2_000_000)));
    expect((await reading(file, holding(line('OP', 'Older people')))).notes).toEqual([
      'All 3 codes are new to 2024/25, of which 1 line is held under other codes. If these are the same lines, give them the codes they are held under; added as they are, they stand beside the lines held.',
    ]);
  });

  it('but not where one code is held, none is, or a line or two are new', async () => {
    const file = text(HEADER, ...['A', 'B', 'C'].map((code) => row(7, code, 2_000_000)));
    expect((await reading(file, holding(line('A', 'A')))).notes).toEqual([]);
    expect((await reading(file, holding())).notes).toEqual([]);
    const short = text(HEADER, row(7, 'A', 2_000_000));
    expect((await reading(short, holding(line('OP', 'Older people')))).notes).toEqual([]);
  });
});
