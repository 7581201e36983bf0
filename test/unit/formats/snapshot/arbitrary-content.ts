/**
 * Random content that a store could hold, for property tests: small, but with every field and every kind of mark.
 */
import fc from 'fast-check';
import type { Group } from '../../../../src/domain/areas/group.ts';
import type { LedgerMapping } from '../../../../src/domain/budget/ledger-mapping.ts';
import type { Area } from '../../../../src/domain/figures/area.ts';
import { financialYearStarting } from '../../../../src/domain/figures/financial-year.ts';
import { frameworkOfYear } from '../../../../src/domain/measures/framework.ts';
import {
  type Column,
  type FigureBlock,
  MEASURE_TYPES,
} from '../../../../src/domain/releases/figure-block.ts';
import type { Release } from '../../../../src/domain/releases/release.ts';
import type { ReleaseSummary } from '../../../../src/domain/releases/summary.ts';
import type { Settings } from '../../../../src/domain/settings/settings-table.ts';
import type { SnapshotContent } from '../../../../src/formats/snapshot/snapshot-content.ts';
import { arbitraryBudget } from './arbitrary-budget.ts';
import { arbitraryLocal } from './arbitrary-local.ts';
import { arbitrarySpend } from './arbitrary-spend.ts';

const MARKS = ['[c]', '', ':', '[z]'];
const CODES = ['1E', '2A2', '1C1A', '3D2', '1A'];
const COUNCILS = ['E08000014', 'E06000001', 'E10000023', 'E09000001'];

const value = fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0);
const someText = fc.string({ unit: 'grapheme', maxLength: 12 });
const time = fc
  .date({ min: new Date('2014-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

function columnOf(length: number): fc.Arbitrary<Column> {
  const cell = fc.oneof(
    value,
    fc.integer({ min: 1, max: 1 + MARKS.length }).map((mark) => ({ mark })),
  );
  return fc.array(cell, { minLength: length, maxLength: length }).map((cells) => ({
    values: Float64Array.from(cells, (item) => (typeof item === 'number' ? item : Number.NaN)),
    marks: Uint8Array.from(cells, (item) => (typeof item === 'number' ? 0 : item.mark)),
  }));
}

function blockOf(release: string, part: string, areas: number): fc.Arbitrary<FigureBlock> {
  const tables =
    part === 'headline'
      ? fc
          .subarray(CODES, { minLength: 1 })
          .map((codes) => codes.map((code) => ({ code, breakdown: 'Total' })))
      : fc
          .subarray(['Male', 'Female'], { minLength: 1 })
          .map((names) => names.map((breakdown) => ({ code: part, breakdown })));
  return tables.chain((list) =>
    fc
      .subarray([...MEASURE_TYPES], { minLength: 1 })
      .chain((types) =>
        fc.record(Object.fromEntries(types.map((type) => [type, columnOf(list.length * areas)]))),
      )
      .map((columns) => ({ release, part, tables: list, columns })),
  );
}

const area = (code: string): fc.Arbitrary<Area> =>
  fc.record({ code: fc.constant(code), name: fc.constant(`Area ${code}`), level: fc.constant('council') });

const group: fc.Arbitrary<Group> = fc.record(
  {
    id: fc.constant(''),
    name: someText.map((text) => `G${text}`),
    members: fc.subarray(COUNCILS),
    note: someText,
    example: fc.constant(true),
  },
  { requiredKeys: ['id', 'name', 'members'] },
);

const field = fc.nat(40);
const ledgerMapping: fc.Arbitrary<LedgerMapping> = fc.record({
  fingerprint: fc.nat().map((number) => number.toString(16).padStart(32, '0')),
  columns: fc.record({ line: field, forecast: field, current: field, asAt: field }),
  fixed: fc.constantFrom({}, { basis: 'gross' } as const, { year: '2024-25', kind: 'income' } as const),
});

const settings: fc.Arbitrary<Settings> = fc.record(
  {
    council: fc.constantFrom(...COUNCILS),
    comparator: fc.constantFrom('england', 'region', 'group-0'),
    without: fc.subarray(COUNCILS),
    neutral: fc.subarray(['ascof-2023/2D2', 'ascof-2014/2B2']),
    houseStyle: fc.constantFrom('sefton', 'govuk'),
    ledgerMappings: fc.uniqueArray(ledgerMapping, {
      maxLength: 3,
      selector: ({ fingerprint }) => fingerprint,
    }),
    example: fc.constant(true),
  },
  { requiredKeys: [] },
);

interface Whole {
  readonly release: Release;
  readonly blocks: readonly FigureBlock[];
  readonly summary: ReleaseSummary | null;
}

const numberOrNone = fc.option(value);

const summaryOf = (release: string): fc.Arbitrary<ReleaseSummary> =>
  fc.record({
    release: fc.constant(release),
    council: fc.constantFrom(...COUNCILS),
    positions: fc.array(
      fc.record(
        {
          code: fc.constantFrom(...CODES),
          comparator: fc.constantFrom('england', 'region'),
          n: fc.nat(153),
          excluded: fc.nat(153),
          worst: numberOrNone,
          cutLower: numberOrNone,
          median: numberOrNone,
          cutUpper: numberOrNone,
          best: numberOrNone,
          atBest: fc.nat(153),
          rank: fc.option(fc.nat(153)),
          tied: fc.option(fc.nat(153)),
          rankBeforeRounding: fc.nat(153),
        },
        {
          requiredKeys: [
            'code',
            'comparator',
            'n',
            'excluded',
            'worst',
            'cutLower',
            'median',
            'cutUpper',
            'best',
            'atBest',
            'rank',
            'tied',
          ],
        },
      ),
      { maxLength: 3 },
    ),
  });

function releaseOf(start: number, number: number): fc.Arbitrary<Whole> {
  const year = financialYearStarting(start);
  const id = `${year}.${number}`;
  const head = fc.record(
    {
      id: fc.constant(id),
      kind: fc.constantFrom('official', 'summary'),
      framework: fc.constant(frameworkOfYear(year) ?? 'ascof-2014'),
      year: fc.constant(year),
      fileName: someText,
      source: someText,
      licence: someText,
      addedAt: time,
      precedence: fc.nat(9),
      encoding: fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'windows-1252'),
      layout: someText,
      ledger: fc.nat(99).map((kept) => ({
        read: kept + 2,
        kept,
        skipped: [{ reason: 'a repeat', rows: 2, examples: [{ line: 7, text: 'E,1' }] }],
      })),
      areas: fc.subarray(COUNCILS, { minLength: 1 }).chain((codes) => fc.tuple(...codes.map(area))),
      marks: fc.constant(MARKS),
    },
    {
      requiredKeys: [
        'id',
        'kind',
        'framework',
        'year',
        'fileName',
        'addedAt',
        'precedence',
        'encoding',
        'layout',
        'ledger',
        'areas',
        'marks',
      ],
    },
  );
  return (head as fc.Arbitrary<Release>).chain((release) => {
    const parts = fc.subarray(['headline', ...CODES.slice(0, 3)]);
    return parts.chain((named) =>
      fc.record({
        release: fc.constant(release),
        blocks: fc.tuple(...named.map((part) => blockOf(id, part, release.areas.length))),
        summary: release.kind === 'summary' ? fc.option(summaryOf(id)) : fc.constant(null),
      }),
    );
  });
}

/** Up to four releases of any years, two of them perhaps of one year, with groups and settings. */
export const arbitraryContent: fc.Arbitrary<SnapshotContent> = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 2014, max: 2025 }), fc.nat(2)), {
    maxLength: 4,
    selector: ([start, number]) => `${start}.${number}`,
  })
  .chain((ids) =>
    fc.record({
      whole: fc.tuple(...ids.map(([start, number]) => releaseOf(start, number))),
      groups: fc.array(group, { maxLength: 3 }),
      settings: settings as fc.Arbitrary<Settings>,
      local: arbitraryLocal,
      budget: arbitraryBudget,
      spend: arbitrarySpend,
    }),
  )
  .map(({ whole, groups, settings: chosen, local, budget, spend }) => ({
    ...local,
    ...budget,
    spend,
    releases: whole.map(({ release }) => release),
    blocks: whole.flatMap(({ blocks }) => blocks),
    summaries: whole.flatMap(({ summary }) => (summary ? [summary] : [])),
    groups: groups.map((one, i) => ({ ...one, id: `group-${i}` })),
    settings: chosen,
  }));
