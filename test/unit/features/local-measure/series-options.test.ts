import { describe, expect, it } from 'vitest';
import { numberOf } from '../../../../src/domain/series/series.ts';
import { chartOptions, seriesChart } from '../../../../src/domain/series/series-chart.ts';
import { controlChart } from '../../../../src/domain/spc/control-chart.ts';
import { seriesCsv } from '../../../../src/features/local/series-csv.ts';
import {
  withExcluded,
  withLimits,
  withoutExcluded,
} from '../../../../src/features/local-measure/decisions.ts';
import { drawnSeries, peopleMeasure } from '../../domain/series/people-measure.ts';

const SERIES = drawnSeries(
  Array.from({ length: 24 }, (_, i) => {
    const month = `${2023 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`;
    return `${month} ${[20, 23, 19, 24, 60, 21][i % 6] ?? 0}${i > 15 ? 0 : ''}`;
  }).join(', '),
);
const MEASURE = peopleMeasure();

function lines(search: Record<string, string>): string[][] {
  const chart = seriesChart(MEASURE, SERIES, chartOptions(search, SERIES));
  return seriesCsv(SERIES, chart)
    .replace(/^\ufeff/, '')
    .trim()
    .split('\r\n')
    .map((line) => line.split(','));
}

const LIMITS = ['mean', 'lower_limit', 'upper_limit', 'near_lower', 'near_upper', 'rule', 'kind'];

describe('the table of a measure page', () => {
  it.each([
    [{}, { screen: true, baseline: null, rebase: [] }],
    [{ screen: 'off' }, { screen: false, baseline: null, rebase: [] }],
    [{ baseline: '8' }, { screen: true, baseline: 8, rebase: [] }],
    [{ rebase: '2023-07,2024-04' }, { screen: true, baseline: null, rebase: ['2023-07', '2024-04'] }],
    [
      { screen: 'off', baseline: '5', rebase: '2024-05' },
      { screen: false, baseline: 5, rebase: ['2024-05'] },
    ],
  ] as const)('has the limits, rules and kinds of the control chart for %o', (search, options) => {
    const [header = [], ...rows] = lines(search);
    const points = SERIES.points.map((point) => ({ period: point.period, value: numberOf(point) }));
    const { points: judged } = controlChart(points, { ...options, polarity: 'lower', target: null });
    const given = rows.map((row) => LIMITS.map((name) => row[header.indexOf(name)]));
    expect(given).toEqual(
      judged.map((point) =>
        [point.mean, point.lower, point.upper, point.nearLower, point.nearUpper, point.rule, point.kind].map(
          String,
        ),
      ),
    );
  });
});

describe('decisions about a chart', () => {
  it('leave a figure out with its reason and take it back without a trace', () => {
    const out = withExcluded({}, '2024-02', 'strike');
    expect(out).toEqual({ excluded: [{ period: '2024-02', reason: 'strike' }] });
    expect(withoutExcluded(out, '2024-02')).toEqual({});
  });

  it('keep what the address tried, so that it holds without it', () => {
    const options = chartOptions({ screen: 'off', baseline: '8', rebase: '2024-04' }, SERIES);
    const kept = { ...SERIES, decisions: withLimits({}, options, 'new provider') };
    expect(chartOptions({}, kept)).toEqual(options);
    expect(chartOptions({ screen: 'on', baseline: 'all', rebase: 'none' }, kept)).toEqual(
      chartOptions({}, SERIES),
    );
  });

  it('keep the reason a date had, and leave nothing where all is as usual', () => {
    const before = withLimits({}, { screen: true, baseline: null, rebase: ['2023-07'] }, 'first');
    const after = withLimits(
      before,
      { screen: true, baseline: null, rebase: ['2023-07', '2024-04'] },
      'second',
    );
    expect(after.rebased?.map(({ reason }) => reason)).toEqual(['first', 'second']);
    expect(withLimits(after, { screen: true, baseline: null, rebase: [] }, 'back')).toEqual({});
  });
});
