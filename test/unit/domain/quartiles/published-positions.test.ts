import { beforeAll, expect, it } from 'vitest';
import { regionOf } from '../../../../src/domain/areas/councils.ts';
import { SEFTON } from '../../../../src/domain/figures/area.ts';
import type { FinancialYear } from '../../../../src/domain/figures/financial-year.ts';
import { measureForYear, measuresOfYear } from '../../../../src/domain/measures/catalogue/catalogue.ts';
import { gapInWords, gapSentence } from '../../../../src/domain/quartiles/gap-words.ts';
import { movementOf } from '../../../../src/domain/quartiles/movement.ts';
import { type Position, positionOf, type Standpoint } from '../../../../src/domain/quartiles/position.ts';
import { rankInWords, whyNoQuartile } from '../../../../src/domain/quartiles/position-words.ts';
import { buildHoldings, type Holdings } from '../../../../src/domain/releases/holdings.ts';
import { describeWithRealData } from '../../../real-data.ts';
import { councilOutcomes, headlineRows, type PublishedRow, releaseOf } from '../../published-file.ts';

const FILES = [
  'ascof-2014-15-full.csv',
  'ascof-2018-19-full.csv',
  'ascof-2019-20-totals.csv',
  'ascof-2020-21-full.csv',
  'ascof-2021-22-totals.csv',
  'ascof-2022-23-totals.csv',
  'ascof-2023-24-totals.csv',
  'ascof-2024-25-1A-only.csv',
];

const ENGLAND: Standpoint = { council: SEFTON, comparator: { kind: 'england' }, without: [] };

describeWithRealData('positions on the published figures', (dir) => {
  const plain = new Map<string, PublishedRow[]>();
  let holdings: Holdings;

  beforeAll(() => {
    const read = FILES.map((file) => {
      const rows = headlineRows(dir, file);
      const built = releaseOf(rows, file);
      plain.set(built.release.year, rows);
      return built;
    });
    holdings = buildHoldings(
      read.map((r) => r.release),
      read.map((r) => r.block),
    );
  });

  function position(year: FinancialYear, code: string, from = ENGLAND): Position {
    const measure = measuresOfYear(year).find((m) => m.code === code);
    if (!measure) throw new Error(`${code} is not in ${year}`);
    return positionOf(holdings, measure, year, from);
  }

  it('2014-15 1E: no rank before rounding, because counts rounded to 5 do not give the published values', () => {
    const p = position('2014-15', '1E');
    expect(p.rank?.tied).toBeGreaterThan(1);
    expect(p.rankBeforeRounding).toBeNull();
  });

  it('2020-21 1E: 2.1, joint 126th of 150 by published values and 127th before rounding, 44 more people', () => {
    const p = position('2020-21', '1E');
    expect([p.value, p.rank, p.spread?.n, p.quartile]).toEqual([2.1, { rank: 126, tied: 3 }, 150, 4]);
    expect(p.rankBeforeRounding).toBe(127);
    expect(p.gap?.people?.count).toBe(44);
    expect(gapInWords(p)).toBe('44 more people in paid work');
    expect(gapSentence(p)).toBe(
      'To reach the best quartile of 2020/21, 7.2% (62 of 853) would need to be in paid work. Now 2.1% (18). That is 44 more people.',
    );
  });

  it('2020-21 2A2: 179 fewer admissions', () => {
    const p = position('2020-21', '2A2');
    expect(p.gap?.people?.count).toBe(179);
    expect(gapInWords(p)).toBe('179 fewer admissions');
    expect(p.gap?.threshold).toBe(388.175);
  });

  it('2023-24 1A: 18.7, joint 112th of 151 with 7 others, third quartile, on the boundary', () => {
    const p = position('2023-24', '1A');
    expect([p.value, p.quartile, p.onBoundary]).toEqual([18.7, 3, true]);
    expect(p.rank).toEqual({ rank: 112, tied: 8 });
    expect(p.rank && rankInWords(p.rank, p.spread?.n ?? 0)).toBe('joint 112th of 151');
  });

  it('2020-21 1A: no quartile, because Sefton has no figure and only 18 councils do', () => {
    const p = position('2020-21', '1A');
    expect([p.value, p.missing, p.mark, p.quartile, p.spread?.n]).toEqual([
      null,
      'unavailable',
      '[x]',
      null,
      18,
    ]);
    expect(whyNoQuartile(p, 'Sefton', { kind: 'england' })).toBe(
      'Sefton has no figure for 2020/21: not available ([x]). Only 18 councils have one.',
    );
  });

  it('the ceiling of 2023-24 3D1B: 104 of 150 councils at the best value', () => {
    const p = position('2023-24', '3D1B');
    expect([p.spread?.atBest, p.spread?.n, p.ceiling]).toEqual([104, 150, true]);
  });

  it('the best-quartile threshold of 1E by year', () => {
    const thresholds = (['2018-19', '2019-20', '2020-21', '2021-22', '2022-23'] as const).map(
      (year) => Math.round((position(year, '1E').spread?.cutUpper ?? 0) * 10) / 10,
    );
    expect(thresholds).toEqual([8.7, 8.3, 7.2, 6.5, 6.5]);
  });

  it('every measure, year and comparison agrees with counting by hand', () => {
    const compared: Standpoint[] = [
      ENGLAND,
      { ...ENGLAND, comparator: { kind: 'region', region: 'E12000002' } },
      { ...ENGLAND, without: ['E09000001', 'E06000053'] },
    ];
    let checked = 0;
    for (const [year, rows] of plain) {
      for (const measure of measuresOfYear(year as FinancialYear)) {
        const all = councilOutcomes(rows, measure.code);
        for (const from of compared) {
          const set = [...all].filter(([code]) => belongs(code, from)).map(([, value]) => value);
          const p = position(year as FinancialYear, measure.code, from);
          expect(p.spread?.n ?? 0).toBe(set.length);
          const own = all.get(SEFTON);
          expect(p.value).toBe(own ?? null);
          if (own === undefined) continue;
          const better = set.filter((v) => (measure.polarity === 'lower' ? v < own : v > own)).length;
          expect(p.rank).toEqual({ rank: better + 1, tied: set.filter((v) => v === own).length });
          checked += 1;
        }
      }
    }
    expect(checked).toBeGreaterThan(400);
  });

  function belongs(code: string, from: Standpoint): boolean {
    if (code === SEFTON) return true;
    if (from.without.includes(code)) return false;
    return from.comparator.kind !== 'region' || regionOf(code) === from.comparator.region;
  }

  it('movement is against the last comparable year: 1A in 2023-24 against 2022-23, 1C against 2021-22', () => {
    const since = (code: string): string | null => {
      const movement = movementOf(holdings, position('2023-24', code), ENGLAND);
      return movement.kind === 'moved' ? movement.since.year : null;
    };
    expect([since('1A'), since('1C'), since('1E')]).toEqual(['2022-23', '2021-22', '2021-22']);
  });

  it('never joins a code that changed its meaning: 2023-24 1E is carers’ satisfaction, formerly 3B', () => {
    const measure = measuresOfYear('2023-24').find((m) => m.code === '1E');
    expect(measure && measureForYear(measure, '2022-23')?.code).toBe('3B');
    const movement = movementOf(holdings, position('2023-24', '1E'), ENGLAND);
    expect(movement.kind === 'moved' && movement.since.measure.code).toBe('3B');
  });
});
