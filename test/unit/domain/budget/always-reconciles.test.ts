import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bridgeOf } from '../../../../src/domain/budget/bridge.ts';
import type { BudgetMonth, LineForecast, ServiceLine } from '../../../../src/domain/budget/budget-year.ts';
import { type LineTree, lineTree } from '../../../../src/domain/budget/line-tree.ts';
import { movement } from '../../../../src/domain/budget/movement.ts';
import { priceVolume } from '../../../../src/domain/budget/price-volume.ts';
import { correctAsNewVersion } from '../../../../src/domain/budget/reported-lock.ts';
import { scenario } from '../../../../src/domain/budget/scenario.ts';
import { workedMonth } from '../../../../src/domain/budget/worked-month.ts';
import { month, problemsOf } from './drawn-budget.ts';

const amount = fc.integer({ min: -5_000_000_00, max: 50_000_000_00 });
const LINES = 12;

/** A tree in which each line's parent comes before it, so that there is no circle. */
const randomTree = fc
  .tuple(...Array.from({ length: LINES }, (_, i) => fc.integer({ min: -1, max: i - 1 })))
  .map((parents) =>
    parents.map(
      (parent, i): ServiceLine => ({
        code: `L${i}`,
        name: `L${i}`,
        parent: parent < 0 ? null : `L${parent}`,
        kind: 'expenditure',
      }),
    ),
  );

const leafAmounts = fc.array(fc.tuple(amount, amount, amount, amount), {
  minLength: LINES,
  maxLength: LINES,
});

/** Leaves as drawn, every parent the sum of its children. */
function sound(tree: LineTree, leaves: readonly (readonly number[])[]): LineForecast[] {
  const rows = new Map<string, LineForecast>();
  for (const { code } of tree.lines.toReversed()) {
    const below = tree.childrenOf(code).flatMap((child) => rows.get(child.code) ?? []);
    const own = leaves[Number(code.slice(1))] ?? [];
    const sum = (field: 'approved' | 'virements' | 'actualToDate' | 'forecast', i: number): number =>
      below.length === 0 ? (own[i] ?? 0) : below.reduce((total, row) => total + (row[field] ?? 0), 0);
    rows.set(code, {
      line: code,
      approved: sum('approved', 0),
      virements: sum('virements', 1),
      actualToDate: sum('actualToDate', 2),
      profiledToDate: null,
      forecast: sum('forecast', 3),
    });
  }
  return tree.lines.flatMap(({ code }) => rows.get(code) ?? []);
}

function sums(of: BudgetMonth, tree: LineTree) {
  return problemsOf(of, tree, null).filter(({ kind }) => kind === 'children-do-not-sum');
}

describe('a random tree of lines', () => {
  it('reconciles when its parents are the sums of their children, and its total is that of its leaves', () => {
    fc.assert(
      fc.property(randomTree, leafAmounts, (lines, leaves) => {
        const tree = lineTree(lines);
        const rows = sound(tree, leaves);
        expect(sums(month(7, rows), tree)).toEqual([]);
        const ends = rows.filter(({ line }) => tree.childrenOf(line).length === 0);
        const over = ends.reduce(
          (sum, row) => sum + (row.forecast ?? 0) - (row.approved ?? 0) - (row.virements ?? 0),
          0,
        );
        expect(workedMonth(month(7, rows), tree).variance).toBe(over);
        expect(workedMonth(month(7, ends), tree).variance).toBe(over);
      }),
    );
  });

  it('says where a virement booked on one line alone breaks the sums, with the difference', () => {
    fc.assert(
      fc.property(
        randomTree,
        leafAmounts,
        fc.nat({ max: LINES - 1 }),
        fc.integer({ min: 1, max: 1e8 }),
        (lines, leaves, at, virement) => {
          const tree = lineTree(lines);
          const code = `L${at}`;
          const rows = sound(tree, leaves).map((row) =>
            row.line === code ? { ...row, virements: (row.virements ?? 0) + virement } : row,
          );
          const parent = tree.lineOf(code)?.parent ?? null;
          const expected = new Map<string, number>();
          if (tree.childrenOf(code).length > 0) expected.set(code, virement);
          if (parent !== null) expected.set(parent, -virement);
          const found = sums(month(7, rows), tree);
          expect(
            new Map(
              found.flatMap((each) =>
                each.kind === 'children-do-not-sum' ? [[each.line, each.difference]] : [],
              ),
            ),
          ).toEqual(expected);
        },
      ),
    );
  });

  it('reconciles again when both ends of a virement are booked up to where they meet', () => {
    fc.assert(
      fc.property(randomTree, leafAmounts, fc.integer({ min: 1, max: 1e8 }), (lines, leaves, virement) => {
        const tree = lineTree(lines);
        const ends = tree.lines.filter(({ code }) => tree.childrenOf(code).length === 0);
        const [from, to] = [ends[0]?.code, ends.at(-1)?.code];
        const moved = leaves.map((leaf, i) => {
          const by = (`L${i}` === to ? virement : 0) - (`L${i}` === from ? virement : 0);
          return [leaf[0], leaf[1] + by, leaf[2], leaf[3]] as const;
        });
        const [before, after] = [month(7, sound(tree, leaves)), month(7, sound(tree, moved))];
        expect(sums(after, tree)).toEqual([]);
        expect(workedMonth(after, tree).total.current).toBe(workedMonth(before, tree).total.current);
      }),
    );
  });

  it('reconciles after a correction, which moves the variance by what was corrected', () => {
    fc.assert(
      fc.property(randomTree, leafAmounts, leafAmounts, (lines, leaves, corrected) => {
        const tree = lineTree(lines);
        const reported = month(7, sound(tree, leaves));
        const as = correctAsNewVersion(reported, { lines: sound(tree, corrected) }, [reported], '2025-01-07');
        expect(sums(as, tree)).toEqual([]);
        const [now, before] = [workedMonth(as, tree), workedMonth(reported, tree)];
        expect((now.variance ?? 0) - (movement(now, before) ?? 0)).toBe(before.variance);
      }),
    );
  });
});

describe('a bridge of any causes', () => {
  it('sums with its remainder to the movement, in at most eight causes', () => {
    const tree = lineTree([{ code: 'A', name: 'A', parent: null, kind: 'expenditure' }]);
    const row = (forecast: number): LineForecast => ({
      line: 'A',
      approved: 0,
      virements: 0,
      actualToDate: null,
      profiledToDate: null,
      forecast,
    });
    fc.assert(
      fc.property(amount, amount, fc.array(amount, { maxLength: 20 }), (from, to, causes) => {
        const items = causes.map((each, i) => ({ cause: `C${i}`, amount: each }));
        const bridge = bridgeOf(
          workedMonth(month(7, [row(to)], { bridge: items }), tree),
          workedMonth(month(6, [row(from)]), tree),
        );
        const shown = bridge.steps.reduce((sum, step) => sum + step.amount, 0);
        expect(bridge.steps.length).toBeLessThanOrEqual(8);
        expect(bridge.steps.reduce((sum, step) => sum + step.causes, 0)).toBe(causes.length);
        expect(from + shown + (bridge.notExplained ?? Number.NaN)).toBe(to);
      }),
    );
  });
});

const tenths = fc.integer({ min: 0, max: 50_000 }).map((number) => number / 10);
const driver = fc.record({
  line: fc.constantFrom('A', 'B'),
  unit: fc.constantFrom('week', 'hour', 'month', 'year'),
  units: fc.constantFrom(52, 52.14, 12, 365, 1),
  peopleBudget: tenths,
  peopleForecast: tenths,
  unitCostBudget: fc.integer({ min: 0, max: 500_000 }),
  unitCostForecast: fc.integer({ min: 0, max: 500_000 }),
});

describe('price and volume', () => {
  it('sum with their joint effect to the total, exactly, in whole pence, each within its rounding', () => {
    fc.assert(
      fc.property(driver, (of) => {
        const { price, volume, joint, total, budgetCost, forecastCost } = priceVolume(of);
        expect([price, volume, joint, total].every(Number.isSafeInteger)).toBe(true);
        expect(price + volume + joint).toBe(total);
        expect(forecastCost - budgetCost).toBe(total);
        const dearer = of.unitCostForecast - of.unitCostBudget;
        const more = of.peopleForecast - of.peopleBudget;
        expect(Math.abs(price - dearer * of.peopleBudget * of.units)).toBeLessThan(0.51);
        expect(Math.abs(volume - more * of.units * of.unitCostBudget)).toBeLessThan(0.51);
        expect(Math.abs(joint - dearer * more * of.units)).toBeLessThan(2.01);
      }),
    );
  });
});

describe('a scenario', () => {
  it('never changes what it is given, and its parts sum to its effect', () => {
    const change = fc.record({
      line: fc.constantFrom('A', 'B', 'C'),
      people: fc.integer({ min: -100, max: 100 }),
      pricePercent: fc.integer({ min: -20, max: 20 }),
      from: fc.constantFrom(6, 8, 10, 12),
    });
    fc.assert(
      fc.property(
        fc.array(driver, { maxLength: 3 }),
        fc.array(change, { maxLength: 4 }),
        (drivers, changes) => {
          const of = month(7, 'A 1 0 0 1', { drivers });
          const before = structuredClone({ of, drivers, changes });
          const { effect, effects, problems, byLine } = scenario(of, drivers, changes);
          expect({ of, drivers, changes }).toEqual(before);
          expect(effects.length + problems.length).toBe(changes.length);
          expect(effects.reduce((sum, each) => sum + each.activity + each.price + each.joint, 0)).toBe(
            effect,
          );
          expect([...byLine.values()].reduce((sum, each) => sum + each, 0)).toBe(effect);
        },
      ),
    );
  });
});
