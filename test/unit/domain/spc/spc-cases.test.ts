/** The package's own results, point by point. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type ControlPoint, controlChart } from '../../../../src/domain/spc/control-chart.ts';
import { isClose } from '../../../../src/domain/spc/near-limits.ts';
import { describeWithRealData } from '../../../real-data.ts';

interface CasePoint {
  readonly x: string;
  readonly y: number;
  readonly mean: number;
  readonly lpl: number;
  readonly upl: number;
  readonly rebase_group: number;
  readonly outside: boolean;
  readonly close: boolean;
  readonly rtm: number;
  readonly cause: string;
  readonly type: string;
}

interface Case {
  readonly options: {
    readonly direction: 'increase' | 'decrease' | 'neutral';
    readonly target: number | null;
    readonly rebase: readonly string[] | null;
    readonly screen_outliers: boolean;
    readonly fix_after_n_points: number | null;
  };
  readonly assurance: string | null;
  readonly points: readonly CasePoint[];
}

const POLARITY = { increase: 'higher', decrease: 'lower', neutral: 'neutral' } as const;

const TYPE: Readonly<Record<ControlPoint['kind'], string>> = {
  common: 'common_cause',
  improvement: 'special_cause_improvement',
  concern: 'special_cause_concern',
  high: 'special_cause_neutral_high',
  low: 'special_cause_neutral_low',
};

const ASSURANCE = { pass: 'consistent_pass', fail: 'consistent_fail', inconsistent: 'inconsistent' } as const;

function chartOf({ options, points }: Case) {
  return controlChart(
    points.map(({ x, y }) => ({ period: x, value: y })),
    {
      polarity: POLARITY[options.direction],
      screen: options.screen_outliers,
      baseline: options.fix_after_n_points,
      rebase: options.rebase ?? [],
      target: options.target,
    },
  );
}

/** A flag in the package's own words. */
function causeOf({ rule, direction }: ControlPoint): string {
  const up = direction === 'up';
  switch (rule) {
    case 'none':
      return 'Common Cause';
    case 'outside':
      return up ? 'Above UCL' : 'Below LCL';
    case 'trend':
      return `7 Point Trend (${up ? 'Increasing' : 'Decreasing'})`;
    case 'two-in-three':
      return `2 in 3 ${up ? 'Above' : 'Below'} CL`;
    case 'shift':
      return `7 Points ${up ? 'Above' : 'Below'} CL`;
  }
}

/** The place of each line between the mean (0) and the case's own upper limit (1). */
function nearLimitsOf({ mean, upl }: CasePoint): { nearLower: number; nearUpper: number } {
  return { nearLower: mean - ((upl - mean) * 2) / 3, nearUpper: mean + ((upl - mean) * 2) / 3 };
}

const SIDE = ['below', 'on', 'above'] as const;

describeWithRealData('the reference cases', (dir) => {
  const cases = () =>
    Object.entries(JSON.parse(readFileSync(join(dir, 'spc/spc-cases.json'), 'utf8')) as Record<string, Case>);

  it('agree in mean, limits and near limits to a millionth at every point', () => {
    expect(cases().length).toBeGreaterThanOrEqual(5);
    for (const [name, reference] of cases()) {
      chartOf(reference).points.forEach((point, i) => {
        const expected = reference.points[i] as CasePoint;
        const near = nearLimitsOf(expected);
        const differences = [
          (point.mean ?? Number.NaN) - expected.mean,
          (point.lower ?? Number.NaN) - expected.lpl,
          (point.upper ?? Number.NaN) - expected.upl,
          (point.nearLower ?? Number.NaN) - near.nearLower,
          (point.nearUpper ?? Number.NaN) - near.nearUpper,
        ];
        expect(Math.max(...differences.map(Math.abs)), `${name} at ${expected.x}`).toBeLessThan(1e-6);
      });
    }
  });

  it('agree in group, side, outside, close, rule and kind at every point', () => {
    for (const [name, reference] of cases()) {
      const found = chartOf(reference).points.map((point) => {
        const { value, lower, upper, nearLower, nearUpper } = point;
        if (value === null || lower === null || upper === null || nearLower === null || nearUpper === null) {
          throw new Error(`${name} has no limits at ${point.period}`);
        }
        return {
          period: point.period,
          group: point.group,
          side: point.side,
          outside: point.rule === 'outside',
          close: isClose(value, { lower, upper, nearLower, nearUpper }),
          cause: causeOf(point),
          type: TYPE[point.kind],
        };
      });
      const expected = reference.points.map((point) => ({
        period: point.x,
        group: point.rebase_group,
        side: SIDE[point.rtm + 1],
        outside: point.outside,
        close: point.close,
        cause: point.cause,
        type: point.type,
      }));
      expect(found, name).toEqual(expected);
    }
  });

  it('agree in both icons', () => {
    for (const [name, reference] of cases()) {
      const { variation, assurance } = chartOf(reference);
      const lastType =
        reference.points.at(-1)?.type.replace('special_cause_', '').replace('_cause', '') ?? '';
      expect(variation?.startsWith(lastType.split('_')[0] ?? ''), name).toBe(true);
      expect(assurance === null ? null : ASSURANCE[assurance], name).toBe(reference.assurance);
    }
  });
});
