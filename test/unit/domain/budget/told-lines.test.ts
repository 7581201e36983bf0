/** What was told of a month stays as it was told, whatever becomes of the lines of its year. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  BudgetLines,
  BudgetMonth,
  BudgetMonthNumber,
  LineForecast,
  ServiceLine,
} from '../../../../src/domain/budget/budget-year.ts';
import { latestHeadline } from '../../../../src/domain/budget/latest-headline.ts';
import { layBudget } from '../../../../src/domain/budget/lay-budget.ts';
import { correctAsNewVersion } from '../../../../src/domain/budget/reported-lock.ts';
import { treeOfMonth } from '../../../../src/domain/budget/tree-of-month.ts';
import { workedMonth } from '../../../../src/domain/budget/worked-month.ts';
import { drawnLines, drawnRows, k } from './drawn-budget.ts';

const AREA = 'E08000014';
const YEAR = '2025-26';

interface Held {
  readonly lines: readonly BudgetLines[];
  readonly months: readonly BudgetMonth[];
}

interface Told {
  readonly month: BudgetMonthNumber;
  readonly status: BudgetMonth['status'];
  readonly lines: readonly ServiceLine[];
  readonly rows: readonly LineForecast[];
}

function laid(held: Held, { month, status, lines, rows }: Told): Held {
  const plan = layBudget(held, {
    area: AREA,
    enteredOn: '2025-08-01',
    years: [{ year: YEAR, lines }],
    months: [{ year: YEAR, month, basis: 'gross', asAt: null, status, lines: rows }],
    savings: [],
  });
  const after = <T extends { readonly id: string }>(before: readonly T[], now: readonly T[]): T[] => [
    ...new Map([...before, ...now].map((one) => [one.id, one])).values(),
  ];
  return { lines: after(held.lines, plan.lines), months: after(held.months, plan.months) };
}

const overOf = ({ lines, months }: Held, number: number): number | null => {
  const month = months.find((one) => one.month === number);
  return month ? workedMonth(month, treeOfMonth(lines, month)).variance : null;
};

const THREE = drawnLines('ASC\nASC>HC\nASC>INC income');
const JUNE: Told = {
  month: 3,
  status: 'reported',
  lines: THREE,
  rows: drawnRows('HC 20600 0 . 21500\nINC -8200 0 . -7800'),
};
const JULY: Told = {
  month: 4,
  status: 'draft',
  lines: [...THREE, ...drawnLines('ASC\nASC>GR income').slice(1)],
  rows: drawnRows('HC 20600 0 . 21500\nINC -8200 0 . -7800\nGR 0 0 . -150'),
};

describe('a reported month', () => {
  it('keeps its total when a later month brings a line it never had, and is moved from', () => {
    const before = laid({ lines: [], months: [] }, JUNE);
    expect(overOf(before, 3)).toBe(k(1300));
    const after = laid(before, JULY);
    expect(overOf(after, 3)).toBe(k(1300));
    expect(overOf(after, 4)).toBe(k(1150));
    expect(latestHeadline(after, AREA)).toMatchObject({ movement: { amount: k(-150) } });
  });

  it('keeps its lines where they stood when one is put under another parent or becomes expenditure', () => {
    const before = laid({ lines: [], months: [] }, JUNE);
    const turned = drawnLines('ASC\nASC>HC\nHC>INC');
    const after = { ...before, lines: before.lines.map((one) => ({ ...one, lines: turned })) };
    expect(overOf(after, 3)).toBe(k(1300));
    const [month] = after.months;
    expect(month && treeOfMonth(after.lines, month).lineOf('INC')).toMatchObject({
      parent: 'ASC',
      kind: 'income',
    });
  });

  it('is corrected, and a draft read, with the lines the year has now', () => {
    const after = laid(laid({ lines: [], months: [] }, JUNE), JULY);
    const [june] = after.months;
    const correction = june && correctAsNewVersion(june, {}, after.months, '2025-08-02');
    expect(correction && treeOfMonth(after.lines, correction).lineOf('GR')).not.toBeNull();
    expect(correction).not.toHaveProperty('toldLines');
    const corrected = laid(after, { ...JUNE, status: 'draft', rows: drawnRows('HC 20600 0 . 21000') });
    expect(corrected.months.find(({ version }) => version === 2)).not.toHaveProperty('toldLines');
  });

  it('is what it was after any lines of any later month', () => {
    const code = fc.constantFrom('ASC', 'HC', 'INC', 'GR', 'EQ');
    const line = fc.record({
      code,
      name: fc.string({ maxLength: 5 }),
      parent: fc.option(code),
      kind: fc.constantFrom('expenditure' as const, 'income' as const),
    });
    const before = laid({ lines: [], months: [] }, JUNE);
    fc.assert(
      fc.property(fc.uniqueArray(line, { selector: (one) => one.code }), (lines) => {
        const after = laid(before, { ...JULY, lines });
        expect(overOf(after, 3)).toBe(k(1300));
        expect(after.months.find(({ month }) => month === 3)).toEqual(before.months[0]);
      }),
    );
  });
});
