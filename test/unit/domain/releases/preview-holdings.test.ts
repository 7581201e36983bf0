import { describe, expect, it } from 'vitest';
import { SEFTON } from '../../../../src/domain/figures/area.ts';
import { compareHoldings } from '../../../../src/domain/releases/preview-holdings.ts';
import { held } from './drawn-tables.ts';

const MINE = `
  Sefton Wirral
  1E/Total outcome 2.1 4.4
  1E/Total numerator 18 44
  1A/Total outcome 19.4 [c]
`;

const NOTHING = held('Sefton Wirral');

describe('a snapshot beside what is held', () => {
  it('has the same figures as itself', () => {
    expect(compareHoldings(held(MINE), held(MINE), SEFTON)).toEqual({
      counts: { added: 0, differs: 0, same: 6, dropped: 0 },
      differences: [],
    });
  });

  it('counts what differs for every council and lists it for the one asked for', () => {
    const theirs = held(MINE.replace('2.1 4.4', '2.3 4.5'));
    const { counts, differences } = compareHoldings(theirs, held(MINE), SEFTON);
    expect(counts).toEqual({ added: 0, differs: 2, same: 4, dropped: 0 });
    expect(differences).toMatchObject([{ code: '1E', type: 'outcome', old: 2.1, new: 2.3 }]);
  });

  it('counts tables that only one side has as added or no longer there', () => {
    expect(compareHoldings(held(MINE), NOTHING, SEFTON).counts).toMatchObject({ added: 6, dropped: 0 });
    const { counts, differences } = compareHoldings(NOTHING, held(MINE), SEFTON);
    expect(counts).toEqual({ added: 0, differs: 0, same: 0, dropped: 6 });
    expect(differences).toMatchObject([
      { code: '1E', type: 'outcome', old: 2.1, new: null },
      { code: '1E', type: 'numerator', old: 18, new: null },
      { code: '1A', type: 'outcome', old: 19.4, new: null },
    ]);
  });
});
