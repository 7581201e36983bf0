import { describe, expect, it } from 'vitest';
import { compareSeries } from '../../../../src/domain/series/compare-series.ts';
import { asExample, withExample, withoutExample } from '../../../../src/domain/series/example-series.ts';
import { buildLocalHoldings } from '../../../../src/domain/series/holdings.ts';
import {
  amountInWords,
  saidBriefly,
  saidInWords,
  unitInWords,
} from '../../../../src/domain/series/said-words.ts';
import { numberOf } from '../../../../src/domain/series/series.ts';
import { chartOptions, chartPoints, seriesChart } from '../../../../src/domain/series/series-chart.ts';
import { drawnFigure, drawnSeries, peopleMeasure } from './people-measure.ts';

const PEOPLE = peopleMeasure();
const DAYS = peopleMeasure({ unit: { kind: 'number', one: 'day', many: 'days' }, decimals: 1 });

describe('a local figure as it was said', () => {
  it.each([
    ['11', PEOPLE, '11 people', '11'],
    ['1', PEOPLE, '1 person', '1'],
    ['0', PEOPLE, '0 people', '0'],
    ['about 11', PEOPLE, 'about 11 people', 'about 11'],
    ['2 to 3', DAYS, '2 to 3 days', '2 to 3'],
    ['2.54', DAYS, '2.5 days', '2.5'],
    ['–', DAYS, 'not available', null],
    ['1671', peopleMeasure({ unit: { kind: 'pounds' } }), '£1,671', '1,671'],
    ['81.3', peopleMeasure({ unit: { kind: 'percent' }, decimals: 1 }), '81.3%', '81.3'],
    [
      '102.4',
      peopleMeasure({ unit: { kind: 'rate', per: 10_000, many: 'people aged 65 and over' }, decimals: 1 }),
      '102.4 per 10,000',
      '102.4',
    ],
  ])('%s', (figure, measure, words, brief) => {
    expect(saidInWords(drawnFigure(figure), measure)).toBe(words);
    expect(saidBriefly(drawnFigure(figure), measure)).toBe(brief);
  });

  it('keeps over and just over', () => {
    const percent = peopleMeasure({ unit: { kind: 'percent' } });
    expect(saidInWords({ value: 80, qualifier: 'over' }, percent)).toBe('over 80%');
    expect(saidInWords({ value: 7, qualifier: 'just-over' }, percent)).toBe('just over 7%');
    expect(amountInWords(44, PEOPLE)).toBe('44 people');
    expect(unitInWords(percent.unit)).toBe('%');
  });

  it('counts a range as its middle, and a missing figure as nothing at all', () => {
    expect(numberOf(drawnFigure('2 to 3'))).toBe(2.5);
    expect(numberOf(drawnFigure('–'))).toBeNull();
    expect(numberOf(drawnFigure('0'))).toBe(0);
  });
});

describe('the example beside one’s own figures', () => {
  const example = asExample(drawnSeries('2024-10 9, 2024-11 about 11'));

  it('never hides a figure of one’s own, and goes without leaving anything', () => {
    const own = drawnSeries('2024-11 12, 2024-12 13');
    const both = withExample(own, example);
    expect(both.points.map(({ period, value }) => [period, value])).toEqual([
      ['2024-10', 9],
      ['2024-11', 12],
      ['2024-12', 13],
    ]);
    expect(withoutExample(both)).toEqual(own);
    expect(withoutExample(example)).toBeNull();
    expect(withoutExample(own)).toBe(own);
  });

  it('takes what the example had said before a correction with it', () => {
    const point = { period: '2024-11', value: 12, source: 'Monthly return', enteredOn: '2025-01-07' };
    const { period: _, ...before } = example.points[1] ?? point;
    const corrected = { ...example, points: [{ ...point, status: 'revised' as const, earlier: [before] }] };
    expect(withoutExample(corrected)?.points).toEqual([point]);
  });
});

describe('the local figures of a snapshot against those held', () => {
  it('counts figure by figure', () => {
    const theirs = [drawnSeries('2024-10 9, 2024-11 about 11, 2024-12 3')];
    const ours = [drawnSeries('2024-09 1, 2024-10 9, 2024-11 11')];
    const { counts, differences } = compareSeries(theirs, ours);
    expect(counts).toEqual({ added: 1, differs: 1, same: 1, dropped: 1 });
    expect(
      differences.map(({ period, ours: held, theirs: there }) => [period, held.value, there?.qualifier]),
    ).toEqual([
      ['2024-11', 11, 'about'],
      ['2024-09', 1, undefined],
    ]);
  });
});

describe('measures of the catalogue and one’s own', () => {
  it('lays one’s own version over the catalogue and adds others by title', () => {
    const own = [peopleMeasure({ code: 'zebra', title: 'B' }), peopleMeasure({ code: 'ant', title: 'A' })];
    const changed = peopleMeasure({ target: 5 });
    const holdings = buildLocalHoldings([PEOPLE], { measures: [...own, changed], series: [], events: [] });
    expect(holdings.measures.map(({ code }) => code)).toEqual(['people-waiting', 'ant', 'zebra']);
    expect(holdings.measureOf('people-waiting')?.target).toBe(5);
    expect(holdings.measureOf('nobody-knows')).toBeNull();
  });
});

describe('the control chart of a local series', () => {
  const series = drawnSeries('2024-01 4, 2024-02 6, 2024-03 2 to 4, 2024-04 –, 2024-05 5');
  const plain = { screen: true, baseline: null, rebase: [] };

  it('counts a range as its middle and leaves a missing figure out', () => {
    expect(chartPoints(PEOPLE, series).map(({ value }) => value)).toEqual([4, 6, 3, null, 5]);
    expect(seriesChart(PEOPLE, series, plain)?.groups[0]).toMatchObject({ n: 4, mean: 4.5, trial: true });
  });

  it('has none for yearly and rolling series, and for a single figure', () => {
    expect(seriesChart(peopleMeasure({ frequency: 'yearly' }), series, plain)).toBeNull();
    expect(seriesChart(peopleMeasure({ rolling: true }), series, plain)).toBeNull();
    expect(seriesChart(PEOPLE, drawnSeries('2024-01 4, 2024-02 –'), plain)).toBeNull();
  });

  it('judges a cumulative series by its monthly steps', () => {
    const year = drawnSeries('2024-04 10, 2024-05 25, 2024-06 45, 2025-04 12');
    expect(chartPoints(peopleMeasure({ cumulative: true }), year).map(({ value }) => value)).toEqual([
      10, 15, 20, 12,
    ]);
  });

  it('leaves out what the reader excluded', () => {
    const without = {
      ...series,
      decisions: { excluded: [{ period: '2024-02', reason: 'no list was taken' }] },
    };
    expect(seriesChart(PEOPLE, without, plain)?.groups[0]).toMatchObject({ n: 3, mean: 4 });
  });

  it.each([
    ['nothing', {}, { screen: true, baseline: null, rebase: ['2024-03'] }],
    [
      'options',
      { screen: 'off', baseline: '12', rebase: '2024-02,2024-04' },
      { screen: false, baseline: 12, rebase: ['2024-02', '2024-04'] },
    ],
    ['no rebasing', { rebase: '' }, { screen: true, baseline: null, rebase: [] }],
    [
      'nonsense',
      { screen: 'x', baseline: '-3', rebase: 'x,2024-13' },
      { screen: true, baseline: null, rebase: [] },
    ],
  ])('reads the address before what is stored: %s', (_, search, options) => {
    const decided = { ...series, decisions: { rebased: [{ period: '2024-03', reason: 'block booking' }] } };
    expect(chartOptions(search as Record<string, string>, decided)).toEqual(options);
  });
});
