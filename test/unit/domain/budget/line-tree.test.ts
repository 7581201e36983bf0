import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineTree } from '../../../../src/domain/budget/line-tree.ts';
import { workedMonth } from '../../../../src/domain/budget/worked-month.ts';
import { drawnTree, k, month, worked } from './drawn-budget.ts';

const TREE = `
  OP
  OP > RES
  OP > NUR
  LD
  FEES income`;

describe('a tree of lines', () => {
  it('puts parents before their children, and knows how deep each is', () => {
    const tree = drawnTree(`
      OP > RES
      OP
      RES > RES-OLD
      LD`);
    expect(tree.lines.map(({ code }) => `${tree.depthOf(code)} ${code}`)).toEqual([
      '0 OP',
      '1 RES',
      '2 RES-OLD',
      '0 LD',
    ]);
    expect(tree.problems).toEqual([]);
  });

  it('sums what was reported at the very bottom, however deep that is', () => {
    const depth = 20_000;
    const lines = Array.from({ length: depth }, (_, i) => ({
      code: `L${i}`,
      name: `Line ${i}`,
      parent: i === 0 ? null : `L${i - 1}`,
      kind: 'expenditure' as const,
    }));
    const { total, amounts } = workedMonth(month(7, `L${depth - 1} 100 0 50 110`), lineTree(lines));
    expect(total.variance).toBe(k(10));
    expect(amounts.get('L1')).toMatchObject({ variance: k(10), summed: true });
  });

  it('loses no line to an unknown parent, a circle or a second description', () => {
    const tree = drawnTree(`
      GONE > A
      C > B
      D > C
      B > D
      D > E
      A
      SELF > SELF`);
    expect(tree.lines.map(({ code }) => code).sort()).toEqual(['A', 'B', 'C', 'D', 'E', 'SELF']);
    expect(tree.problems).toEqual([
      { kind: 'line-defined-twice', line: 'A' },
      { kind: 'unknown-parent', line: 'A', parent: 'GONE' },
      { kind: 'circle', lines: ['B', 'C', 'D'] },
      { kind: 'circle', lines: ['SELF'] },
    ]);
  });

  it('holds every line exactly once, whatever the parents', () => {
    const codes = Array.from({ length: 8 }, (_, i) => `L${i}`);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...codes, 'GONE', null), { minLength: 8, maxLength: 8 }),
        (parents) => {
          const tree = lineTree(
            codes.map((code, i) => ({ code, name: code, parent: parents[i] ?? null, kind: 'expenditure' })),
          );
          expect(tree.lines.map(({ code }) => code).sort()).toEqual(codes);
          for (const { code } of tree.lines)
            for (const child of tree.childrenOf(code))
              expect(tree.depthOf(child.code)).toBe(tree.depthOf(code) + 1);
        },
      ),
    );
  });
});

describe('a worked month', () => {
  it('adds up the lines at the top, income with its minus, and none below them again', () => {
    const { total, variance } = worked(
      drawnTree(TREE),
      7,
      `OP   20000  500 12000 21000
       RES  12000  500  7000 12800
       NUR   8000    0  5000  8200
       LD   10000 -500  6000  9700
       FEES -4100    0 -2000 -4000`,
    );
    expect(total).toMatchObject({
      approved: k(25_900),
      virements: 0,
      current: k(25_900),
      forecast: k(26_700),
    });
    expect(variance).toBe(k(800));
    expect(total.variancePercent).toBeCloseTo(3.0888, 4);
  });

  it('sums a parent that has no row of its own and says so, and never takes a missing amount for zero', () => {
    const of = worked(
      drawnTree(TREE),
      7,
      `RES  12000  500  7000 12800
       NUR   8000    0  .     8200
       LD   10000    . 6000  9700
       FEES -4100    0 -2000 -4000`,
    );
    expect(of.amounts.get('OP')).toMatchObject({
      current: k(20_500),
      actualToDate: null,
      forecast: k(21_000),
      summed: true,
    });
    expect(of.amounts.get('LD')).toMatchObject({ current: null, variance: null, variancePercent: null });
    expect(of.missing).toEqual(['LD']);
    expect(of.variance).toBeNull();
  });

  it('known only as a headline has that variance and no net budget', () => {
    const only = workedMonth(
      month(7, [], {
        headline: {
          label: 'Potential deficit',
          variance: k(5352),
          basis: null,
          source: 'Cabinet Member Update',
        },
      }),
      lineTree([]),
    );
    expect(only).toMatchObject({ variance: k(5352), varianceFrom: 'headline' });
    expect(only.total.current).toBeNull();
  });

  it('has no percentage of a budget of nothing', () => {
    expect(worked(drawnTree('A'), 1, 'A 0 0 0 5').total).toMatchObject({
      variance: k(5),
      variancePercent: null,
    });
  });
});
