import { expect, it } from 'vitest';
import { seriesChart } from '../../../../src/domain/series/series-chart.ts';
import { seriesSentence, signalSentence } from '../../../../src/domain/series/series-sentence.ts';
import { unitSlipOf } from '../../../../src/domain/series/unit-slip.ts';
import { drawnSeries, peopleMeasure } from './people-measure.ts';

const MEASURE = peopleMeasure();
const series = drawnSeries('2024-01 20, 2024-02 22, 2024-03 21, 2024-04 10, 2024-05 12, 2024-06 11');

it('says where a figure stood before its limits began anew, so that the step is not lost', () => {
  const chart = seriesChart(MEASURE, series, { screen: true, baseline: null, rebase: ['2024-04'] });
  expect(signalSentence(MEASURE, series, chart)).toBe(
    '11 people on average since April 2024, 21 before; no clear change since then.',
  );
  expect(seriesSentence(MEASURE, series, chart)).not.toMatch(/^No clear|\. No clear/);
});

it('leads with the step where a rule sees a change since as well', () => {
  const since = drawnSeries(
    '2024-01 20, 2024-02 22, 2024-03 10, 2024-04 11, 2024-05 10, 2024-06 11, 2024-07 40',
  );
  const chart = seriesChart(MEASURE, since, { screen: true, baseline: 4, rebase: ['2024-03'] });
  expect(signalSentence(MEASURE, since, chart)).toBe(
    '10.5 people on average since March 2024, 21 before; since then getting worse: the last month was above the upper limit.',
  );
});

it('says between which dates the average before holds where limits began anew more than once', () => {
  const rebase = ['2024-03', '2024-05'];
  const chart = seriesChart(MEASURE, series, { screen: true, baseline: null, rebase });
  expect(signalSentence(MEASURE, series, chart)).toBe(
    '11.5 people on average since May 2024, 15.5 from March 2024 until then; no clear change since then.',
  );
});

it('calls one figure no average, and claims nothing of it', () => {
  const chart = seriesChart(MEASURE, series, { screen: true, baseline: null, rebase: ['2024-06'] });
  expect(signalSentence(MEASURE, series, chart)).toBe(
    'One figure since June 2024, 17 people on average before.',
  );
});

it('says since when there is no clear change where no figure stands before', () => {
  const chart = seriesChart(
    MEASURE,
    { ...series, decisions: { excluded: [{ period: '2024-01', reason: 'A trial' }] } },
    { screen: true, baseline: null, rebase: ['2024-02'] },
  );
  expect(signalSentence(MEASURE, series, chart)).toBe('No clear change since February 2024.');
});

it('takes a share of 0 to 1 for a fraction where nothing is known yet, and leaves a known small share alone', () => {
  expect(unitSlipOf(0.875, [], { kind: 'percent' })).toBe(0.01);
  expect(unitSlipOf(87.5, [], { kind: 'percent' })).toBeNull();
  expect(unitSlipOf(0.5, [0.4, 0.6, 0.5], { kind: 'percent' })).toBeNull();
  expect(unitSlipOf(0.5, [], { kind: 'pounds' })).toBeNull();
});
