import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controlLayout } from '../../../../src/charts/model/control-layout.ts';
import { controlModel } from '../../../../src/charts/model/control-model.ts';
import { eventPlaces, NUMBER_WIDTH } from '../../../../src/charts/model/event-places.ts';
import { keyRows } from '../../../../src/charts/model/key-rows.ts';
import { stackedBoxes } from '../../../../src/charts/model/stacked-boxes.ts';
import { textWidth } from '../../../../src/charts/model/text-width.ts';
import type { LocalEvent } from '../../../../src/domain/series/series.ts';
import { chartOf, drawSeries, WAITING } from '../series-drawn.ts';

const WIDTHS = [280, 320, 390, 640, 700, 960, 1300];

function layoutOf(weeks: number, events: readonly LocalEvent[], width: number, target: number) {
  const figures = Array.from({ length: weeks }, (_, i) => 20 + ((i * 7) % 11));
  const series = drawSeries('weekly', '2022-01-04', figures);
  const measure = { ...WAITING, target };
  const model = controlModel({
    measure,
    series,
    chart: chartOf(series, measure),
    events,
    houseStyle: 'sefton',
  });
  if (!model) throw new Error('nothing to draw');
  return { model, layout: controlLayout(model, width) };
}

describe('control layout', () => {
  it('keeps every point inside the plot, left to right, at any width', () => {
    fc.assert(
      fc.property(fc.constantFrom(...WIDTHS), fc.integer({ min: 1, max: 260 }), (width, weeks) => {
        const { model, layout } = layoutOf(weeks, [], width, 20);
        const { frame } = layout;
        const xs = model.marks.map(({ at }) => frame.across(at));
        xs.forEach((x, i) => {
          expect(x).toBeGreaterThan(frame.left);
          expect(x).toBeLessThan(frame.right);
          if (i > 0) expect(x).toBeGreaterThan(xs[i - 1] ?? 0);
        });
        for (const { value } of model.marks) {
          expect(frame.up(value)).toBeGreaterThanOrEqual(frame.top - 1e-6);
          expect(frame.up(value)).toBeLessThanOrEqual(frame.bottom + 1e-6);
        }
        expect(frame.right - frame.left).toBeGreaterThan(width / 2);
      }),
    );
  });

  it('keeps the words for last figure and target apart', () => {
    fc.assert(
      fc.property(fc.constantFrom(700, 960), fc.integer({ min: 0, max: 60 }), (width, target) => {
        const { layout } = layoutOf(60, [], width, target);
        expect(Math.abs(layout.last.y - (layout.target?.y ?? 0))).toBeGreaterThanOrEqual(31 - 1e-6);
      }),
    );
  });

  it('has labels of periods that do not overlap and stay in the picture', () => {
    fc.assert(
      fc.property(fc.constantFrom(...WIDTHS), fc.integer({ min: 2, max: 260 }), (width, weeks) => {
        const { layout } = layoutOf(weeks, [], width, 20);
        expect(layout.ticks.length).toBeGreaterThan(0);
        let end = 0;
        for (const { at, label } of layout.ticks) {
          const half = textWidth(label, 13) / 2;
          expect(layout.frame.across(at) - half).toBeGreaterThanOrEqual(end);
          end = layout.frame.across(at) + half;
          expect(end).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  it('gives crowded events numbers, with their words in the key', () => {
    const events = ['2022-02-01', '2022-02-08', '2022-02-15'].map((date, i) => ({
      id: String(i),
      date,
      area: 'E08000014',
      text: 'block booking expanded for discharge',
      measures: ['x'],
    }));
    const { layout } = layoutOf(60, events, 390, 20);
    expect(layout.eventKey[0]).toEqual({
      number: 1,
      text: 'block booking expanded for discharge, 1 February',
    });
    expect(layout.eventKey[1]).toEqual({ number: null, text: '2022' });
    expect(layout.events.every(({ label, numberY }) => label === null && numberY !== null)).toBe(true);
    expect(layout.height).toBeGreaterThan(layout.eventKeyY + 2 * 22);
  });
});

describe('places of events', () => {
  const line = fc.record({ x: fc.integer({ min: 30, max: 600 }), text: fc.string({ maxLength: 30 }) });
  const lines = fc.array(line, { maxLength: 8 }).map((some) => some.sort((a, b) => a.x - b.x));

  it('never lets words overlap words, a line of another event or the edges', () => {
    fc.assert(
      fc.property(lines, (events) => {
        const places = eventPlaces(events, 30, 610);
        if (places.kind !== 'words') return;
        const spans = places.labels.map(({ anchor, x }, i) => {
          const width = textWidth(events[i]?.text ?? '', 13);
          return anchor === 'start' ? { from: x, to: x + width } : { from: x - width, to: x };
        });
        spans.forEach((span, i) => {
          expect(span.from).toBeGreaterThanOrEqual(30);
          expect(span.to).toBeLessThanOrEqual(610);
          spans.slice(i + 1).forEach((other) => {
            expect(other.from >= span.to || other.to <= span.from).toBe(true);
          });
          events.forEach(({ x }, j) => {
            if (i !== j) expect(x < span.from || x > span.to).toBe(true);
          });
        });
      }),
    );
  });

  it('never lets numbers of one row overlap', () => {
    fc.assert(
      fc.property(lines, (events) => {
        const places = eventPlaces(events, 30, 610);
        if (places.kind !== 'numbers') return;
        events.forEach(({ x }, i) => {
          events.slice(i + 1).forEach((other, k) => {
            if (places.rows[i] === places.rows[i + 1 + k])
              expect(other.x - x).toBeGreaterThanOrEqual(NUMBER_WIDTH);
          });
        });
      }),
    );
  });

  it('leans words back from the right edge', () => {
    expect(eventPlaces([{ x: 590, text: 'block booking' }], 30, 610)).toEqual({
      kind: 'words',
      labels: [{ anchor: 'end', x: 585 }],
    });
  });
});

describe('boxes in a column', () => {
  it('stay apart and inside while there is room for all', () => {
    const box = fc.record({
      centre: fc.double({ min: -50, max: 350, noNaN: true }),
      height: fc.integer({ min: 5, max: 45 }),
    });
    fc.assert(
      fc.property(fc.array(box, { maxLength: 6 }), (boxes) => {
        const placed = stackedBoxes(boxes, 0, 300)
          .map((centre, i) => ({ centre, half: (boxes[i]?.height ?? 0) / 2 }))
          .sort((a, b) => a.centre - b.centre);
        placed.forEach(({ centre, half }, i) => {
          expect(centre - half).toBeGreaterThanOrEqual(-1e-9);
          expect(centre + half).toBeLessThanOrEqual(300 + 1e-9);
          const before = placed[i - 1];
          if (before) expect(centre - half).toBeGreaterThanOrEqual(before.centre + before.half - 1e-9);
        });
      }),
    );
  });

  it('leave a lone box where it would like to be', () => {
    expect(stackedBoxes([{ centre: 100, height: 20 }], 0, 300)).toEqual([100]);
  });
});

describe('rows of a key', () => {
  it('break where the next item does not fit', () => {
    expect(keyRows(['improvement', 'concern', 'no clear change'], 200).map(({ row }) => row)).toEqual([
      0, 0, 1,
    ]);
  });
});
