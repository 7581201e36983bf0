import { describe, expect, it } from 'vitest';
import { type BreakdownModel, breakdownModel } from '../../../../src/charts/model/breakdown-model.ts';
import {
  breakdownSubtitle,
  breakdownTitle,
  groupInWords,
} from '../../../../src/charts/model/breakdown-words.ts';
import { measureOf } from '../../../../src/domain/measures/catalogue/catalogue.ts';
import type { Holdings } from '../../../../src/domain/releases/holdings.ts';
import { drawHoldings } from '../../holdings-drawn-as-text.ts';

const FROM = { council: 'E08000014', comparator: { kind: 'england' as const }, without: [] };
const MEASURE = measureOf({ framework: 'ascof-2014', code: '1D' });

function modelOf(holdings: Holdings): BreakdownModel | null {
  if (!MEASURE) throw new Error('no such measure');
  return breakdownModel(holdings, MEASURE, '2018-19', FROM);
}

const GROUPED = drawHoldings(
  ['2018-19', '1D', 'Sefton  7.2 ±0.2\nEngland  7.5'],
  ['2018-19', '1D', 'Sefton  7.6 ±0.4\nEngland  7.7', 'Male'],
  ['2018-19', '1D', 'Sefton  7.0 ±0.3\nEngland  7.2', '18-64'],
  ['2018-19', '1D', 'Sefton  [c]\nEngland  7.8', '65 and over'],
);

describe('breakdown model', () => {
  it('puts everyone first, then ages, then sex, and keeps a group without a figure', () => {
    expect(modelOf(GROUPED)?.rows.map(({ breakdown, value }) => [breakdown, value])).toEqual([
      ['Total', 7.2],
      ['18-64', 7.0],
      ['65 and over', null],
      ['Male', 7.6],
    ]);
  });

  it('is null where only totals are held', () => {
    expect(modelOf(drawHoldings(['2018-19', '1D', 'Sefton  7.2']))).toBeNull();
  });

  it('leaves room for the margins of error', () => {
    const model = modelOf(GROUPED);
    expect(model?.axis.from).toBeLessThanOrEqual(6.7);
    expect(model?.axis.to).toBeGreaterThanOrEqual(8.0);
  });
});

describe('breakdown words', () => {
  it('names the groups with the lowest and the highest figure', () => {
    const model = modelOf(GROUPED);
    expect(model && breakdownTitle(model, 'Sefton')).toBe('Sefton: from 7.0 (18 to 64) to 7.6 (men)');
  });

  it('warns that margins may overlap', () => {
    const model = modelOf(GROUPED);
    const total = model?.rows[0];
    expect(model && total && breakdownSubtitle(model, total, { council: 'Sefton', region: null })).toContain(
      'where they overlap there may be no difference',
    );
  });

  it('says when one group alone, or none, has a figure', () => {
    const one = modelOf(
      drawHoldings(['2018-19', '1D', 'Sefton  7.2'], ['2018-19', '1D', 'Sefton  7.0', '18-64']),
    );
    expect(one && breakdownTitle(one, 'Sefton')).toBe('Sefton: 7.0 (18 to 64), the only group with a figure');
    const none = modelOf(
      drawHoldings(['2018-19', '1D', 'Sefton  7.2'], ['2018-19', '1D', 'Sefton  [c]', '18-64']),
    );
    expect(none && breakdownTitle(none, 'Sefton')).toBe('No figure for Sefton by group');
  });

  it('says groups as people do', () => {
    expect(['Total', '18-64', '85 and over', 'Female'].map(groupInWords)).toEqual([
      'everyone',
      '18 to 64',
      '85 and over',
      'women',
    ]);
  });
});
