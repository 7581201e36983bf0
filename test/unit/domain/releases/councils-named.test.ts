import { describe, expect, it } from 'vitest';
import type { Area } from '../../../../src/domain/figures/area.ts';
import type { FinancialYear } from '../../../../src/domain/figures/financial-year.ts';
import { councilsNamed, councilsNamedInWords } from '../../../../src/domain/releases/councils-named.ts';

const council = (code: string): Area => ({ code, name: code, level: 'council' });
const named = (year: FinancialYear, ...codes: string[]) => ({ year, areas: codes.map(council) });

const [SEFTON, CUMBRIA, CUMBERLAND] = ['E08000014', 'E10000006', 'E06000063'];

describe('how many councils releases name', () => {
  it('is the most in one year, beside all of them over the years', () => {
    const releases = [
      named('2018-19', SEFTON, CUMBRIA),
      named('2023-24', SEFTON, CUMBERLAND),
      named('2023-24', SEFTON),
    ];
    expect(councilsNamed(releases)).toEqual({ inOneYear: 2, inAll: 3 });
  });

  it('counts a council under a new code once', () => {
    const releases = [named('2018-19', 'E10000023'), named('2023-24', 'E06000065')];
    expect(councilsNamed(releases)).toEqual({ inOneYear: 1, inAll: 1 });
  });

  it('leaves England and regions out, and has an answer for no releases', () => {
    const areas: Area[] = [{ code: 'E92000001', name: 'England', level: 'england' }];
    expect(councilsNamed([{ year: '2018-19', areas }])).toEqual({ inOneYear: 0, inAll: 0 });
    expect(councilsNamed([])).toEqual({ inOneYear: 0, inAll: 0 });
  });

  it('says what is counted where the two differ', () => {
    expect(councilsNamedInWords({ inOneYear: 153, inAll: 153 })).toBe('153');
    expect(councilsNamedInWords({ inOneYear: 153, inAll: 158 })).toBe('153 in one year, 158 old and new');
  });
});
