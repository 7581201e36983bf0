import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  budgetMonthInWords,
  calendarMonth,
  endOfBudgetMonth,
} from '../../../../src/domain/budget/budget-month.ts';
import type { BudgetMonthNumber } from '../../../../src/domain/budget/budget-year.ts';
import { monthsInForce, versionsOf } from '../../../../src/domain/budget/months-in-force.ts';
import { lineMovement, movement } from '../../../../src/domain/budget/movement.ts';
import { reportedBefore } from '../../../../src/domain/budget/reported-before.ts';
import { correctAsNewVersion, isLocked, lockProblem } from '../../../../src/domain/budget/reported-lock.ts';
import { drawnTree, k, month, worked } from './drawn-budget.ts';

const ROW = 'A 100 0 50 110';

describe('a month of a budget year', () => {
  it('counts from April and crosses into the next calendar year', () => {
    expect(([1, 7, 10, 12] as const).map((each) => calendarMonth({ year: '2024-25', month: each }))).toEqual([
      '2024-04',
      '2024-10',
      '2025-01',
      '2025-03',
    ]);
    expect(budgetMonthInWords({ year: '2024-25', month: 7 })).toBe('October 2024');
    expect(endOfBudgetMonth({ year: '2024-25', month: 7 })).toBe('2024-10-31');
  });

  it('shows its highest version on each basis', () => {
    const months = [
      month(8, ROW),
      month(7, ROW, { version: 2 }),
      month(7, ROW),
      month(7, ROW, { basis: 'after-mitigation' }),
      month(1, ROW, { year: '2023-24' }),
    ];
    expect(monthsInForce(months).map(({ id }) => id)).toEqual([
      'E08000014/2023-24/1/gross/1',
      'E08000014/2024-25/7/gross/2',
      'E08000014/2024-25/7/after-mitigation/1',
      'E08000014/2024-25/8/gross/1',
    ]);
  });
});

describe('the last reported month', () => {
  it('is of the same year and basis, was reported, and is the latest version that was', () => {
    const now = month(7, ROW);
    const months = [
      month(4, ROW),
      month(5, ROW),
      month(5, ROW, { version: 2 }),
      month(5, ROW, { version: 3, status: 'draft' }),
      month(6, ROW, { status: 'draft' }),
      month(6, ROW, { basis: 'after-mitigation' }),
      month(8, ROW),
      month(6, ROW, { year: '2023-24' }),
      now,
    ];
    expect(reportedBefore(now, months)?.id).toBe('E08000014/2024-25/5/gross/2');
    expect(reportedBefore(month(1, ROW), months)).toBeNull();
  });
});

describe('a movement', () => {
  const tree = drawnTree('A\nB');
  const before = worked(tree, 2, 'A 100 0 0 110\nB 50 0 0 50');
  it('is this variance less the last, in all and line by line', () => {
    const now = worked(tree, 5, 'A 100 5 0 120\nB 50 0 0 45');
    expect(movement(now, before)).toBe(k(0));
    expect([lineMovement(now, before, 'A'), lineMovement(now, before, 'B')]).toEqual([k(5), k(-5)]);
  });

  it('is not known across bases, without a month before, or where an amount is missing', () => {
    expect(
      movement(worked(tree, 5, 'A 1 0 0 1\nB 1 0 0 1', { basis: 'after-mitigation' }), before),
    ).toBeNull();
    expect(movement(before, null)).toBeNull();
    expect(lineMovement(worked(tree, 5, 'A 100 0 0 .'), before, 'A')).toBeNull();
  });
});

describe('a reported month', () => {
  const reported = month(7, ROW, { reportedTo: 'Cabinet Member', reportedOn: '2024-12-03' });

  it('is locked: other contents under its id are refused, the very same ones are no harm', () => {
    const changed = { ...reported, asAt: '2024-11-01' };
    expect(lockProblem(reported, changed)).toEqual({
      kind: 'reported-locked',
      year: '2024-25',
      month: 7,
      version: 1,
    });
    const { lines, ...rest } = reported;
    expect(lockProblem(reported, { lines, ...rest })).toBeNull();
    expect(lockProblem({ ...reported, status: 'draft' }, changed)).toBeNull();
    expect(lockProblem(null, changed)).toBeNull();
  });

  it('is corrected beside it, as a draft of the next version', () => {
    const corrected = correctAsNewVersion(
      reported,
      { asAt: '2024-11-01' },
      [reported, { ...reported, version: 2 }],
      '2025-01-07',
    );
    expect(corrected).toMatchObject({
      id: 'E08000014/2024-25/7/gross/3',
      version: 3,
      status: 'draft',
      asAt: '2024-11-01',
      enteredOn: '2025-01-07',
      lines: reported.lines,
    });
    expect('reportedOn' in corrected || 'reportedTo' in corrected || isLocked(corrected)).toBe(false);
  });

  it('keeps its contents through any corrections, of which the last is in force', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -5000, max: 5000 }), { minLength: 1, maxLength: 6 }),
        (forecasts) => {
          const first = structuredClone(reported);
          const held = [reported];
          for (const forecast of forecasts) {
            const lines = reported.lines.map((row) => ({ ...row, forecast: k(forecast) }));
            held.push(correctAsNewVersion(reported, { lines }, held, '2025-01-07'));
          }
          expect(held[0]).toEqual(first);
          expect(new Set(held.map(({ id }) => id)).size).toBe(held.length);
          expect(monthsInForce(held)).toEqual(held.slice(-1));
          expect(versionsOf(reported, held.toReversed())).toEqual(held);
          expect(reportedBefore({ ...reported, month: 8 as BudgetMonthNumber }, held)).toBe(reported);
        },
      ),
    );
  });
});
