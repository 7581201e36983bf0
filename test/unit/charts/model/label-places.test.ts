import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelPlaces } from '../../../../src/charts/model/label-places.ts';

describe('label places', () => {
  it('leaves labels that have room where they are', () => {
    expect(labelPlaces([10, 40, 90], 10, 0, 100)).toEqual([10, 40, 90]);
  });

  it('pushes two labels apart evenly and leaves the third', () => {
    expect(labelPlaces([10, 12, 40], 10, 0, 100)).toEqual([6, 16, 40]);
  });

  it('keeps the order given whatever the order of the places', () => {
    expect(labelPlaces([40, 12, 10], 10, 0, 100)).toEqual([40, 16, 6]);
  });

  it('holds labels inside the ends', () => {
    expect(labelPlaces([1, 2], 10, 0, 100)).toEqual([0, 10]);
    expect(labelPlaces([99, 100], 10, 0, 100)).toEqual([90, 100]);
  });

  it('never lets two overlap while there is room for all', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 8 }), (wanted) => {
        const places = labelPlaces(wanted, 10, 0, 100).sort((a, b) => a - b);
        places.forEach((place, i) => {
          expect(place).toBeGreaterThanOrEqual(-1e-9);
          expect(place).toBeLessThanOrEqual(100 + 1e-9);
          if (i > 0) expect(place - (places[i - 1] ?? 0)).toBeGreaterThanOrEqual(10 - 1e-9);
        });
      }),
    );
  });
});
