import { describe, expect, it } from 'vitest';
import { LOCAL_CATALOGUE } from '../../../../src/domain/measures/local/catalogue.ts';
import { chartOptions, seriesChart } from '../../../../src/domain/series/series-chart.ts';
import { seriesCsv } from '../../../../src/features/local/series-csv.ts';
import { drawnSeries, EXAMPLE_SERIES } from './local-page-shown.tsx';

const HEADER =
  'period,value,numerator,denominator,status,qualifier,low,high,mean,lower_limit,upper_limit,near_lower,near_upper,rule,kind,source,note';

function linesOf(text: string): string[] {
  return text.replace('\ufeff', '').split('\r\n');
}

describe('a local series as CSV', () => {
  it('has a fixed header, also without figures', () => {
    expect(linesOf(seriesCsv(null, null))).toEqual([HEADER, '']);
  });

  it('gives limits unrounded, and rule and kind of every point', () => {
    const measure = LOCAL_CATALOGUE.find(({ code }) => code === 'home-care-wait-mean');
    const series = EXAMPLE_SERIES.find((one) => one.measure === 'home-care-wait-mean');
    if (!measure || !series) throw new Error('The example lacks the wait');
    const chart = seriesChart(measure, series, chartOptions({ rebase: '' }, series));
    const [header, ...rows] = linesOf(seriesCsv(series, chart)).slice(0, -1);
    expect(header).toBe(HEADER);
    expect(rows).toHaveLength(series.points.length);
    const last = rows.at(-1)?.split(',') ?? [];
    expect(last.slice(0, 8)).toEqual(['2024-11', '', '', '', '', 'range', '2', '3']);
    expect(Number(last[8])).toBe(chart?.points.at(-1)?.mean);
    expect(last.slice(13, 15)).toEqual(['outside', 'improvement']);
    expect(rows[0]?.split(',')[4]).toBe('illustrative');
  });

  it('says none and common where there are no limits, and why a figure is missing', () => {
    const series = drawnSeries('people-supported', [{ period: '2021-22', missing: 'unavailable' }]);
    expect(linesOf(seriesCsv(series, null))[1]).toBe(
      '2021-22,,,,,,,,,,,,,none,common,Monthly return,Missing: not available.',
    );
  });
});
