import { describe, expect, it } from 'vitest';
import { heldTable } from '../../../../src/domain/releases/holdings.ts';
import { withoutPoorerRepeats } from '../../../../src/domain/releases/without-poorer-repeats.ts';
import { drawnTables, held } from './drawn-tables.ts';

const FULL = `
  Sefton Wirral
  1E/Total outcome 2.1 4.4
  1E/Total numerator 18 44
  1A/Total outcome 19.4 19.0
`;
const OUTCOMES = `
  Sefton Wirral
  1E/Total outcome 2.1 4.4
  1A/Total outcome 19.4 19.0
`;

function kept(read: string, before: string | null): string[] {
  const holdings = before === null ? null : held(before);
  const year = holdings?.releases[0]?.year;
  const blocks = withoutPoorerRepeats(drawnTables(read), (code, breakdown) =>
    holdings && year ? heldTable(holdings, year, code, breakdown) : null,
  );
  return blocks.flatMap(({ tables }) => tables.map(({ code, breakdown }) => `${code}/${breakdown}`));
}

describe('what of a file becomes its release', () => {
  it('is all of it where nothing is held', () => {
    expect(kept(FULL, null)).toEqual(['1E/Total', '1A/Total']);
  });

  it('leaves out a table that repeats the outcomes held without the counts beside them', () => {
    expect(kept(OUTCOMES, FULL)).toEqual(['1A/Total']);
  });

  it('keeps such a table when one of its outcomes was revised', () => {
    expect(kept(OUTCOMES.replace('2.1', '2.3'), FULL)).toEqual(['1E/Total', '1A/Total']);
  });

  it('keeps tables that repeat all that is held, so that a release stands without the others', () => {
    expect(kept(FULL.replace('19.4', '19.5'), FULL)).toEqual(['1E/Total', '1A/Total']);
    expect(kept(FULL, OUTCOMES)).toEqual(['1E/Total', '1A/Total']);
  });
});
