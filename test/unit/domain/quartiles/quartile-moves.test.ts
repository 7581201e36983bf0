import { describe, expect, it } from 'vitest';
import { SEFTON } from '../../../../src/domain/figures/area.ts';
import { measureForYear, measuresOfYear } from '../../../../src/domain/measures/catalogue/catalogue.ts';
import type { Standing } from '../../../../src/domain/quartiles/headline.ts';
import { movementOf } from '../../../../src/domain/quartiles/movement.ts';
import { positionOf } from '../../../../src/domain/quartiles/position.ts';
import {
  biggestMove,
  type QuartileMove,
  quartileFalls,
  quartileRises,
} from '../../../../src/domain/quartiles/quartile-moves.ts';
import { type DrawnTable, drawHoldings } from '../../holdings-drawn-as-text.ts';

const FROM = { council: SEFTON, comparator: { kind: 'england' as const }, without: [] };
const OTHERS = ['Hartlepool', 'Darlington', 'Stockport', 'Leeds', 'Torbay', 'Calderdale', 'Sunderland'];

/** Sefton at this place of eight, 1 the best. */
function placed(place: number): string {
  const names = [...OTHERS];
  names.splice(place - 1, 0, 'Sefton');
  return names.map((name, i) => `${name}  ${20 - i}.0`).join('\n');
}

/** By code of 2023/24: the places before and now; the year before bears the code of its own framework. */
function standings(places: Readonly<Record<string, readonly [before: number, now: number]>>): Standing[] {
  const measures = measuresOfYear('2023-24').filter(({ code }) => code in places);
  const holdings = drawHoldings(
    ...measures.flatMap((measure): DrawnTable[] => {
      const [before, now] = places[measure.code] ?? [0, 0];
      return [
        ['2022-23', measureForYear(measure, '2022-23')?.code ?? '', placed(before)],
        ['2023-24', measure.code, placed(now)],
      ];
    }),
  );
  return measures.map((measure) => {
    const position = positionOf(holdings, measure, '2023-24', FROM);
    return { position, movement: movementOf(holdings, position, FROM) };
  });
}

const codes = (moves: readonly QuartileMove[]): string[] =>
  moves.map(({ standing }) => standing.position.measure.code);

describe('moves between quartiles', () => {
  const ALL = standings({
    '1A': [1, 5],
    '1B': [5, 7],
    '1D': [1, 6],
    '2E': [3, 8],
    '2D1': [8, 3],
    '2D2': [3, 1],
    '2A': [5, 4],
  });

  it('puts falls into the bottom quartile first, then the furthest, then the lowest in rank', () => {
    expect(codes(quartileFalls(ALL))).toEqual(['2E', '1B', '1D', '1A']);
  });

  it('puts rises into the best quartile first, then the furthest', () => {
    expect(codes(quartileRises(ALL))).toEqual(['2D2', '2D1', '2A']);
  });

  it('takes the furthest either way for the biggest, wherever it ends', () => {
    expect(biggestMove(ALL)?.standing.position.measure.code).toMatch(/^(1D|2E|2D1)$/);
    expect(biggestMove(standings({ '1B': [5, 7], '1D': [1, 6] }))?.standing.position.measure.code).toBe('1D');
    expect(biggestMove(standings({ '1A': [1, 1] }))).toBeNull();
  });
});
