import { expect, it } from 'vitest';
import { type Official, summaryOf } from '../../../.ci/example/summary-of.ts';
import { type Area, ENGLAND, SEFTON } from '../../../src/domain/figures/area.ts';
import { type Column, HAS_VALUE, NO_ROW } from '../../../src/domain/releases/figure-block.ts';

const LABELS = {
  id: '2020-21.0',
  fileName: 'Sefton 2020-21',
  source: 'A publisher',
  licence: 'A licence',
  addedAt: '2026-11-21T00:00:00Z',
  layout: 'summary',
};

/** Sefton and six councils of the North West, then two of Yorkshire, then the region and England. */
const AREAS: readonly Area[] = [
  { code: SEFTON, name: 'Sefton', level: 'council' },
  ...[1, 2, 3, 4, 5, 6].map((n) => ({ code: `E0800000${n}`, name: `NW ${n}`, level: 'council' as const })),
  { code: 'E08000016', name: 'Barnsley', level: 'council' },
  { code: 'E08000032', name: 'Bradford', level: 'council' },
  { code: 'E12000002', name: 'North West', level: 'region' },
  { code: ENGLAND, name: 'England', level: 'england' },
];

/** `.` is no row, `c` a suppressed cell. */
function column(drawn: string): Column {
  const cells = drawn.trim().split(/\s+/);
  const mark = (cell: string): number => (cell === '.' ? NO_ROW : cell === 'c' ? 2 : HAS_VALUE);
  return {
    values: Float64Array.from(cells, (cell) => (mark(cell) === HAS_VALUE ? Number(cell) : Number.NaN)),
    marks: Uint8Array.from(cells, mark),
  };
}

const OFFICIAL: Official = {
  release: {
    id: '2020-21.1',
    kind: 'official',
    framework: 'ascof-2014',
    year: '2020-21',
    fileName: 'ascof-2020-21-full.csv',
    addedAt: '2026-11-21T00:00:00Z',
    precedence: 1,
    encoding: 'utf-8',
    layout: '10 columns',
    ledger: { read: 44, kept: 44, skipped: [] },
    areas: AREAS,
    marks: ['[c]'],
  },
  blocks: [
    {
      release: '2020-21.1',
      part: 'headline',
      tables: [
        { code: '1A', breakdown: 'Total' },
        { code: '1E', breakdown: 'Total' },
        { code: '2A2', breakdown: 'Total' },
      ],
      columns: {
        // ---------------- Sefton, six of the North West, two others, region, England
        outcome: column(`c    18.1 18.2 18.3 18.4 18.5 18.6  18.7 c     18.8 18.9
                         2.1  2.1  5.0  7.0  c    9.0  3.0   1.0  12.0  4.5  5.1
                         600  500  610  620  630  640  650   700  400   590  500`),
        numerator: column(`10 10 10 10 10 10 10  10 10  10 10
                           18 20 20 20 20 20 20  20 20  20 20
                           60 50 61 62 63 64 65  70 40  59 50`),
        denominator: column(`50 50 50 50 50 50 50  50 50  50 50
                             853 940 9 9 9 9 9     9 9    9 9
                             9999 9 9 9 9 9 9      9 9    9 9`),
        margin: column(`0.3 0.1 0.1 0.1 0.1 0.1 0.1  0.1 0.1  0.2 0.1
                        . . . . . . .  . .  . .
                        . . . . . . .  . .  . .`),
      },
    },
  ],
};

const made = summaryOf(OFFICIAL, SEFTON, LABELS);
const position = (code: string, comparator: string): unknown =>
  made.summary.positions.find((p) => p.code === code && p.comparator === comparator);

it('keeps the council, its region and England, and no other area’s figure', () => {
  expect(made.release.areas.map((area) => area.code)).toEqual([SEFTON, 'E12000002', ENGLAND]);
  expect(made.block.columns.outcome).toEqual(column('c 18.8 18.9  2.1 4.5 5.1  600 590 500'));
});

it('keeps the council’s own counts where people were counted, and margins of surveys', () => {
  expect(made.block.columns.numerator).toEqual(column('. . .  18 . .  60 . .'));
  expect(made.block.columns.denominator).toEqual(column('. . .  853 . .  9999 . .'));
  expect(made.block.columns.margin).toEqual(column('0.3 0.2 0.1  . . .  . . .'));
  expect(made.block.columns.base).toBeUndefined();
});

it('says where the council stands among all councils and among those of its region', () => {
  expect(position('1E', 'england')).toEqual({
    code: '1E',
    comparator: 'england',
    n: 8,
    excluded: 1,
    worst: 1,
    cutLower: 2.1,
    median: 4,
    cutUpper: 7.5,
    best: 12,
    atBest: 1,
    rank: 6,
    tied: 2,
    // 18 of 853 is less than the 20 of 940 of the council it ties with.
    rankBeforeRounding: 7,
  });
  expect(position('2A2', 'region')).toEqual({
    code: '2A2',
    comparator: 'region',
    n: 7,
    excluded: 0,
    worst: 650,
    cutLower: 635,
    median: 620,
    cutUpper: 605,
    best: 500,
    atBest: 1,
    rank: 2,
    tied: 1,
  });
});

it('has no rank for a council without a figure, but the spread of the others', () => {
  expect(position('1A', 'england')).toMatchObject({ n: 7, excluded: 2, best: 18.7, rank: null, tied: null });
});

it('is a summary with its source and licence, under an id of its own', () => {
  expect(made.release).toMatchObject({ ...LABELS, kind: 'summary', precedence: 0, year: '2020-21' });
  expect(made.block.release).toBe('2020-21.0');
  expect(made.summary).toMatchObject({ release: '2020-21.0', council: SEFTON });
});
