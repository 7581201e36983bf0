import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ControlPoint,
  controlChart,
  type SpcOptions,
  type SpcPoint,
} from '../../../../src/domain/spc/control-chart.ts';
import { seriesWithSignals } from './series-with-signals.ts';

const OPTIONS: SpcOptions = { polarity: 'higher', screen: true, baseline: null, rebase: [], target: null };

/** One point a day of an endless month, which is all a chart needs of periods. */
function series(values: readonly (number | null)[]): SpcPoint[] {
  return values.map((value, i) => ({ period: `p${i}`, value }));
}

function chart(values: readonly (number | null)[], options: Partial<SpcOptions> = {}) {
  return controlChart(series(values), { ...OPTIONS, ...options });
}

function judged({ mean, lower, upper, nearLower, nearUpper, rule, kind, side }: ControlPoint) {
  return { mean, lower, upper, nearLower, nearUpper, rule, kind, side };
}

function alternating(n: number): number[] {
  return Array.from({ length: n }, (_, i) => 10 + (i % 2));
}

describe('a control chart', () => {
  it('of no points is empty and judges nothing', () => {
    expect(chart([], { target: 5 })).toEqual({ points: [], groups: [], variation: null, assurance: null });
  });

  it('hands back every point in its order with its value', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer())), (values) => {
        expect(chart(values).points.map(({ period, value }) => ({ period, value }))).toEqual(series(values));
      }),
    );
  });

  it('swaps improvement and concern when lower is better, and takes both away when neither is', () => {
    fc.assert(
      fc.property(seriesWithSignals, (values) => {
        const kinds = (polarity: SpcOptions['polarity']) =>
          chart(values, { polarity }).points.map((p) => p.kind);
        const swapped = {
          improvement: 'concern',
          concern: 'improvement',
          common: 'common',
          high: 'high',
          low: 'low',
        };
        const neutral = { improvement: 'high', concern: 'low', common: 'common', high: 'high', low: 'low' };
        expect(kinds('lower')).toEqual(kinds('higher').map((kind) => swapped[kind]));
        expect(kinds('neutral')).toEqual(kinds('higher').map((kind) => neutral[kind]));
      }),
    );
  });

  it('of the mirrored series has the mirrored limits and the same rules', () => {
    fc.assert(
      fc.property(seriesWithSignals, fc.boolean(), (values, screen) => {
        const plain = chart(values, { screen });
        const mirrored = chart(
          values.map((value) => -value),
          { screen },
        );
        expect(mirrored.points.map((p) => p.rule)).toEqual(plain.points.map((p) => p.rule));
        expect(mirrored.groups.map((g) => 0 - (g.upper ?? 0))).toEqual(plain.groups.map((g) => g.lower));
      }),
    );
  });

  it('names the icon after meaning and level of the last point', () => {
    const fallen = [...alternating(14), ...Array.from({ length: 7 }, (_, i) => 2 + (i % 2))];
    expect(chart(fallen, { polarity: 'lower', baseline: 14 }).variation).toBe('improvement-low');
    expect(chart(fallen, { polarity: 'higher', baseline: 14 }).variation).toBe('concern-low');
    expect(chart(fallen, { polarity: 'neutral', baseline: 14 }).variation).toBe('neutral-low');
    expect(chart([...fallen, 10.5], { baseline: 14 }).variation).toBe('common');
    expect(chart([...alternating(14), 40], { polarity: 'lower' }).variation).toBe('concern-high');
  });

  it('takes a rising trend as up even below the mean', () => {
    const wide = Array.from({ length: 14 }, (_, i) => (i % 2) * 20);
    const points = chart([...wide, 1, 2, 3, 4, 5, 6, 7], { baseline: 14 }).points;
    expect(points.at(-1)).toMatchObject({
      rule: 'trend',
      side: 'below',
      direction: 'up',
      kind: 'improvement',
    });
  });
});

describe('missing and excluded points', () => {
  it('change nothing for the others: their neighbours stand side by side', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.integer({ min: -9, max: 9 }), fc.constantFrom('in', 'in', 'in', 'out', 'missing')),
        ),
        (drawn) => {
          const points = drawn.map(([value, part], i) => ({
            period: `p${i}`,
            value: part === 'missing' ? null : value,
            excluded: part === 'out',
          }));
          const only = points.filter((point) => point.value !== null && !point.excluded);
          const all = controlChart(points, { ...OPTIONS, target: 3 });
          const less = controlChart(only, { ...OPTIONS, target: 3 });
          expect(all.points.filter((p) => p.counted).map(judged)).toEqual(less.points.map(judged));
          expect([all.variation, all.assurance]).toEqual([less.variation, less.assurance]);
          for (const point of all.points.filter((p) => !p.counted)) {
            expect(point).toMatchObject({
              rule: 'none',
              kind: 'common',
              side: null,
              upper: less.groups[0]?.upper ?? null,
            });
          }
        },
      ),
    );
  });

  it('do not count towards a baseline or the 13', () => {
    const values = [1, null, 3, 2, 50, 60, 70];
    expect(chart(values, { baseline: 3 }).groups[0]?.mean).toBe(2);
    expect(chart([...alternating(12), null]).groups[0]).toMatchObject({ n: 12, trial: true, to: 'p12' });
  });

  it('leave a group without a counted point without limits, icon or judgement', () => {
    const made = chart([...alternating(5), null, null], { rebase: ['p5'], target: 3 });
    expect(made.groups[1]).toMatchObject({ n: 0, mean: null, lower: null, upper: null, spread: null });
    expect([made.variation, made.assurance]).toEqual([null, null]);
  });
});

describe('baseline and rebasing', () => {
  it('make every group stand alone: as if it were a chart of its own, baseline and all', () => {
    fc.assert(
      fc.property(
        seriesWithSignals,
        seriesWithSignals,
        fc.option(fc.integer({ min: 1, max: 15 })),
        (before, after, baseline) => {
          fc.pre(before.length > 0 && after.length > 0);
          const both = chart([...before, ...after], { rebase: [`p${before.length}`], baseline });
          const alone = [chart(before, { baseline }), chart(after, { baseline })];
          expect(both.points.map(judged)).toEqual(alone.flatMap((one) => one.points.map(judged)));
          expect(both.groups.map((g) => g.n)).toEqual([before.length, after.length]);
          expect(both.variation).toBe(alone[1]?.variation);
        },
      ),
    );
  });

  it('number the groups and say where they begin and end', () => {
    const made = chart(alternating(10), { rebase: ['p7', 'p3'] });
    expect(made.groups.map((g) => [g.from, g.to, g.n])).toEqual([
      ['p0', 'p2', 3],
      ['p3', 'p6', 4],
      ['p7', 'p9', 3],
    ]);
    expect(made.points.map((p) => p.group)).toEqual([0, 0, 0, 1, 1, 1, 1, 2, 2, 2]);
  });

  it('ignore a period that is no point, and the first, where a group starts anyway', () => {
    expect(chart(alternating(10), { rebase: ['never', 'p0'] })).toEqual(chart(alternating(10)));
  });

  it('start a group at a missing or excluded point as well', () => {
    expect(chart([1, 2, null, 5, 6], { rebase: ['p2'] }).groups.map((g) => g.n)).toEqual([2, 2]);
  });

  it('judge later points against the limits of the baseline', () => {
    const made = chart([...alternating(12), 30], { baseline: 12 });
    expect(made.points.at(-1)).toMatchObject({ mean: 10.5, rule: 'outside', kind: 'improvement' });
  });

  it('call the limits trial limits with 12 points in the group and not with 13', () => {
    expect(chart(alternating(12)).groups[0]?.trial).toBe(true);
    expect(chart(alternating(13)).groups[0]?.trial).toBe(false);
    expect(chart(alternating(26), { rebase: ['p14'] }).groups.map((g) => g.trial)).toEqual([false, true]);
  });
});

describe('a flat series', () => {
  it('has limits equal to its mean and flags nothing, screened or not', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: 1, max: 40 }),
        fc.boolean(),
        (value, n, screen) => {
          const made = chart(
            Array.from({ length: n }, () => value + 0),
            { screen },
          );
          expect(made.variation).toBe('common');
          for (const point of made.points) {
            expect([point.rule, point.side, point.upper === value, point.lower === value]).toEqual([
              'none',
              'on',
              true,
              true,
            ]);
          }
        },
      ),
    );
  });

  it('as a baseline lets a later shift be seen, though nothing is outside limits that are not there', () => {
    const made = chart([...Array(12).fill(5), ...Array(7).fill(6)], { baseline: 12 });
    expect(made.points.slice(12).map((p) => p.rule)).toEqual(Array(7).fill('shift'));
    expect(chart([...Array(12).fill(5), 6], { baseline: 12 }).variation).toBe('common');
  });
});
