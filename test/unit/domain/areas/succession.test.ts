import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { councilName, regionOf } from '../../../../src/domain/areas/councils.ts';
import { sameCouncil, whyHistoryStops } from '../../../../src/domain/areas/succession.ts';
import { SEFTON } from '../../../../src/domain/figures/area.ts';
import { describeWithRealData } from '../../../real-data.ts';

it('gives a council that never changed its one code', () => {
  expect(sameCouncil(SEFTON)).toEqual([SEFTON]);
  expect(whyHistoryStops(SEFTON)).toBeNull();
});

it.each([
  ['Northumberland', 'E06000048', 'E06000057'],
  ['Gateshead', 'E08000020', 'E08000037'],
  ['Buckinghamshire', 'E10000002', 'E06000060'],
  ['North Yorkshire', 'E10000023', 'E06000065'],
  ['Somerset', 'E10000027', 'E06000066'],
  ['Barnsley', 'E08000016', 'E08000038'],
  ['Sheffield', 'E08000019', 'E08000039'],
])('joins %s under both its codes, oldest first', (name, before, after) => {
  expect(sameCouncil(before)).toEqual([before, after]);
  expect(sameCouncil(after)).toEqual([before, after]);
  expect([before, after].map(councilName)).toEqual([name, name]);
  expect(regionOf(before)).toBe(regionOf(after));
  expect(whyHistoryStops(after)).toBeNull();
});

it('does not join Dorset, whose boundary changed with its code', () => {
  expect(sameCouncil('E06000059')).toEqual(['E06000059']);
  expect(sameCouncil('E10000009')).toEqual(['E10000009']);
  expect(whyHistoryStops('E06000059')).toMatch(/^Its boundary changed in April 2019/);
});

it.each([
  'E06000058',
  'E06000061',
  'E06000062',
  'E06000063',
  'E06000064',
  'E10000006',
  'E10000021',
  'E06000028',
])('says why the history of %s stops, and joins it to nothing', (code) => {
  expect(sameCouncil(code)).toEqual([code]);
  expect(whyHistoryStops(code)).toMatch(/^It (was|became) .+ April 20(19|21|23).*\.$/);
});

describeWithRealData('the published changes of councils', (dir) => {
  it('joins every recoded council but Dorset, and explains every other change', () => {
    const lines = readFileSync(join(dir, 'reference/council_changes.csv'), 'utf8')
      .trim()
      .split(/\r?\n/)
      .slice(1);
    expect(lines).toHaveLength(12);
    for (const line of lines) {
      const [before = '', after = ''] = line.match(/E\d{8}/g) ?? [];
      const joined = line.includes(',recode,') && before !== 'E10000009';
      expect(sameCouncil(after).includes(before), line).toBe(joined);
      if (!joined) expect([whyHistoryStops(before), whyHistoryStops(after)]).not.toContain(null);
    }
  });
});
