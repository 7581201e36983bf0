import { describe, expect, it } from 'vitest';
import { chartOptions, seriesChart } from '../../../../src/domain/series/series-chart.ts';
import { changeInWords } from '../../../../src/domain/signals/change-words.ts';
import { standingInWords } from '../../../../src/domain/signals/figure-standing.ts';
import { notYetReported, notYetReportedSentence } from '../../../../src/domain/signals/not-yet-reported.ts';
import { outlookInWords } from '../../../../src/domain/signals/outlook-words.ts';
import { targetInWords } from '../../../../src/domain/signals/target-words.ts';
import { usualRangeInWords } from '../../../../src/domain/signals/usual-range-words.ts';
import { drawnSeries, peopleMeasure } from '../series/people-measure.ts';
import { holdingsOf, SEFTON, STEADY } from './signal-holdings.ts';

describe('the change of a series in a list', () => {
  it('is what the control chart says, where there is one', () => {
    const series = drawnSeries('2024-01 10, 2024-02 12, 2024-03 10, 2024-04 12');
    const chart = seriesChart(peopleMeasure(), series, chartOptions({}, series));
    expect(changeInWords(peopleMeasure(), series, chart)).toBe('No clear change');
  });

  it('names the figure of a year before where there is no chart, else the one before', () => {
    const rolling = peopleMeasure({ rolling: true });
    expect(changeInWords(rolling, drawnSeries('2023-11 488, 2024-10 540, 2024-11 550'), null)).toBe(
      'Up from 488 people in November 2023',
    );
    expect(changeInWords(rolling, drawnSeries('2024-10 540, 2024-11 540'), null)).toBe(
      'The same as 540 people in October 2024',
    );
    expect(changeInWords(rolling, drawnSeries('2024-11 540'), null)).toBe('The first figure held');
  });

  it('does not judge between figures that cannot be told apart', () => {
    const series = drawnSeries('2023-11 2 to 4, 2024-11 3');
    expect(changeInWords(peopleMeasure({ rolling: true }), series, null)).toMatch(/^Against 2 to 4 people/);
  });
});

describe('the target in words', () => {
  const measure = peopleMeasure({ target: 10 });

  it('is met or not by the direction of the measure', () => {
    expect(targetInWords(measure, { value: 10 })).toBe('Target 10 people: met');
    expect(targetInWords(measure, { value: 11 })).toBe('Target 10 people: not met');
    expect(targetInWords({ ...measure, polarity: 'higher' }, { value: 11 })).toBe('Target 10 people: met');
  });

  it('is left open where the figure as it was said may lie on either side', () => {
    expect(targetInWords(measure, { value: null, qualifier: 'range', low: 8, high: 12 })).toBe(
      'Target 10 people: cannot be said of 8 to 12 people',
    );
    expect(targetInWords(measure, { value: 12, qualifier: 'over' })).toBe('Target 10 people: not met');
    expect(targetInWords(measure, { value: 8, qualifier: 'over' })).toContain('cannot be said');
  });

  it('is not judged for a measure that is neither, nor without a figure', () => {
    expect(targetInWords({ ...measure, polarity: 'neutral' }, { value: 3 })).toBe('Target 10 people');
    expect(targetInWords(measure, { value: null, missing: 'unavailable' })).toBe('Target 10 people');
    expect(targetInWords(peopleMeasure(), { value: 3 })).toBeNull();
  });
});

describe('what the usual range says of the target', () => {
  const twelve = Array.from(
    { length: 12 },
    (_, i) => `2023-${String(i + 1).padStart(2, '0')} ${18 + (i % 2)}`,
  );
  const measure = peopleMeasure({ target: 30, polarity: 'higher' });
  const said = (drawn: string, of = measure): string | null => {
    const series = drawnSeries(drawn);
    return outlookInWords(of, seriesChart(of, series, chartOptions({}, series)));
  };

  it('is nothing yet while the limits are a first estimate, and then what it says', () => {
    expect(said('2024-01 18, 2024-02 19, 2024-03 21, 2024-04 22, 2024-05 24')).toBe(
      'Too few figures yet to say whether the target of 30 people will be met',
    );
    expect(said(twelve.join(', '))).toMatch(/^Too few figures yet/);
    expect(said([...twelve, '2024-01 18'].join(', '))).toBe(
      'The target will be missed every month unless something changes',
    );
  });

  it('is too early to say again where limits begin anew', () => {
    const series = drawnSeries([...twelve, '2024-01 18'].join(', '));
    const chart = seriesChart(measure, series, chartOptions({ rebase: '2023-06' }, series));
    expect(chart?.assurance).toBeNull();
    expect(outlookInWords(measure, chart)).toMatch(/^Too few figures yet/);
  });

  it('is not asked without a target, nor of a measure that is neither', () => {
    expect(said(twelve.join(', '), peopleMeasure())).toBeNull();
    expect(said(twelve.join(', '), { ...measure, polarity: 'neutral' })).toBeNull();
    expect(outlookInWords(measure, null)).toBeNull();
  });
});

describe('what is not yet reported', () => {
  it('is the regular measures that have not reached the month most others have', () => {
    const holdings = holdingsOf(
      [{ code: 'a' }, STEADY],
      [{ code: 'b' }, STEADY],
      [{ code: 'late' }, STEADY.slice(0, -2)],
      [{ code: 'once' }, [7]],
    );
    const [one] = notYetReported(holdings, SEFTON);
    expect(one && notYetReportedSentence(one)).toBe('Not yet reported for April 2024: late.');
    expect(notYetReported(holdings, SEFTON)).toHaveLength(1);
  });

  it('asks for an outcome at 91 days only once its last person has been followed so long', () => {
    const outcome = 'reablement-at-home-91-days';
    const named = (figures: readonly number[]) =>
      notYetReported(holdingsOf([{ code: 'a' }, STEADY], [{ code: outcome }, figures]), SEFTON).map((one) =>
        notYetReportedSentence(one),
      );
    expect(named(STEADY.slice(0, -3))).toEqual([]);
    expect(named(STEADY)).toEqual([]);
    expect(named(STEADY.slice(0, -4))).toEqual([`Not yet reported for January 2024: ${outcome}.`]);
  });

  it('names what is late by the period each could have told of, the newest first', () => {
    const holdings = holdingsOf(
      [{ code: 'a' }, STEADY],
      [{ code: 'b' }, STEADY],
      [{ code: 'reablement-community-84-days' }, STEADY.slice(0, -4)],
      [{ code: 'late' }, STEADY.slice(0, -1)],
    );
    expect(notYetReported(holdings, SEFTON).map((one) => notYetReportedSentence(one))).toEqual([
      'Not yet reported for April 2024: late.',
      'Not yet reported for January 2024: reablement-community-84-days.',
    ]);
  });

  it('asks outcomes in step with each other where nothing else is held', () => {
    const holdings = holdingsOf(
      [{ code: 'reablement-at-home-91-days' }, STEADY],
      [{ code: 'reablement-community-84-days' }, STEADY.slice(0, -1)],
    );
    const [one] = notYetReported(holdings, SEFTON);
    expect(one && notYetReportedSentence(one)).toBe(
      'Not yet reported for April 2024: reablement-community-84-days.',
    );
  });

  it('does not list the parts of a total that is missing itself, and says how many more there are', () => {
    const partOf = { total: 'total', split: 'source', name: 'Community' };
    const holdings = holdingsOf(
      ...['a', 'b', 'c', 'd', 'e'].map((code) => [{ code }, STEADY] as const),
      [{ code: 'total' }, STEADY.slice(1, -1)],
      [{ code: 'part', partOf }, STEADY.slice(1, -1)],
      [{ code: 'other' }, STEADY.slice(1, -1)],
    );
    const [one] = notYetReported(holdings, SEFTON);
    expect(one?.measures.map(({ code }) => code)).toEqual(['total', 'other']);
    expect(one?.parts.map(({ code }) => code)).toEqual(['part']);
    expect(one && notYetReportedSentence(one, 1)).toBe('Not yet reported for April 2024: total and 1 more.');
  });

  it('is nothing while every measure is in step', () => {
    expect(notYetReported(holdingsOf([{ code: 'a' }, STEADY], [{ code: 'b' }, STEADY]), SEFTON)).toEqual([]);
  });
});

describe('the usual range in words', () => {
  it('gives limits and mean of the last stretch, and since when', () => {
    const series = drawnSeries('2024-01 30, 2024-02 32, 2024-03 10, 2024-04 12, 2024-05 10');
    const chart = seriesChart(peopleMeasure(), series, chartOptions({ rebase: '2024-03' }, series));
    expect(usualRangeInWords(peopleMeasure(), series, chart)).toBe(
      'Usually between 5.3 and 16 people, 10.7 on average, since March 2024',
    );
  });

  it('is no range where every figure is the same', () => {
    const series = drawnSeries('2024-01 1100, 2024-02 1100, 2024-03 1100');
    const chart = seriesChart(peopleMeasure(), series, chartOptions({}, series));
    expect(usualRangeInWords(peopleMeasure(), series, chart)).toBe(
      '1,100 people throughout, from January 2024 to March 2024',
    );
  });

  it('says for which figures it holds: all of them, or those of a baseline', () => {
    const series = drawnSeries('2024-01 10, 2024-02 12, 2024-03 10, 2024-04 12, 2024-05 11');
    const of = (search: Record<string, string>) =>
      usualRangeInWords(
        peopleMeasure(),
        series,
        seriesChart(peopleMeasure(), series, chartOptions(search, series)),
      );
    expect(of({})).toMatch(/^Usually between .*, 11 on average, from January 2024 to May 2024$/);
    expect(of({ baseline: '4' })).toMatch(/, 11 on average, from January 2024 to April 2024$/);
    expect(of({ baseline: '2', rebase: '2024-03' })).toMatch(/, from March 2024 to April 2024$/);
  });

  it('says that the latest figures lie otherwise', () => {
    const series = drawnSeries('2024-01 10, 2024-02 12, 2024-03 10, 2024-04 12, 2024-05 40');
    const chart = seriesChart(peopleMeasure(), series, chartOptions({ baseline: '4' }, series));
    expect(usualRangeInWords(peopleMeasure(), series, chart)).toMatch(
      /from January 2024 to April 2024; getting worse: the last month was above the upper limit$/,
    );
  });

  it('says only the upper end where the lower one is below nothing', () => {
    const series = drawnSeries('2024-01 1, 2024-02 9, 2024-03 1, 2024-04 9');
    const chart = seriesChart(peopleMeasure(), series, chartOptions({}, series));
    expect(usualRangeInWords(peopleMeasure(), series, chart)).toMatch(/^Usually up to 26.3 people, 5.0?/);
  });
});

describe('how a figure stands beside its trend', () => {
  it('calls no figure reported that the reader added to the invented ones of the example', () => {
    const series = drawnSeries('2024-01 1, 2024-02 2, 2024-03 3');
    const points = series.points.map((point, i) =>
      i < 2 ? { ...point, status: 'illustrative' as const, example: true as const } : point,
    );
    expect(standingInWords(points[2] ?? {}, { ...series, points })).toBe(', trend partly illustrative');
  });

  it('tells an invented figure from a reported one in an invented trend', () => {
    const series = drawnSeries('2024-01 1, 2024-02 2');
    const invented = {
      ...series,
      points: series.points.map((point) => ({ ...point, status: 'illustrative' as const })),
    };
    expect(standingInWords({}, series)).toBe('');
    expect(standingInWords({ example: true }, invented)).toBe(', as reported; trend illustrative');
    expect(standingInWords({ status: 'illustrative' }, invented)).toBe(', illustrative');
  });
});
