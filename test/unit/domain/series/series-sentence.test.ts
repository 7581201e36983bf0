import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEFTON } from '../../../../src/domain/figures/area.ts';
import type { LocalMeasure } from '../../../../src/domain/measures/local/local-measure.ts';
import { shiftPeriod } from '../../../../src/domain/periods/period.ts';
import { emptySeries } from '../../../../src/domain/series/add-return.ts';
import { compareSaid } from '../../../../src/domain/series/compare-said.ts';
import type { LocalSeries, Said, SeriesPoint } from '../../../../src/domain/series/series.ts';
import { chartOptions, seriesChart } from '../../../../src/domain/series/series-chart.ts';
import { seriesSentence, whenCovered, whenSaid } from '../../../../src/domain/series/series-sentence.ts';

const WAITING: LocalMeasure = {
  code: 'waiting',
  title: 'Waiting',
  topic: 'own',
  unit: { kind: 'number', one: 'person', many: 'people' },
  decimals: 0,
  polarity: 'lower',
  frequency: 'monthly',
  kind: 'snapshot',
  definition: 'People waiting.',
};

function point(period: string, said: Said): SeriesPoint {
  return { ...said, period, source: 'Monthly return', enteredOn: '2025-01-06' };
}

function monthly(values: readonly number[], first = '2023-01'): LocalSeries {
  const points = values.map((value, i) => point(shiftPeriod(first, 'monthly', i), { value }));
  return { ...emptySeries(SEFTON, WAITING), points };
}

function sentenceOf(series: LocalSeries, measure: LocalMeasure = WAITING): string {
  return seriesSentence(measure, series, seriesChart(measure, series, chartOptions({}, series)));
}

describe('a series in a sentence', () => {
  it('gives the latest figure as it was said, and the same time a year before', () => {
    const before = point('2023-12', { value: 31, status: 'illustrative' });
    const now = point('2024-12', { value: 11, qualifier: 'about' });
    const series = { ...emptySeries(SEFTON, WAITING), points: [before, now] };
    expect(seriesSentence(WAITING, series, null)).toBe(
      'About 11 people in December 2024, down from 31 people a year before (illustrative).',
    );
  });

  it('says no clear change for common cause, and claims no direction beside it', () => {
    const flat = [20, 22, 19, 21, 20, 22, 19, 21, 20, 22, 19, 21, 22];
    expect(sentenceOf(monthly(flat))).toBe(
      '22 people in January 2024, against 20 people a year before. No clear change.',
    );
  });

  it('says in words what the control chart sees', () => {
    const fell = [...Array.from({ length: 12 }, (_, i) => 30 + (i % 2)), 10];
    expect(sentenceOf(monthly(fell))).toBe(
      '10 people in January 2024, down from 30 people a year before. Improving: the last month was below the lower limit.',
    );
  });

  it('says so where the last periods have no figure', () => {
    const points = [
      point('2024-11', { value: 5 }),
      point('2024-12', { value: null, missing: 'unavailable' }),
    ];
    expect(seriesSentence(WAITING, { ...emptySeries(SEFTON, WAITING), points }, null)).toBe(
      '5 people in November 2024, the latest figure held.',
    );
    expect(seriesSentence(WAITING, emptySeries(SEFTON, WAITING), null)).toBe('No figure is held.');
  });

  it('pins a list that is only about so many to the early days of its month', () => {
    expect(whenSaid({ period: '2024-12-03', qualifier: 'about' }, 'weekly')).toBe('in early December 2024');
    expect(whenSaid({ period: '2024-12-03' }, 'weekly')).toBe('on 3 December 2024');
    expect(whenSaid({ period: '2024-12-17', qualifier: 'about' }, 'weekly')).toBe('on 17 December 2024');
  });

  it('says how long a rolling or a cumulative figure covers', () => {
    expect(whenCovered({ rolling: true }, { period: '2024-11' }, 'monthly')).toBe(
      'in the 12 months to November 2024',
    );
    expect(whenCovered({ cumulative: true }, { period: '2024-11' }, 'monthly')).toBe(
      'from April to November 2024',
    );
    expect(whenCovered({ cumulative: true }, { period: '2024-04' }, 'monthly')).toBe('in April 2024');
  });

  it('has no direction word against its numbers or its chart, whatever the figures', () => {
    const values = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 13, maxLength: 40 });
    const polarity = fc.constantFrom('higher' as const, 'lower' as const, 'neutral' as const);
    fc.assert(
      fc.property(values, polarity, (drawn, better) => {
        const series = monthly(drawn);
        const measure = { ...WAITING, polarity: better };
        const sentence = sentenceOf(series, measure);
        const chart = seriesChart(measure, series, chartOptions({}, series));
        const [now = 0, before = 0] = [drawn.at(-1), drawn.at(-13)];
        if (sentence.includes('up from'))
          expect(now > before && chart?.variation?.endsWith('high')).toBe(true);
        if (sentence.includes('down from'))
          expect(now < before && chart?.variation?.endsWith('low')).toBe(true);
        expect(sentence.includes('the same as')).toBe(now === before);
        expect(sentence.includes('No clear change')).toBe(chart?.variation === 'common');
        if (better === 'neutral') expect(sentence).not.toMatch(/Improving|Getting worse/);
      }),
    );
  });
});

describe('which of two figures is the higher', () => {
  it.each<[string, Said, Said, string]>([
    ['two numbers', { value: 3 }, { value: 2 }, 'down'],
    ['a range below a number', { value: 4 }, { value: null, qualifier: 'range', low: 2, high: 3 }, 'down'],
    [
      'a range around a number',
      { value: 2.5 },
      { value: null, qualifier: 'range', low: 2, high: 3 },
      'unknown',
    ],
    ['over 80 against 78', { value: 78 }, { value: 80, qualifier: 'over' }, 'up'],
    ['over 80 against 85', { value: 85 }, { value: 80, qualifier: 'over' }, 'unknown'],
    ['under 5 against 6', { value: 6 }, { value: 5, qualifier: 'under' }, 'down'],
    ['the same number', { value: 0 }, { value: 0 }, 'same'],
    ['a missing one', { value: null, missing: 'unavailable' }, { value: 1 }, 'unknown'],
  ])('is told for %s', (_, before, now, direction) => {
    expect(compareSaid(before, now)).toBe(direction);
  });
});
