import { expect, it } from 'vitest';
import { seriesChart } from '../../../../src/domain/series/series-chart.ts';
import { signalSentence } from '../../../../src/domain/series/series-sentence.ts';
import { unitSlipOf } from '../../../../src/domain/series/unit-slip.ts';
import { drawnSeries, peopleMeasure } from './people-measure.ts';

const MEASURE = peopleMeasure();
const series = drawnSeries('2024-01 20, 2024-02 22, 2024-03 21, 2024-04 10, 2024-05 12, 2024-06 11');

it('says where a figure stood before its limits began anew, so that the step is not lost', () => {
  const chart = seriesChart(MEASURE, series, { screen: true, baseline: null, rebase: ['2024-04'] });
  expect(signalSentence(MEASURE, series, chart)).toBe(
    'No clear change since April 2024: 11 people on average since then, 21 people before.',
  );
});

it('takes a share of 0 to 1 for a fraction where nothing is known yet, and leaves a known small share alone', () => {
  expect(unitSlipOf(0.875, [], { kind: 'percent' })).toBe(0.01);
  expect(unitSlipOf(87.5, [], { kind: 'percent' })).toBeNull();
  expect(unitSlipOf(0.5, [0.4, 0.6, 0.5], { kind: 'percent' })).toBeNull();
  expect(unitSlipOf(0.5, [], { kind: 'pounds' })).toBeNull();
});
