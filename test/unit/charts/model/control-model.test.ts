import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ControlModel, controlModel } from '../../../../src/charts/model/control-model.ts';
import { CONTROL_NOTES } from '../../../../src/charts/model/control-words.ts';
import type { LocalMeasure } from '../../../../src/domain/measures/local/local-measure.ts';
import type { LocalEvent, LocalSeries } from '../../../../src/domain/series/series.ts';
import { chartOf, DAYS, drawSeries, SHARE, WAITING } from '../series-drawn.ts';

interface More {
  readonly rebase?: string[];
  readonly last?: number;
  readonly events?: readonly LocalEvent[];
  readonly plain?: true;
}

function modelOf(series: LocalSeries, measure: LocalMeasure, more: More = {}): ControlModel {
  const model = controlModel({
    measure,
    series,
    chart: more.plain ? null : chartOf(series, measure, more.rebase),
    events: more.events ?? [],
    houseStyle: 'sefton',
    ...(more.last === undefined ? {} : { last: more.last }),
  });
  if (!model) throw new Error('nothing to draw');
  return model;
}

const weekly = (...figures: Parameters<typeof drawSeries>[2][number][]) =>
  drawSeries('weekly', '2024-01-02', figures);

describe('control model', () => {
  it('holds every figure of the series once, in time order, and none that is missing', () => {
    const figure = fc.option(fc.integer({ min: 0, max: 90 }), { nil: null });
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 80 }), (figures) => {
        const series = weekly(...figures);
        const there = series.points.filter(({ value }) => value !== null);
        const model = controlModel({
          measure: WAITING,
          series,
          chart: chartOf(series, WAITING),
          events: [],
          houseStyle: 'sefton',
        });
        if (there.length === 0) {
          expect(model).toBeNull();
          return;
        }
        expect(model?.marks.map(({ period, value }) => [period, value])).toEqual(
          there.map(({ period, value }) => [period, value]),
        );
        expect(model?.runs.flat()).toEqual(model?.marks);
        model?.marks.forEach((mark, i, all) => {
          const before = all[i - 1];
          if (before) expect(mark.at).toBeGreaterThan(before.at);
          expect(mark.value).toBeGreaterThanOrEqual(model.axis.from);
          expect(mark.value).toBeLessThanOrEqual(model.axis.to);
        });
      }),
    );
  });

  it('breaks the line at a missing period, reported as missing or not there at all', () => {
    expect(modelOf(weekly(5, 6, null, 7), WAITING).runs.map((run) => run.length)).toEqual([2, 1]);
    const series = weekly(5, 6, 7, 8);
    const gap = { ...series, points: series.points.filter((_, i) => i !== 2) };
    expect(modelOf(gap, WAITING).runs.map((run) => run.length)).toEqual([2, 1]);
  });

  it('steps the usual range at a dated change', () => {
    const series = drawSeries('monthly', '2023-01', [50, 52, 48, 51, 49, 50, 20, 22, 18, 21, 19, 20]);
    const [before, after] = modelOf(series, DAYS, { rebase: ['2023-07'] }).blocks;
    expect([before?.mean, after?.mean]).toEqual([50, 20]);
    expect(before?.to).toBeLessThan(after?.from ?? 0);
  });

  it('draws limits no lower than 0 and says so, and leaves the arithmetic alone', () => {
    const model = modelOf(weekly(1, 9, 0, 8, 1, 10, 0), WAITING);
    expect(model.blocks.map(({ lower }) => lower)).toEqual([0]);
    expect(model.notes).toContain(CONTROL_NOTES.belowZero);
  });

  it('draws limits of a percentage no higher than 100', () => {
    const series = drawSeries('monthly', '2024-01', [99, 92, 100, 91, 98]);
    const model = modelOf(series, SHARE);
    expect(model.blocks.map(({ upper }) => upper)).toEqual([100]);
    expect(model.notes).toContain(CONTROL_NOTES.aboveHundred);
    expect(model.axis.to).toBe(100);
  });

  it('does not clip where figures themselves are below zero', () => {
    const model = modelOf(weekly(-4, 3, -2, 5, 0), WAITING);
    expect(model.notes).not.toContain(CONTROL_NOTES.belowZero);
    expect(model.axis.from).toBeLessThan(model.blocks[0]?.lower ?? 0);
  });

  it('says the last figure as it was said, with its period', () => {
    const about = modelOf(weekly(20, { value: 11, qualifier: 'about' }), WAITING);
    expect([about.last.brief, about.last.said, about.last.when]).toEqual([
      'about 11',
      'about 11 people',
      '9 January 2024',
    ]);
    const range = drawSeries('monthly', '2024-11', [4, { qualifier: 'range', low: 2, high: 3 }]);
    const { last, notes } = modelOf(range, DAYS);
    expect([last.brief, last.value, last.low, last.high]).toEqual(['2 to 3 days', 2.5, 2, 3]);
    expect(notes).toContain(CONTROL_NOTES.ranges);
  });

  it('keeps an excluded point, crossed, with its reason and no signal', () => {
    const decisions = { excluded: [{ period: '2024-01-16', reason: 'snow' }] };
    const series = drawSeries('weekly', '2024-01-02', [10, 12, 90, 11, 10], decisions);
    const mark = modelOf(series, WAITING).marks[2];
    expect([mark?.excluded, mark?.kind]).toEqual(['snow', 'common']);
    expect(mark?.remarks).toContain('Left out of the limits and the rules: snow');
  });

  it('names a signal in words and marks it for better or worse', () => {
    const model = modelOf(weekly(10, 11, 10, 9, 10, 11, 9, 10, 11, 10, 9, 10, 11, 10, 40), WAITING);
    expect(model.last.kind).toBe('concern');
    expect(model.last.remarks).toEqual(['Above the upper limit: concern']);
  });

  it('says from when figures are no longer illustrative', () => {
    const invented = { value: 30, status: 'illustrative' as const };
    expect(modelOf(weekly(invented, invented, 11), WAITING).badge).toBe('illustrative before 16 Jan 2024');
    expect(modelOf(weekly(invented, invented), WAITING).badge).toBe('illustrative');
    expect(modelOf(weekly(11, invented, 12), WAITING).badge).toBe('partly illustrative');
    expect(modelOf(weekly(11, 12), WAITING).badge).toBeNull();
  });

  it('draws plain points for a yearly series', () => {
    const model = modelOf(drawSeries('yearly', '2021-22', [4100, 4300, 4500]), WAITING, { plain: true });
    expect(model.blocks).toEqual([]);
    expect(model.marks.map(({ kind }) => kind)).toEqual(['common', 'common', 'common']);
  });

  it('draws only the last periods asked for, and the limits of all', () => {
    const model = modelOf(weekly(50, 52, 48, 51, 49, 50), WAITING, { last: 2 });
    expect(model.marks.map(({ value }) => value)).toEqual([49, 50]);
    expect(model.blocks[0]?.mean).toBe(50);
    expect(model.blocks[0]?.from).toBe(model.reach.from - 0.5);
  });

  it('pins events to their day, and leaves those outside the picture out', () => {
    const event = (id: string, date: string): LocalEvent => ({
      id,
      date,
      area: 'E08000014',
      text: id,
      measures: ['x'],
    });
    const model = modelOf(weekly(1, 2, 3), WAITING, {
      events: [event('later', '2024-03-01'), event('in', '2024-01-09'), event('first', '2024-01-03')],
    });
    expect(model.events.map(({ id }) => id)).toEqual(['first', 'in']);
    expect(model.events[1]?.at).toBe(model.marks[1]?.at);
  });

  it('draws the steps of a count that adds up from April, because its limits are those of the steps', () => {
    const measure: LocalMeasure = { ...WAITING, frequency: 'monthly', cumulative: true };
    const series = drawSeries('monthly', '2024-04', [10, 22, 31]);
    const steps = chartOf(drawSeries('monthly', '2024-04', [10, 12, 9]), measure);
    const model = controlModel({ measure, series, chart: steps, events: [], houseStyle: 'sefton' });
    expect(model?.marks.map(({ value, said }) => [value, said])).toEqual([
      [10, '10 people'],
      [12, '12 people'],
      [9, '9 people'],
    ]);
  });
});
