/** The example as the product opens it: what the pages will say from the summary alone. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type OnsCode, SEFTON } from '../../../src/domain/figures/area.ts';
import type { FinancialYear } from '../../../src/domain/figures/financial-year.ts';
import { measureOf } from '../../../src/domain/measures/catalogue/catalogue.ts';
import { frameworkOfYear } from '../../../src/domain/measures/framework.ts';
import type { Comparator } from '../../../src/domain/quartiles/comparator.ts';
import { SMALL_COUNCILS } from '../../../src/domain/quartiles/comparator.ts';
import { gapInWords } from '../../../src/domain/quartiles/gap-words.ts';
import { type Position, positionOf } from '../../../src/domain/quartiles/position.ts';
import { whyNoQuartile } from '../../../src/domain/quartiles/position-words.ts';
import { buildHoldings } from '../../../src/domain/releases/holdings.ts';
import { readSnapshot } from '../../../src/formats/snapshot/read-snapshot.ts';
import { writeSnapshot } from '../../../src/formats/snapshot/write-snapshot.ts';

const bytes = readFileSync(resolve(import.meta.dirname, '../../../public/example.json'));

function opened() {
  const read = readSnapshot(new Uint8Array(bytes));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

function standing(
  year: FinancialYear,
  code: string,
  comparator: Comparator = { kind: 'england' },
  without: readonly OnsCode[] = [],
): Position {
  const { releases, blocks, summaries } = opened().content;
  const framework = frameworkOfYear(year);
  const measure = framework && measureOf({ framework, code });
  if (!measure) throw new Error(`No measure ${code} in ${year}`);
  const holdings = buildHoldings(releases, blocks, summaries);
  return positionOf(holdings, measure, year, { council: SEFTON, comparator, without });
}

describe('the opened example', () => {
  it('is a valid snapshot, and saved again gives the same bytes', () => {
    const { content, savedAt } = opened();
    expect(content.releases).toHaveLength(11);
    expect(writeSnapshot(content, savedAt).pieces.join('')).toBe(bytes.toString('utf8'));
  });

  it('says how many people stand between Sefton and the best quartile', () => {
    expect(gapInWords(standing('2020-21', '1E'))).toBe('44 more people in paid work');
    expect(gapInWords(standing('2020-21', '2A2'))).toBe('179 fewer admissions');
    expect(standing('2020-21', '1E')).toMatchObject({ value: 2.1, quartile: 4 });
  });

  it('says points where only an outcome is published, and for surveys', () => {
    expect(gapInWords(standing('2023-24', '2C'))).toBe('154.2 per 100,000');
    expect(gapInWords(standing('2018-19', '1J'))).toBe('0.017 points');
  });

  it('puts quality of life in 2023-24 in the third quartile, on the boundary, joint 112th of 151', () => {
    expect(standing('2023-24', '1A')).toMatchObject({
      value: 18.7,
      quartile: 3,
      onBoundary: true,
      rank: { rank: 112, tied: 8 },
      spread: { n: 151 },
      england: 19.1,
      region: 19.1,
    });
  });

  it('has no quartile for a survey of 2020-21, and says why', () => {
    expect(standing('2020-21', '1A')).toMatchObject({ value: null, mark: '[x]', noQuartile: 'no-value' });
  });

  it('compares with the North West, and not with a group', () => {
    const region = standing('2020-21', '1E', { kind: 'region', region: 'E12000002' });
    expect(region.spread?.n).toBe(23);
    expect(region.quartile).not.toBeNull();
    const [group] = opened().content.groups;
    if (!group) throw new Error('The example has no group');
    expect(standing('2020-21', '1E', { kind: 'group', group }).noQuartile).toBe('summary-only');
  });

  it('says that England without two councils cannot be worked out from it, and keeps the region, which has neither', () => {
    const england: Comparator = { kind: 'england' };
    const left = standing('2020-21', '1E', england, SMALL_COUNCILS);
    expect(left).toMatchObject({ value: 2.1, quartile: null, noQuartile: 'not-without-these' });
    expect(whyNoQuartile(left, 'Sefton', england)).toBe(
      'The example’s comparison for 2020/21 cannot be recalculated without these two councils: City of London and Isles of Scilly. Add the official file for 2020/21, or put the two councils back.',
    );
    const region: Comparator = { kind: 'region', region: 'E12000002' };
    expect(standing('2020-21', '1E', region, SMALL_COUNCILS).spread).toEqual(
      standing('2020-21', '1E', region).spread,
    );
  });

  it('has no figure of England or the region in 2024-25, but a position', () => {
    const now = standing('2024-25', '1A');
    expect(now).toMatchObject({ value: 19.1, england: null, region: null, quartile: 2, spread: { n: 151 } });
  });
});
