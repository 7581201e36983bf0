import { describe, expect, it } from 'vitest';
import { SEFTON } from '../../../../src/domain/figures/area.ts';
import { baseYears, growthSince } from '../../../../src/features/reablement/reablement-growth.ts';
import { growthLead } from '../../../../src/features/reablement/reablement-lead.ts';
import { twelveMonthsOf } from '../../../../src/features/reablement/twelve-months.ts';
import { drawnSeries, holdingsOf } from '../local/local-page-shown.tsx';

type Year = readonly [inHouse: number, alternative: number, total?: number];

const TOTAL = 'reablement-people-12-months';

/** Twelve-month figures to December 2022, December 2023 and November 2024. */
function held(base: Year, latest: Year) {
  const years = { '2022-12': base, '2023-12': base, '2024-11': latest };
  const drawn = (code: string, of: (year: Year) => number) =>
    drawnSeries(
      code,
      Object.entries(years).map(([period, year]) => ({ period, value: of(year) })),
    );
  const series = [
    drawn(TOTAL, ([inHouse, alternative, total]) => total ?? inHouse + alternative),
    drawn(`${TOTAL}-in-house`, ([inHouse]) => inHouse),
    drawn(`${TOTAL}-alternative`, ([, alternative]) => alternative),
  ];
  const twelve = twelveMonthsOf({ holdings: holdingsOf(series), area: SEFTON });
  if (!twelve) throw new Error('Nothing held');
  return twelve;
}

function leadOf(base: Year, latest: Year): string {
  const growth = growthSince(held(base, latest), undefined);
  if (!growth) throw new Error('No growth');
  return growthLead(growth);
}

describe('growth of reablement since a base year', () => {
  it('offers only base years that share no month with the latest twelve', () => {
    expect(baseYears(held([330, 54], [366, 184]))).toEqual(['2022']);
  });

  it('tells a share of the increase where the total rose, the parts sum to it and none fell', () => {
    expect(leadOf([330, 54], [366, 184])).toBe(
      '550 people in the 12 months to November 2024, 43% more than in 2022; 78% of the increase was met by alternative provision.',
    );
  });

  it('tells absolute changes where a part fell', () => {
    expect(leadOf([330, 54], [320, 184])).toBe(
      '504 people in the 12 months to November 2024, 31% more than in 2022. In-house fell by 10 and Alternative provision rose by 130. No share of the increase is given, because one part fell while the total rose.',
    );
  });

  it('tells absolute changes where the total fell', () => {
    expect(leadOf([366, 184], [330, 54])).toContain('fewer than in 2022. In-house fell by 36');
  });

  it('gives no share where the parts do not sum to the total', () => {
    expect(leadOf([330, 54], [366, 184, 600])).toContain('because the parts do not sum to the total');
  });

  it('claims no growth from a figure that is only said to be over something', () => {
    const over = drawnSeries(TOTAL, [
      { period: '2022-12', value: 384 },
      { period: '2024-11', value: 500, qualifier: 'over' },
    ]);
    const twelve = twelveMonthsOf({ holdings: holdingsOf([over]), area: SEFTON });
    expect(twelve && growthSince(twelve, undefined)).toBeNull();
  });
});
