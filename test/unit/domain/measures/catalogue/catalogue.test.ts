import { describe, expect, it } from 'vitest';
import { type FinancialYear, yearsBetween } from '../../../../../src/domain/figures/financial-year.ts';
import {
  conceptChain,
  decimalsIn,
  isCollectedIn,
  knownCode,
  MEASURES,
  measureForYear,
  measureOf,
  measuresOfYear,
} from '../../../../../src/domain/measures/catalogue/catalogue.ts';
import { OBJECTIVES } from '../../../../../src/domain/measures/catalogue/objectives.ts';
import type { FrameworkId } from '../../../../../src/domain/measures/framework.ts';
import type { Measure } from '../../../../../src/domain/measures/measure.ts';

function the(framework: FrameworkId, code: string): Measure {
  const measure = measureOf({ framework, code });
  if (measure === null) throw new Error(`No measure ${framework} ${code}`);
  return measure;
}

const codes = (measures: readonly Measure[]): string[] => measures.map(({ code }) => code);

describe('identity', () => {
  it('is the framework and the code, never the code alone', () => {
    expect(the('ascof-2014', '1E').concept).toBe('ld_employment');
    expect(the('ascof-2023', '1E').concept).toBe('carer_satisfaction');
    expect(measureOf({ framework: 'ascof-2023', code: '1J' })).toBeNull();
  });

  it('knows codes without brackets only', () => {
    expect(knownCode('ascof-2014', '2A1')).toBe(true);
    expect(knownCode('ascof-2014', '2A(1)')).toBe(false);
    expect(knownCode('ascof-2024', '3D2B')).toBe(true);
    expect(knownCode('ascof-2023', '2C1')).toBe(false);
  });

  it('is held by one measure each', () => {
    expect(new Set(MEASURES.map((m) => `${m.framework} ${m.code}`)).size).toBe(MEASURES.length);
  });
});

describe('the measures of a year', () => {
  it('stand by objective in the order of the framework, then by code', () => {
    expect(codes(measuresOfYear('2023-24'))).toEqual(
      '1A 1B 1C 1D 1E 2A 2B 2C 2D1 2D2 2E 3A 3B 3C1 3C2 3D1A 3D1B 3D2A 3D2B 4A 4B 5A1 5A2 6A 6B'.split(' '),
    );
    expect(codes(measuresOfYear('2024-25'))).toEqual(codes(measuresOfYear('2023-24')));
    for (const m of MEASURES) expect(OBJECTIVES).toContain(m.objective);
  });

  it('are all of 2014-15 to 2022-23 as they began and ended', () => {
    expect(measuresOfYear('2014-15')).toHaveLength(27);
    expect(codes(measuresOfYear('2014-15'))).not.toContain('1J');
    expect(codes(measuresOfYear('2016-17'))).toContain('1J');
    expect(codes(measuresOfYear('2016-17'))).not.toContain('2C3');
    expect(measuresOfYear('2018-19')).toHaveLength(29);
    expect(codes(measuresOfYear('2020-21')).filter((code) => code.startsWith('2C'))).toEqual([]);
    expect(measuresOfYear('2022-23')).toHaveLength(26);
  });

  it('are none before the first framework', () => {
    expect(measuresOfYear('2013-14')).toEqual([]);
  });
});

describe('a concept through the frameworks', () => {
  it('is a chain, oldest first, whatever code it is asked from', () => {
    const chain = [
      { framework: 'ascof-2014', code: '3B' },
      { framework: 'ascof-2023', code: '1E' },
      { framework: 'ascof-2024', code: '1E' },
    ];
    for (const key of chain) {
      const measure = the(key.framework as FrameworkId, key.code);
      expect(conceptChain(measure)).toMatchObject(chain);
    }
    expect(conceptChain(the('ascof-2014', '1E'))).toHaveLength(1);
  });

  it('links each measure to the one before and after, both ways', () => {
    for (const m of MEASURES) {
      if (m.successor)
        expect(measureOf(m.successor)?.predecessor).toEqual({ framework: m.framework, code: m.code });
      if (m.predecessor)
        expect(measureOf(m.predecessor)?.successor).toEqual({ framework: m.framework, code: m.code });
      for (const link of [m.predecessor, m.successor]) {
        if (link) expect(measureOf(link)?.concept).toBe(m.concept);
      }
      expect(conceptChain(m).indexOf(m)).toBe(
        m.predecessor === null
          ? 0
          : conceptChain(m).findIndex(
              (o) => o.code === m.predecessor?.code && o.framework === m.predecessor.framework,
            ) + 1,
      );
    }
  });

  // Domain notes 0.1, and every other code that was given a new meaning in 2023-24.
  it.each('1B 1C 1D 1E 2A 2B 2C 2D 3A 3B 3C 3D 4B'.split(' '))(
    'never joins old %s to the new one',
    (code) => {
      const old = MEASURES.filter((m) => m.framework === 'ascof-2014' && m.code.startsWith(code));
      const renewed = MEASURES.filter((m) => m.framework !== 'ascof-2014' && m.code.startsWith(code));
      for (const before of old) {
        for (const after of renewed) {
          expect(before.concept).not.toBe(after.concept);
          expect(conceptChain(before)).not.toContain(after);
          expect(measureForYear(before, '2023-24')).not.toBe(after);
        }
      }
      expect(old.length * renewed.length).toBeGreaterThan(0);
    },
  );

  it('keeps a code only where the meaning was kept', () => {
    const kept = MEASURES.filter((m) => m.framework === 'ascof-2023' && m.predecessor?.code === m.code);
    expect(codes(kept)).toEqual(['1A', '4A']);
  });

  it('is found for any year under the code of that year', () => {
    expect(measureForYear(the('ascof-2024', '2C'), '2018-19')?.code).toBe('2A2');
    expect(measureForYear(the('ascof-2014', '1J'), '2023-24')?.code).toBe('1B');
    expect(measureForYear(the('ascof-2023', '1B'), '2015-16')).toBeNull();
    expect(measureForYear(the('ascof-2014', '1E'), '2023-24')).toBeNull();
    expect(measureForYear(the('ascof-2023', '6A'), '2022-23')).toBeNull();
  });
});

describe('when a measure is collected', () => {
  const collected = (measure: Measure, years: FinancialYear[]): FinancialYear[] =>
    years.filter((year) => {
      const of = measureForYear(measure, year);
      return of !== null && isCollectedIn(of, year);
    });

  it('is every year of its span for annual ones', () => {
    expect(collected(the('ascof-2014', '1E'), yearsBetween('2013-14', '2024-25'))).toEqual(
      yearsBetween('2014-15', '2022-23'),
    );
    expect(collected(the('ascof-2014', '2C3'), yearsBetween('2014-15', '2024-25'))).toEqual(
      yearsBetween('2017-18', '2019-20'),
    );
  });

  it('is the survey years for carers, 2021-22 instead of 2020-21', () => {
    const carers = MEASURES.filter((m) => m.frequency === 'biennial' && m.framework === 'ascof-2014');
    expect(codes(carers).sort()).toEqual(['1D', '1I2', '3B', '3C', '3D2']);
    for (const m of carers) {
      expect(collected(m, yearsBetween('2014-15', '2024-25'))).toEqual([
        '2014-15',
        '2016-17',
        '2018-19',
        '2021-22',
        '2023-24',
      ]);
    }
  });

  it('marks the carers’ figures of 2024-25 as those of 2023-24', () => {
    const carried = MEASURES.filter((m) => m.carriedForward.length > 0);
    expect(codes(carried)).toEqual(['1C', '1E', '3B', '3C2', '5A2']);
    for (const m of carried) {
      expect(m.framework).toBe('ascof-2024');
      expect(m.carriedForward).toEqual([{ year: '2024-25', of: '2023-24' }]);
      expect(isCollectedIn(m, '2024-25')).toBe(false);
      expect(measuresOfYear('2024-25')).toContain(m);
    }
  });
});

describe('series breaks', () => {
  const breaking = (framework: FrameworkId, kind: 'framework' | 'definition'): string[] =>
    codes(MEASURES.filter((m) => m.framework === framework && m.breaks.some((b) => b.kind === kind)));

  it('are a definition’s in 2024-25 where Client Level Data replaced the return', () => {
    expect(breaking('ascof-2024', 'definition')).toEqual(
      '2A 2B 2C 2D1 2D2 2E 3D1A 3D1B 3D2A 3D2B'.split(' '),
    );
    expect(breaking('ascof-2024', 'framework')).toEqual([]);
    expect(the('ascof-2024', '2D1').breaks[0]?.reason).toMatch(/84 days instead of 91/);
    expect(the('ascof-2024', '2E').breaks[0]?.reason).toMatch(/everyone with long-term support/);
  });

  it('are a framework’s in 2023-24 for every renumbered measure and no other', () => {
    const renumbered = MEASURES.filter(
      (m) => m.framework === 'ascof-2023' && m.predecessor && m.predecessor.code !== m.code,
    );
    expect(breaking('ascof-2023', 'framework')).toEqual(codes(renumbered));
    expect(renumbered).toHaveLength(20);
    expect(breaking('ascof-2023', 'definition')).toEqual([]);
  });

  it('are a definition’s in 2021-22 for the mental health measures, and in 2017-18 for delays due to social care', () => {
    expect(breaking('ascof-2014', 'definition')).toEqual(['1F', '1H', '2C2']);
    expect(the('ascof-2014', '1H').breaks[0]?.from).toBe('2021-22');
    expect(the('ascof-2014', '2C2').breaks[0]?.from).toBe('2017-18');
  });

  it('begin within the measure’s own years and give their reason as a sentence', () => {
    for (const m of MEASURES) {
      for (const b of m.breaks) {
        expect(b.from >= m.from && (m.to === null || b.from <= m.to)).toBe(true);
        expect(b.reason).toMatch(/^[A-Z].{20,}\.$/);
      }
    }
  });
});

describe('the words of a measure', () => {
  it('have plain names of at most 45 characters, each once in a framework', () => {
    for (const m of MEASURES) expect(m.plainName.length, m.plainName).toBeLessThanOrEqual(45);
    const names = MEASURES.map((m) => `${m.framework} ${m.plainName}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('use true apostrophes and no dashes for commas', () => {
    for (const m of MEASURES) expect(JSON.stringify(m)).not.toMatch(/'|—| – /);
  });

  it('count the gap in people exactly where people are counted', () => {
    for (const m of MEASURES)
      expect(m.gapNoun !== null, `${m.framework} ${m.code}`).toBe(m.basis === 'count');
    expect(the('ascof-2014', '1E').gapNoun).toEqual({ one: 'person', many: 'people', doing: 'in paid work' });
    expect(the('ascof-2014', '2A2').gapNoun).toEqual({ one: 'admission', many: 'admissions', doing: '' });
  });

  it('say where higher is better what would have to be so, after "62 of 853 would need to be"', () => {
    const higher = MEASURES.filter((m) => m.gapNoun !== null && m.polarity === 'higher');
    for (const m of higher)
      expect(m.gapNoun?.doing, m.plainName).toMatch(
        /^(in|still|living|receiving|offered|closed|followed|rated) /,
      );
  });

  it('call the survey’s and the model’s what they are', () => {
    expect(codes(MEASURES.filter((m) => m.basis === 'model'))).toEqual(['1J', '1B', '1B']);
    for (const m of MEASURES) expect(m.basis !== 'count', m.code).toBe(/Survey/.test(m.source));
  });
});

describe('direction', () => {
  it('is contested for reablement offered only, and higher by convention', () => {
    const contested = MEASURES.filter((m) => m.polarityContested);
    expect(codes(contested)).toEqual(['2B2', '2D2', '2D2']);
    for (const m of contested) expect(m.polarity).toBe('higher');
  });

  it('is lower for admissions, delays and turnover only, and says on what basis', () => {
    expect([...new Set(codes(MEASURES.filter((m) => m.polarity === 'lower')))].sort()).toEqual([
      '2A1',
      '2A2',
      '2B',
      '2C',
      '2C1',
      '2C2',
      '2C3',
      '6A',
    ]);
    for (const m of MEASURES) expect(m.polarityBasis).not.toBe('');
  });
});

describe('decimals', () => {
  it('are three for adjusted quality of life, none for the mental health measures since 2016-17, else one', () => {
    expect(decimalsIn(the('ascof-2023', '1B'), '2023-24')).toBe(3);
    expect(decimalsIn(the('ascof-2014', '1F'), '2015-16')).toBe(1);
    expect(decimalsIn(the('ascof-2014', '1F'), '2018-19')).toBe(0);
    expect(decimalsIn(the('ascof-2014', '1E'), '2018-19')).toBe(1);
  });
});
