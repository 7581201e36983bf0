import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { bestFirst, rankedModel } from '../../../../src/charts/model/ranked-model.ts';
import { RankedChart } from '../../../../src/charts/ranked/RankedChart.tsx';
import { COUNCILS } from '../../../../src/domain/areas/councils.ts';
import { measureOf } from '../../../../src/domain/measures/catalogue/catalogue.ts';
import { positionOf } from '../../../../src/domain/quartiles/position.ts';
import { drawHoldings } from '../../holdings-drawn-as-text.ts';

/** Every council of England, with values from 0.0 upwards. */
const ALL = COUNCILS.map(({ name }, i) => `${name}  ${(i / 10).toFixed(1)}`).join('\n');
const FROM = { council: 'E08000014', comparator: { kind: 'england' as const }, without: [] };

describe('all councils ranked', () => {
  it('draws a bar for every council, each with its name, value and rank, and says the message', () => {
    const measure = measureOf({ framework: 'ascof-2014', code: '1E' });
    if (!measure) throw new Error('no such measure');
    const holdings = drawHoldings(['2020-21', '1E', `${ALL}\nEngland  5.1\nNorth West  4.5`]);
    const model = rankedModel(positionOf(holdings, measure, '2020-21', FROM), FROM);
    if (!model) throw new Error('nothing to rank');
    render(
      <RankedChart
        model={model}
        measure={measure}
        names={{ council: 'Sefton', region: 'North West' }}
        label="Sefton is in the middle"
      />,
    );
    const [bars] = screen.getAllByRole('img', { name: 'Sefton is in the middle' });
    const titles = [...(bars?.querySelectorAll('title') ?? [])].map((title) => title.textContent);
    expect(titles).toHaveLength(153);
    expect(titles[0]).toBe(`${COUNCILS[0]?.name}: 0.0%, 153 of 153`);
    expect(bars?.textContent).toContain('England 5.1%');
    expect(bars?.textContent).toContain('North West 4.5%');
  });

  it('names every council, best first, where they are few', () => {
    const measure = measureOf({ framework: 'ascof-2014', code: '1E' });
    if (!measure) throw new Error('no such measure');
    const holdings = drawHoldings(['2020-21', '1E', `${ALL}\nEngland  5.1\nNorth West  4.5`]);
    const from = { ...FROM, comparator: { kind: 'region' as const, region: 'E12000002' } };
    const model = rankedModel(positionOf(holdings, measure, '2020-21', from), from);
    if (!model) throw new Error('nothing to rank');
    const names = { council: 'Sefton', region: 'North West' };
    render(<RankedChart model={model} measure={measure} names={names} label="Sefton among its region" />);
    const [rows] = screen.getAllByRole('img', { name: 'Sefton among its region' });
    const words = [...(rows?.querySelectorAll('text') ?? [])].map((text) => text.textContent);
    const inRegion = COUNCILS.filter(({ region }) => region === 'E12000002').map(({ name }) => name);
    expect(words.filter((word) => inRegion.includes(word))).toEqual(bestFirst(model).map(({ name }) => name));
    expect(inRegion.length).toBe(model.councils.length);
    expect(words).toContain('England 5.1%');
  });
});
