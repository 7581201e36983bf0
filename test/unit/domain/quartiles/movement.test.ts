import { describe, expect, it } from 'vitest';
import { SEFTON } from '../../../../src/domain/figures/area.ts';
import type { FinancialYear } from '../../../../src/domain/figures/financial-year.ts';
import { measuresOfYear } from '../../../../src/domain/measures/catalogue/catalogue.ts';
import { historyOf, isJoined } from '../../../../src/domain/quartiles/history.ts';
import { type Movement, movementOf } from '../../../../src/domain/quartiles/movement.ts';
import { movementSentence } from '../../../../src/domain/quartiles/movement-words.ts';
import { type Position, positionOf, type Standpoint } from '../../../../src/domain/quartiles/position.ts';
import type { Holdings } from '../../../../src/domain/releases/holdings.ts';
import { drawHoldings } from '../../holdings-drawn-as-text.ts';

const FROM: Standpoint = { council: SEFTON, comparator: { kind: 'england' }, without: [] };

function at(holdings: Holdings, year: FinancialYear, code: string): { now: Position; movement: Movement } {
  const measure = measuresOfYear(year).find((m) => m.code === code);
  if (!measure) throw new Error(`no ${code} in ${year}`);
  const now = positionOf(holdings, measure, year, FROM);
  return { now, movement: movementOf(holdings, now, FROM) };
}

describe('movement', () => {
  it('skips a year without a value and joins the frameworks by concept, not by code', () => {
    const holdings = drawHoldings(
      ['2021-22', '1B', 'Sefton  77.1'],
      ['2022-23', '1B', 'Sefton  [c]'],
      ['2023-24', '3A', 'Sefton  75.3'],
    );
    const { now, movement } = at(holdings, '2023-24', '3A');
    expect(movement).toMatchObject({
      kind: 'moved',
      change: -1.8,
      direction: 'worse',
      since: { year: '2021-22' },
    });
    expect(movementSentence(now, movement)).toBe(
      'It fell by 1.8 percentage points since 2021/22, which is worse.',
    );
  });

  it('never crosses a change of definition: 2024-25 admissions have a new source', () => {
    const holdings = drawHoldings(['2023-24', '2C', 'Sefton  616.8'], ['2024-25', '2C', 'Sefton  500.1']);
    expect(at(holdings, '2024-25', '2C').movement).toMatchObject({
      kind: 'new-basis',
      broken: { from: '2024-25' },
    });
  });

  it('is no new figure where the carers’ survey is carried forward', () => {
    const holdings = drawHoldings(['2023-24', '1C', 'Sefton  6.9'], ['2024-25', '1C', 'Sefton  6.9']);
    expect(at(holdings, '2024-25', '1C').movement).toEqual({ kind: 'carried-forward', of: '2023-24' });
  });

  it('is no clear change within the two margins of error: 1.0 against the root of 0.8² and 0.8²', () => {
    const holdings = drawHoldings(
      ['2021-22', '1B', 'Sefton  77.0 ±0.8'],
      ['2022-23', '1B', 'Sefton  78.0 ±0.8'],
    );
    const { now, movement } = at(holdings, '2022-23', '1B');
    expect(movement).toMatchObject({ kind: 'moved', direction: 'unclear' });
    expect(movementSentence(now, movement)).toContain('no clear change');
  });

  it('of a rate where lower is better is better when it falls', () => {
    const holdings = drawHoldings(['2018-19', '2A2', 'Sefton  700.5'], ['2019-20', '2A2', 'Sefton  650.5']);
    expect(at(holdings, '2019-20', '2A2').movement).toMatchObject({ change: -50, direction: 'better' });
  });

  it('says when there is no earlier year, and nothing when there is no value', () => {
    const holdings = drawHoldings(['2018-19', '1E', 'Sefton  3.0'], ['2019-20', '1E', 'Sefton  [c]']);
    expect(at(holdings, '2018-19', '1E').movement).toEqual({ kind: 'first' });
    expect(at(holdings, '2019-20', '1E').movement).toEqual({ kind: 'no-value' });
  });
});

describe('history', () => {
  const holdings = drawHoldings(
    ['2021-22', '1D', 'Sefton  7.4'],
    ['2023-24', '1C', 'Sefton  6.9'],
    ['2024-25', '1C', 'Sefton  6.9'],
    ['2022-23', '2A1', 'Sefton  14.0'],
    ['2023-24', '2B', 'Sefton  14.2'],
    ['2024-25', '2B', 'Sefton  12.0'],
  );
  const years = ['2021-22', '2022-23', '2023-24', '2024-25'] as const;
  const joins = (year: FinancialYear, code: string): boolean[] => {
    const measure = measuresOfYear(year).find((m) => m.code === code);
    const history = measure ? historyOf(holdings, measure, years, FROM) : [];
    return history.slice(1).flatMap((later, i) => {
      const earlier = history[i];
      return earlier ? isJoined(earlier, later) : [];
    });
  };

  it('draws no line between carers’ survey years, nor to a figure carried forward', () => {
    expect(joins('2023-24', '1C')).toEqual([false, false, false]);
  });

  it('draws a line over the renumbering of 2023-24 and breaks it at the new source of 2024-25', () => {
    expect(joins('2023-24', '2B')).toEqual([false, true, false]);
  });
});
