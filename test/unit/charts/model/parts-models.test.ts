import { describe, expect, it } from 'vitest';
import { bandsNowModel } from '../../../../src/charts/model/bands-now-model.ts';
import { bandsOverTimeLayout } from '../../../../src/charts/model/bands-over-time-layout.ts';
import { bandsOverTimeModel } from '../../../../src/charts/model/bands-over-time-model.ts';
import type { PartSeries } from '../../../../src/charts/model/part-series.ts';
import { partsOverTimeLayout } from '../../../../src/charts/model/parts-over-time-layout.ts';
import { partsOverTimeModel } from '../../../../src/charts/model/parts-over-time-model.ts';
import { drawSeries, type Figure, WAITING } from '../series-drawn.ts';

const part = (name: string, ...figures: Figure[]): PartSeries => ({
  name,
  measure: WAITING,
  series: drawSeries('weekly', '2024-11-19', figures),
});

const BANDS = [
  part('0 to 2 days', 8, 5, 6),
  part('3 to 7 days', 4, null, 3),
  part('8 to 14 days', 1, 2, 2),
  part('15 to 28 days', 0, 0, 0),
  part('29 days or more', 1, 0, 0),
];

describe('bands through time', () => {
  it('stack every band on the one before, to the total', () => {
    const model = bandsOverTimeModel({ bands: BANDS, houseStyle: 'sefton' });
    for (const { parts, total } of model?.columns ?? []) {
      let from = 0;
      for (const { from: start, to, count } of parts) {
        expect([start, to]).toEqual([from, from + count]);
        from = to;
      }
      expect(total).toBe(from);
    }
    expect(model?.columns.map(({ total }) => total)).toEqual([14, 11]);
  });

  it('leave a period without all its bands open and name it', () => {
    const model = bandsOverTimeModel({ bands: BANDS, houseStyle: 'sefton' });
    expect(model?.incomplete).toEqual(['26 November 2024']);
  });

  it('name the bands at the end in their order, apart, bands of nobody too', () => {
    const model = bandsOverTimeModel({ bands: BANDS, houseStyle: 'sefton' });
    const labels = model ? bandsOverTimeLayout(model, 500).labels : [];
    expect(labels.map(({ text }) => text)).toEqual([
      '0 to 2 days: 6',
      '3 to 7 days: 3',
      '8 to 14 days: 2',
      '15 to 28 days: 0',
      '29 days or more: 0',
    ]);
    labels.slice(1).forEach(({ y }, i) => {
      expect((labels[i]?.y ?? 0) - y).toBeGreaterThanOrEqual(17 - 1e-6);
    });
  });

  it('have nothing to draw where no period has every band', () => {
    expect(bandsOverTimeModel({ bands: [part('a', 1), part('b', null)], houseStyle: 'sefton' })).toBeNull();
  });
});

describe('bands now', () => {
  it('have a bar a band, zero among them, and a reason for a missing one', () => {
    expect(bandsNowModel(BANDS, '2024-12-03')?.rows.map(({ words, share }) => [words, share])).toEqual([
      ['6', 1],
      ['3', 0.5],
      ['2', 1 / 3],
      ['0', 0],
      ['0', 0],
    ]);
    expect(bandsNowModel(BANDS, '2024-11-26')?.rows[1]).toMatchObject({
      value: null,
      words: 'not available',
    });
  });

  it('have nothing to draw for a period nobody reported', () => {
    expect(bandsNowModel(BANDS, '2020-01-07')).toBeNull();
  });
});

describe('parts through time', () => {
  const PARTS = [
    part('Community', 9, 8, { value: 7, qualifier: 'about' }),
    part('Hospital', 6, 4),
    part('North'),
  ];

  it('keep a panel for every part, with its last figure as said, of when, or why there is none', () => {
    const model = partsOverTimeModel({ parts: PARTS, houseStyle: 'sefton' });
    expect(model?.panels.map(({ name, words, staleSince }) => [name, words, staleSince])).toEqual([
      ['Community', 'about 7', ''],
      ['Hospital', '4', '26 Nov 2024'],
      ['North', 'not available', ''],
    ]);
    expect(model?.axis.from).toBe(0);
  });

  it('lay panels out in columns that do not overlap, one column where the page is narrow', () => {
    const model = partsOverTimeModel({ parts: PARTS, houseStyle: 'sefton' });
    const rows = (width: number) =>
      model ? partsOverTimeLayout(model, width).panels.map(({ firstOfRow }) => firstOfRow) : [];
    expect(rows(320)).toEqual([true, true, true]);
    expect(rows(960)).toEqual([true, false, false]);
    const [first, second] = model ? partsOverTimeLayout(model, 960).panels : [];
    expect(first?.frame.right).toBeLessThan(second?.frame.left ?? 0);
  });
});
