import { describe, expect, it } from 'vitest';
import { SEFTON } from '../../../../src/domain/figures/area.ts';
import type { FinancialYear } from '../../../../src/domain/figures/financial-year.ts';
import { measuresOfYear } from '../../../../src/domain/measures/catalogue/catalogue.ts';
import { type LaterPosition, laterPosition } from '../../../../src/domain/quartiles/later-position.ts';
import { laterHeldSentence, laterInWords } from '../../../../src/domain/quartiles/later-position-words.ts';
import { type Position, positionOf } from '../../../../src/domain/quartiles/position.ts';
import { type DrawnTable, drawHoldings } from '../../holdings-drawn-as-text.ts';

const FROM = { council: SEFTON, comparator: { kind: 'england' as const }, without: [] };

const OTHERS = ['Hartlepool', 'Darlington', 'Stockport', 'Leeds', 'Torbay', 'Calderdale', 'Sunderland'];

/** Sefton's figure beside seven others of 11 to 17. */
function around(year: FinancialYear, code: string, sefton: string): DrawnTable {
  return [year, code, [`Sefton  ${sefton}`, ...OTHERS.map((name, i) => `${name}  ${11 + i}.0`)].join('\n')];
}

function later(
  year: FinancialYear,
  code: string,
  ...tables: DrawnTable[]
): { now: Position; found: LaterPosition | null } {
  const holdings = drawHoldings(...tables);
  const measure = measuresOfYear(year).find((one) => one.code === code);
  if (!measure) throw new Error(`no ${code} in ${year}`);
  const now = positionOf(holdings, measure, year, FROM);
  return { now, found: laterPosition(holdings, now, FROM) };
}

describe('a later position', () => {
  it('is that of the newest later year with a quartile, a year without a figure passed over', () => {
    const { now, found } = later(
      '2022-23',
      '1A',
      around('2022-23', '1A', '10.0'),
      around('2023-24', '1A', '15.0'),
      around('2024-25', '1A', '[c]'),
    );
    expect(found?.position).toMatchObject({ year: '2023-24', quartile: 2, rank: { rank: 3, tied: 2 } });
    expect(found && laterInWords(now, found)).toBe('since then up to the second quartile in 2023/24');
  });

  it('follows the concept to the code that carries it in a later framework', () => {
    const { now, found } = later(
      '2022-23',
      '1B',
      around('2022-23', '1B', '16.5'),
      around('2023-24', '3A', '10.0'),
    );
    expect(found?.position.measure.code).toBe('3A');
    expect(found && laterInWords(now, found)).toBe('since then down to the bottom quartile in 2023/24');
  });

  it('is said without up or down where the definition changed in between', () => {
    const { now, found } = later(
      '2023-24',
      '2D1',
      around('2023-24', '2D1', '17.5'),
      around('2024-25', '2D1', '10.0'),
    );
    expect(found?.newBasis).toBe(true);
    expect(found && laterInWords(now, found)).toBe('on a new basis in the bottom quartile in 2024/25');
    expect(found && laterHeldSentence(found)).toContain('2024/25 is held too, on a new basis: ');
  });

  it('is none where the later year only repeats the survey, and none where no later year is held', () => {
    const repeated = later('2023-24', '1C', around('2023-24', '1C', '10.0'), around('2024-25', '1C', '10.0'));
    expect(repeated.found).toBeNull();
    expect(
      later('2023-24', '1A', around('2022-23', '1A', '9.0'), around('2023-24', '1A', '10.0')).found,
    ).toBeNull();
  });

  it('is said to be held too with its rank, the rank first where there are few councils', () => {
    const { found } = later(
      '2023-24',
      '1A',
      around('2023-24', '1A', '10.0'),
      around('2024-25', '1A', '15.0'),
    );
    expect(found && laterHeldSentence(found)).toBe('2024/25 is held too: joint 3rd of 8, second quartile.');
  });
});
