import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BudgetLines, BudgetMonth, LineForecast } from '../../../../src/domain/budget/budget-year.ts';
import { type BudgetGiven, layBudget } from '../../../../src/domain/budget/lay-budget.ts';

const AREA = 'E08000014';

const row = (line: string, forecast: number | null): LineForecast => ({
  line,
  approved: 100,
  virements: 0,
  actualToDate: null,
  profiledToDate: null,
  forecast,
});

function given(status: BudgetMonth['status'], ...lines: LineForecast[]): BudgetGiven {
  return {
    area: AREA,
    enteredOn: '2024-11-20',
    years: [
      {
        year: '2024-25',
        lines: lines.map(({ line }) => ({ code: line, name: line, parent: null, kind: 'expenditure' })),
      },
    ],
    months: [{ year: '2024-25', month: 7, basis: 'gross', asAt: '2024-10-31', status, lines }],
    savings: [],
  };
}

interface Held {
  readonly lines: readonly BudgetLines[];
  readonly months: readonly BudgetMonth[];
}

const NOTHING: Held = { lines: [], months: [] };

function heldAfter(...steps: BudgetGiven[]) {
  return steps.reduce<Held>((held, step) => {
    const plan = layBudget(held, step);
    const lines = new Map(held.lines.map((one) => [one.id, one]));
    const months = new Map(held.months.map((one) => [one.id, one]));
    for (const one of plan.lines) lines.set(one.id, one);
    for (const one of plan.months) months.set(one.id, one);
    return { lines: [...lines.values()], months: [...months.values()] };
  }, NOTHING);
}

describe('laying a budget over what is held', () => {
  it('makes lines and a first version', () => {
    const plan = layBudget(NOTHING, given('draft', row('A', 110)));
    expect(plan.counts).toEqual({ added: 1, differs: 0, same: 0, dropped: 0 });
    expect(plan.months).toMatchObject([{ id: `${AREA}/2024-25/7/gross/1`, version: 1, status: 'draft' }]);
    expect(plan.lines).toMatchObject([{ id: `${AREA}/2024-25` }]);
  });

  it('replaces a draft, and never a reported month: the correction stands beside it', () => {
    const { months } = heldAfter(
      given('draft', row('A', 110)),
      given('reported', row('A', 120)),
      given('reported', row('A', 130)),
    );
    expect(months.map(({ version, lines }) => [version, lines[0]?.forecast])).toEqual([
      [1, 120],
      [2, 130],
    ]);
  });

  it('keeps what a file of amounts cannot say: drivers, causes, savings', () => {
    const held = heldAfter(given('draft', row('A', 110)));
    const [month] = held.months;
    if (!month) throw new Error('no month');
    const bridge = [{ cause: 'prices', amount: 10 }];
    const plan = layBudget({ ...held, months: [{ ...month, bridge }] }, given('draft', row('A', 111)));
    expect(plan.months).toMatchObject([{ bridge, version: 1 }]);
  });

  it('keeps the lines held in their place and adds new ones after them', () => {
    const { lines } = heldAfter(
      given('draft', row('A', 1), row('B', 2)),
      given('draft', row('C', 3), row('A', 4)),
    );
    expect(lines[0]?.lines.map(({ code }) => code)).toEqual(['A', 'B', 'C']);
  });

  it('changes nothing when the same is said again, whatever it was', () => {
    const amounts = fc.option(fc.integer({ min: -1e9, max: 1e9 }));
    const rows = fc.uniqueArray(fc.tuple(fc.constantFrom('A', 'B', 'C'), amounts), {
      selector: ([line]) => line,
    });
    fc.assert(
      fc.property(rows, fc.constantFrom('draft' as const, 'reported' as const), (drawn, status) => {
        const file = given(status, ...drawn.map(([line, forecast]) => row(line, forecast)));
        const held = heldAfter(file);
        const again = layBudget(held, file);
        expect(again).toEqual({
          lines: [],
          months: [],
          counts: { added: 0, differs: 0, same: drawn.length, dropped: 0 },
        });
      }),
    );
  });
});
