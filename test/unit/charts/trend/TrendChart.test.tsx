import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { trendModel } from '../../../../src/charts/model/trend-model.ts';
import { TrendChart } from '../../../../src/charts/trend/TrendChart.tsx';
import { measureOf } from '../../../../src/domain/measures/catalogue/catalogue.ts';
import { historyOf } from '../../../../src/domain/quartiles/history.ts';
import { drawHoldings } from '../../holdings-drawn-as-text.ts';

const FROM = { council: 'E08000014', comparator: { kind: 'england' as const }, without: [] };

describe('the trend chart', () => {
  it('is a picture with a sentence, and takes no keys from the page', () => {
    const holdings = drawHoldings(
      ['2018-19', '1E', 'Sefton  3.0\nEngland  5.9'],
      ['2019-20', '1E', 'Sefton  2.7\nEngland  5.6'],
    );
    const measure = measureOf({ framework: 'ascof-2014', code: '1E' });
    if (!measure) throw new Error('no such measure');
    const model = trendModel(historyOf(holdings, measure, ['2018-19', '2019-20'], FROM), measure, {
      council: 'Sefton',
      region: null,
    });
    if (!model) throw new Error('nothing to draw');
    render(
      <TrendChart
        model={model}
        measure={measure}
        current="2019-20"
        houseStyle="sefton"
        label="2.7% in 2019/20"
      />,
    );
    expect(screen.getByRole('img', { name: '2.7% in 2019/20' })).toBeDefined();
    expect(screen.queryByRole('application')).toBeNull();
  });
});
