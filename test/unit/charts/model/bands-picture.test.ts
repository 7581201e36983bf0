import { describe, expect, it } from 'vitest';
import { bandLayout } from '../../../../src/charts/model/band-layout.ts';
import { bandsPicture } from '../../../../src/charts/model/bands-picture.ts';
import { SEFTON } from '../../../../src/domain/figures/area.ts';
import { measuresOfYear } from '../../../../src/domain/measures/catalogue/catalogue.ts';
import { distributionOf } from '../../../../src/domain/quartiles/distribution.ts';
import { positionOf } from '../../../../src/domain/quartiles/position.ts';
import { drawHoldings } from '../../holdings-drawn-as-text.ts';

const holdings = drawHoldings([
  '2020-21',
  '1E',
  `
    Sefton      2.0
    Hartlepool  0.0
    Darlington  1.0
    Stockport   3.0
    Wirral      4.0
    Torbay      5.0
    Calderdale  6.0
    Sunderland  7.0
    Leeds       8.0
  `,
]);

function drawn(code: string, name = 'Name'): string {
  const measure = measuresOfYear('2020-21').find((m) => m.code === code);
  if (!measure) throw new Error(`no ${code}`);
  const from = { council: SEFTON, comparator: { kind: 'england' }, without: [] } as const;
  const position = positionOf(holdings, measure, '2020-21', from);
  return bandsPicture([{ position, name, value: '2.0%', standing: 'Third', gap: '' }]).svg;
}

describe('the picture of the bands', () => {
  it('puts the council a quarter along from the worst 0 to the best 8', () => {
    // The band begins at 590 and is 300 wide.
    expect(drawn('1E')).toContain('M665 8');
  });

  it('draws an empty track for a measure without figures', () => {
    expect(drawn('1A')).toContain('stroke-dasharray="3 3"');
  });

  it('makes words safe to stand in a drawing', () => {
    expect(drawn('1E', 'a < b & c')).toContain('a &lt; b &amp; c');
  });
});

describe('band layout', () => {
  const layout = (values: number[], polarity: 'higher' | 'lower') => {
    const spread = distributionOf(values, 0, polarity);
    return spread && bandLayout(spread);
  };

  it('has better to the right whatever the polarity', () => {
    expect(layout([0, 1, 2, 3, 4, 5, 6, 7, 8], 'higher')?.placeOf(8)).toBe(100);
    expect(layout([0, 1, 2, 3, 4, 5, 6, 7, 8], 'lower')?.placeOf(8)).toBe(0);
    expect(layout([0, 1, 2, 3, 4, 5, 6, 7, 8], 'lower')?.zones.map(({ quartile }) => quartile)).toEqual([
      4, 3, 2, 1,
    ]);
  });

  it('cuts a tail off 1.5 interquartile ranges beyond the cuts and says so', () => {
    // Cuts 2 and 6, range 4: shown from worst 0 to 6 + 1.5 × 4 = 12, though the best is 100.
    const clipped = layout([0, 1, 2, 3, 4, 5, 6, 7, 100], 'higher');
    expect([clipped?.beyondWorst, clipped?.beyondBest]).toEqual([false, true]);
    expect(clipped?.placeOf(12)).toBe(100);
    expect(clipped?.placeOf(100)).toBe(100);
    expect(clipped?.placeOf(3)).toBe(25);
  });

  it('has nothing to lay out when every council has the same value', () => {
    expect(layout([5, 5, 5, 5, 5, 5, 5, 5], 'higher')).toBeNull();
  });
});
