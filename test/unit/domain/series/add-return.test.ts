import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planReturn } from '../../../../src/domain/series/add-return.ts';
import type { ReturnRow } from '../../../../src/domain/series/return-row.ts';
import type { LocalSeries } from '../../../../src/domain/series/series.ts';
import { drawnFigure, drawnSeries, peopleMeasure } from './people-measure.ts';

const MEASURE = peopleMeasure();
const GIVEN = { area: 'E08000014', source: 'Monthly return', enteredOn: '2025-01-07' };
const measureOf = (code: string) => (code === MEASURE.code ? MEASURE : null);

const row = (period: string, figure: string, change: Partial<ReturnRow> = {}): ReturnRow => ({
  line: 0,
  area: null,
  measure: MEASURE.code,
  period,
  said: drawnFigure(figure),
  ...change,
});

function laid(held: readonly LocalSeries[], ...rows: ReturnRow[]) {
  return planReturn(held, measureOf, { ...GIVEN, rows });
}

describe('laying a return over what is held', () => {
  it('begins a series, in time order whatever the order of the rows', () => {
    const { series, added } = laid([], row('2024-12', '11'), row('2024-11', '0'));
    expect(series).toHaveLength(1);
    expect(series[0]).toMatchObject({ id: 'E08000014/people-waiting', frequency: 'monthly' });
    expect(series[0]?.points.map(({ period, value }) => [period, value])).toEqual([
      ['2024-11', 0],
      ['2024-12', 11],
    ]);
    expect(added).toHaveLength(2);
  });

  it('keeps what was said before a correction, newest first', () => {
    const held = drawnSeries('2024-11 14');
    const once = laid([held], row('2024-11', 'about 12')).series;
    const twice = laid(once, row('2024-11', '13'));
    expect(twice.corrected).toHaveLength(1);
    expect(twice.series[0]?.points).toMatchObject([
      {
        value: 13,
        status: 'revised',
        enteredOn: '2025-01-07',
        earlier: [{ value: 12, qualifier: 'about', status: 'revised' }, { value: 14 }],
      },
    ]);
  });

  it('does not call it a correction when only an illustrative figure makes way', () => {
    const held = drawnSeries('2024-11 14');
    const invented = {
      ...held,
      points: held.points.map((point) => ({ ...point, status: 'illustrative' as const })),
    };
    const [series] = laid([invented], row('2024-11', '13')).series;
    expect(series?.points[0]).toEqual({
      period: '2024-11',
      value: 13,
      source: 'Monthly return',
      enteredOn: '2025-01-07',
    });
  });

  it('changes nothing when the same is said again, also of a figure that was corrected', () => {
    const corrected = laid([drawnSeries('2024-11 14')], row('2024-11', '13')).series;
    const again = laid(corrected, row('2024-11', '13'));
    expect(again).toEqual({ series: [], added: [], corrected: [], same: 1 });
  });

  it('tells about 11 from 11, and missing from zero', () => {
    const held = drawnSeries('2024-10 0, 2024-11 11');
    const { corrected } = laid([held], row('2024-10', '–'), row('2024-11', 'about 11'));
    expect(corrected.map(({ before, after }) => [before?.value, after.value, after.missing])).toEqual([
      [0, null, 'unavailable'],
      [11, 11, undefined],
    ]);
  });

  it('keeps areas apart and leaves unknown measures alone', () => {
    const { series } = laid(
      [],
      row('2024-11', '1'),
      row('2024-11', '2', { area: 'E08000012' }),
      row('2024-11', '3', { measure: 'nobody-knows' }),
    );
    expect(series.map(({ id }) => id)).toEqual(['E08000014/people-waiting', 'E08000012/people-waiting']);
  });

  it('leaves what was held as it was, and says each row once as new, corrected or same', () => {
    const months = fc.constantFrom('2024-01', '2024-02', '2024-03', '2024-04');
    const figures = fc.constantFrom('0', '11', 'about 11', '2 to 3', '–');
    const rows = fc.uniqueArray(fc.tuple(months, figures), { selector: ([month]) => month });
    fc.assert(
      fc.property(rows, rows, (before, after) => {
        const held = laid([], ...before.map(([month, figure]) => row(month, figure))).series;
        const copy = structuredClone(held);
        const plan = laid(held, ...after.map(([month, figure]) => row(month, figure)));
        expect(held).toEqual(copy);
        expect(plan.added.length + plan.corrected.length + plan.same).toBe(after.length);
        const again = laid(plan.series, ...after.map(([month, figure]) => row(month, figure)));
        const untouched = after.length - plan.added.length - plan.corrected.length;
        if (plan.series.length > 0) expect(again.same).toBe(after.length);
        else expect(untouched).toBe(after.length);
      }),
    );
  });
});
