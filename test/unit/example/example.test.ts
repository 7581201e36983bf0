/** The example as it is handed out, against the published files read with no code of ours. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { regionOf } from '../../../src/domain/areas/councils.ts';
import { ENGLAND, isCouncilCode, SEFTON } from '../../../src/domain/figures/area.ts';
import { yearsBetween } from '../../../src/domain/figures/financial-year.ts';
import { measureOf } from '../../../src/domain/measures/catalogue/catalogue.ts';
import type { Release } from '../../../src/domain/releases/release.ts';
import type { SummaryPosition } from '../../../src/domain/releases/summary.ts';
import { describeWithRealData } from '../../real-data.ts';
import { headlineRows, numberOf, type PublishedRow, worked } from './published-rows.ts';

interface PlainColumn {
  readonly values: readonly (number | null)[];
  readonly marks?: readonly number[];
}

/** What the tests look at, as the file has it. */
interface PlainExample {
  readonly content: {
    readonly releases: readonly Release[];
    readonly blocks: readonly {
      readonly release: string;
      readonly part: string;
      readonly tables: readonly { readonly code: string; readonly breakdown: string }[];
      readonly columns: Readonly<Record<string, PlainColumn>>;
    }[];
    readonly summaries: readonly {
      readonly release: string;
      readonly council: string;
      readonly positions: readonly SummaryPosition[];
    }[];
    readonly groups: readonly {
      readonly id: string;
      readonly name: string;
      readonly members: readonly string[];
    }[];
    readonly settings: unknown;
  };
}

const text = readFileSync(resolve(import.meta.dirname, '../../../public/example.json'), 'utf8');
const { content } = JSON.parse(text) as PlainExample;
const NORTH_WEST = 'E12000002';
const YEARS = yearsBetween('2014-15', '2024-25');

/** Everything of one year in one place. */
function yearOf(year: string) {
  const release = content.releases.find((r) => r.year === year);
  const block = content.blocks.find((b) => b.release === release?.id);
  const summary = content.summaries.find((s) => s.release === release?.id);
  if (!release || !block || !summary) throw new Error(`The example lacks ${year}`);
  return { release, block, positions: summary.positions };
}

/** The number, the mark as written, or undefined where the example has no such row. */
function held(year: string, code: string, type: string, area: string): number | string | undefined {
  const { release, block } = yearOf(year);
  const areas = release.areas.map((a) => a.code);
  const column = block.columns[type];
  if (!column || !areas.includes(area)) return undefined;
  const at = block.tables.findIndex((table) => table.code === code) * areas.length + areas.indexOf(area);
  const mark = column.marks?.[at] ?? 0;
  return mark === 0 ? (column.values[at] ?? undefined) : release.marks[mark - 2];
}

function position(year: string, code: string, comparator: 'england' | 'region'): SummaryPosition {
  const found = yearOf(year).positions.find((p) => p.code === code && p.comparator === comparator);
  if (!found) throw new Error(`No ${comparator} position for ${code} in ${year}`);
  return found;
}

describe('the example', () => {
  it('has one summary a year, under an id that no official release takes', () => {
    expect(content.releases.map((r) => r.id)).toEqual(YEARS.map((year) => `${year}.0`));
    expect(content.releases.every((r) => r.kind === 'summary')).toBe(true);
    expect(content.blocks.map((b) => [b.release, b.part])).toEqual(YEARS.map((y) => [`${y}.0`, 'headline']));
    expect(content.summaries.map((s) => [s.release, s.council])).toEqual(
      YEARS.map((y) => [`${y}.0`, SEFTON]),
    );
  });

  it('carries figures of Sefton, the North West and England and of no other area', () => {
    const allowed = [SEFTON, NORTH_WEST, ENGLAND];
    for (const { release, block } of YEARS.map(yearOf)) {
      const codes = release.areas.map((a) => a.code);
      expect(codes.every((code) => allowed.includes(code))).toBe(true);
      expect(block.tables.every((table) => table.breakdown === 'Total')).toBe(true);
      for (const { values, marks } of Object.values(block.columns)) {
        expect(values).toHaveLength(codes.length * block.tables.length);
        expect(marks ?? values).toHaveLength(values.length);
      }
    }
    const [group] = content.groups;
    const councils = new Set(text.match(/E(?:06|08|09|10)\d{6}/g));
    expect([...councils].sort()).toEqual([SEFTON, ...(group?.members ?? [])].sort());
  });

  it('brings Sefton’s fifteen neighbours as a group', () => {
    const [group] = content.groups;
    expect(content.groups).toHaveLength(1);
    expect(group).toMatchObject({ id: 'sefton-neighbours', name: 'Sefton’s neighbours', example: true });
    expect(new Set(group?.members).size).toBe(15);
    expect(group?.members.every(isCouncilCode)).toBe(true);
    expect(group?.members).not.toContain(SEFTON);
  });

  it('opens on Sefton and says that it is an example', () => {
    expect(content.settings).toEqual({ council: SEFTON, example: true });
  });

  it('names the publisher, the year and the licence of every figure', () => {
    for (const { year, source, licence } of content.releases) {
      expect(source).toContain(`Measures from the Adult Social Care Outcomes Framework, England, ${year}`);
      expect(source).toMatch(/NHS England|Department of Health and Social Care/);
      expect(licence).toContain(
        'Contains public sector information licensed under the Open Government Licence v3.0',
      );
    }
  });

  it('is small enough to come with the page', () => {
    expect(gzipSync(text).length).toBeLessThan(60_000);
  });

  it('has the figures the two reports rest on', () => {
    expect(held('2020-21', '1E', 'outcome', SEFTON)).toBe(2.1);
    expect(held('2020-21', '1E', 'numerator', SEFTON)).toBe(18);
    expect(held('2020-21', '1E', 'denominator', SEFTON)).toBe(853);
    expect(position('2020-21', '1E', 'england')).toMatchObject({ n: 150, cutLower: 2.925, cutUpper: 7.2 });
    expect(held('2020-21', '2A2', 'numerator', SEFTON)).toBe(433);
    expect(held('2020-21', '2A2', 'denominator', SEFTON)).toBe(65_463);
    expect(position('2020-21', '2A2', 'england')).toMatchObject({ n: 150, cutUpper: 388.175 });
    expect(position('2023-24', '1A', 'england')).toMatchObject({
      n: 151,
      cutLower: 18.7,
      rank: 112,
      tied: 8,
    });
    expect(position('2023-24', '3D1B', 'england')).toMatchObject({ n: 150, best: 100, atBest: 104 });
  });

  it('keeps the publisher’s mark where there is no figure, and has nothing where there is no row', () => {
    expect(held('2020-21', '1A', 'outcome', SEFTON)).toBe('[x]');
    expect(position('2020-21', '1A', 'england')).toMatchObject({
      n: 18,
      excluded: 133,
      rank: null,
      tied: null,
    });
    expect(yearOf('2024-25').block.tables).toEqual([{ code: '1A', breakdown: 'Total' }]);
    expect(held('2024-25', '1A', 'outcome', SEFTON)).toBe(19.1);
    expect(held('2024-25', '1A', 'outcome', ENGLAND)).toBeUndefined();
    expect(held('2024-25', '1A', 'outcome', NORTH_WEST)).toBeUndefined();
  });
});

const TYPES = [
  ['outcome', 'outcome'],
  ['numerator', 'numerator'],
  ['denominator', 'denominator'],
  ['margin', 'margin of error'],
] as const;

/** What the publisher wrote, as `held` says it. */
function asWritten(row: PublishedRow | undefined): number | string | undefined {
  return row === undefined ? undefined : (numberOf(row.written) ?? row.written);
}

describeWithRealData('the example beside the published files', (dir) => {
  it.each(YEARS)('%s: has every measure of the file, and every figure as published', (year) => {
    const rows = headlineRows(dir, year);
    const { release, block } = yearOf(year);
    expect(new Set(block.tables.map((t) => t.code))).toEqual(new Set(rows.map((row) => row.code)));
    for (const { code } of block.tables) {
      const basis = measureOf({ framework: release.framework, code })?.basis;
      for (const area of [SEFTON, NORTH_WEST, ENGLAND]) {
        for (const [type, name] of TYPES) {
          const row = rows.find((r) => r.code === code && r.ons === area && r.type === name);
          const carried =
            type === 'outcome' ||
            (type === 'margin' ? basis !== 'count' : basis === 'count' && area === SEFTON);
          expect(held(year, code, type, area), `${code} ${type} ${area}`).toBe(
            carried ? asWritten(row) : undefined,
          );
        }
      }
    }
  });

  it.each(YEARS)('%s: n, exclusions, extremes, cuts, rank and ties are those of the file', (year) => {
    const outcomes = headlineRows(dir, year).filter(
      (row) => row.type === 'outcome' && isCouncilCode(row.ons),
    );
    const { release, positions, block } = yearOf(year);
    const councils = new Set(outcomes.map((row) => row.ons));
    expect(positions).toHaveLength(2 * block.tables.length);
    for (const p of positions) {
      const belongs = (ons: string): boolean => p.comparator === 'england' || regionOf(ons) === NORTH_WEST;
      const rows = outcomes.filter((row) => row.code === p.code && belongs(row.ons));
      const values = rows.flatMap((row) => numberOf(row.written) ?? []);
      const own = numberOf(rows.find((row) => row.ons === SEFTON)?.written);
      const measure = measureOf({ framework: release.framework, code: p.code });
      const expected = worked(values, own, measure?.polarity === 'lower');
      const where = `${p.code} ${p.comparator}`;
      expect(p.n, where).toBe(values.length);
      expect(p.excluded, where).toBe([...councils].filter(belongs).length - values.length);
      const { worst, best, atBest, rank, tied } = p;
      if (values.length > 0) {
        expect({ worst, best, atBest, rank, tied }, where).toEqual({
          worst: expected.worst,
          best: expected.best,
          atBest: expected.atBest,
          rank: expected.rank,
          tied: expected.tied,
        });
        for (const [i, cut] of [p.cutLower, p.median, p.cutUpper].entries()) {
          expect(cut, where).toBeCloseTo(expected.cuts[i] ?? Number.NaN, 9);
        }
      } else {
        expect({ worst, best, atBest, rank, tied }).toEqual({
          worst: null,
          best: null,
          atBest: 0,
          rank: null,
          tied: null,
        });
      }
    }
  });

  it('has the neighbours the facts list', () => {
    const facts = JSON.parse(readFileSync(join(dir, 'reference/sefton_facts.json'), 'utf8')) as {
      neighbours_oflog_15_unordered: string[];
    };
    const listed = readFileSync(join(dir, 'reference/cassr_153.csv'), 'utf8').split(/\r?\n/);
    const codes = facts.neighbours_oflog_15_unordered.map((name) =>
      listed
        .find((line) =>
          line
            .replaceAll('"', '')
            .split(/^[^,]*,[^,]*,/)[1]
            ?.startsWith(`${name},`),
        )
        ?.slice(0, 9),
    );
    expect(codes).not.toContain(undefined);
    expect(new Set(content.groups[0]?.members)).toEqual(new Set(codes));
  });
});
