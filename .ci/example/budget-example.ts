/**
 * The budget of the example: what the Cabinet Member Update of 7 January 2025 says, exactly, and illustrative lines, causes,
 * savings and measures that reconcile with it to the penny. Whatever is not in the report is invented and says so.
 */
import type {
  BudgetLines,
  BudgetMonth,
  BudgetMonthNumber,
  Driver,
  LineForecast,
  Saving,
  ServiceLine,
} from '../../src/domain/budget/budget-year.ts';
import { SEFTON } from '../../src/domain/figures/area.ts';
import { assert } from '../../src/lib/assert.ts';

const YEAR = '2024-25';
const ID = `${SEFTON}/${YEAR}`;
const POUND = 100;
const UPDATE = 'Cabinet Member Update, 7 January 2025';

/** Code, name, kind, current budget and variance at the end of October in pounds, and the local series behind it. */
const LINES: readonly (readonly [string, string, ServiceLine['kind'], number, number, readonly string[]])[] =
  [
    [
      'OP-RES',
      'Older people: residential care',
      'expenditure',
      33_800_000,
      2_636_400,
      ['admissions-65-over'],
    ],
    ['OP-NUR', 'Older people: nursing care', 'expenditure', 14_000_000, 905_000, []],
    [
      'OP-HC',
      'Older people: home care',
      'expenditure',
      18_408_000,
      1_114_620,
      ['home-care-waiting', 'home-care-started'],
    ],
    ['OP-DP', 'Older people: direct payments', 'expenditure', 6_200_000, -180_000, []],
    ['LD-SL', 'Learning disability: supported living', 'expenditure', 28_400_000, 1_050_000, []],
    [
      'LD-RES',
      'Learning disability: residential care',
      'expenditure',
      12_300_000,
      260_000,
      ['admissions-18-64'],
    ],
    ['MH-COM', 'Mental health: support in the community', 'expenditure', 7_600_000, 140_000, []],
    ['PHY', 'Physical and sensory support', 'expenditure', 6_000_000, -65_000, []],
    [
      'REAB',
      'Reablement and intermediate care',
      'expenditure',
      4_100_000,
      88_000,
      ['reablement-starts', 'reablement-spend'],
    ],
    [
      'STAFF',
      'Assessment and care management staff',
      'expenditure',
      13_200_000,
      -420_000,
      ['vacancy', 'agency'],
    ],
    ['CONTR', 'Client contributions', 'income', -21_500_000, 130_000, []],
    ['HEALTH', 'Income from health', 'income', -9_800_000, -307_020, []],
  ];

/** The service's variance at the end of each month; October is the report's. */
const VARIANCES: readonly (readonly [BudgetMonthNumber, string, number])[] = [
  [4, '2024-07-31', 3_760_000],
  [5, '2024-08-31', 4_310_000],
  [6, '2024-09-30', 4_918_000],
  [7, '2024-10-31', 5_352_000],
];

const BRIDGE = [
  ['More people in residential care (illustrative)', 260_000, true],
  ['Supported living packages (illustrative)', 120_000, true],
  ['Home care prices (illustrative)', 95_000, true],
  ['Client contributions lower than planned (illustrative)', 80_000, false],
  ['Posts held vacant (illustrative)', -70_000, false],
  ['Better at Home: fewer placements (illustrative)', -51_000, true],
] as const;

const DRIVERS: readonly Driver[] = [
  {
    line: 'OP-RES',
    unit: 'week',
    units: 52,
    peopleBudget: 625,
    peopleForecast: 650,
    unitCostBudget: 1_040 * POUND,
    unitCostForecast: 1_078 * POUND,
  },
  {
    line: 'OP-HC',
    unit: 'week',
    units: 52,
    peopleBudget: 1_180,
    peopleForecast: 1_215,
    unitCostBudget: 300 * POUND,
    unitCostForecast: 309 * POUND,
  },
];

/** Approved, delivered, on track, needs more, at risk of non-delivery, in pounds. */
const SAVINGS: readonly (readonly [string, string, string, number, number, number, number, number])[] = [
  [
    'S1',
    'Better at Home: fewer placements after hospital',
    'OP-RES',
    1_200_000,
    350_000,
    400_000,
    300_000,
    150_000,
  ],
  ['S2', 'Reviews of home care packages', 'OP-HC', 900_000, 410_000, 290_000, 200_000, 0],
  ['S3', 'Reablement: alternative provision procured anew', 'REAB', 400_000, 0, 250_000, 100_000, 50_000],
  ['S4', 'Client contributions: prompt assessment', 'CONTR', 300_000, 180_000, 120_000, 0, 0],
];

export function budgetExample(): {
  readonly lines: readonly BudgetLines[];
  readonly months: readonly BudgetMonth[];
} {
  const months = VARIANCES.map(([month, asAt, variance]) => monthOf(month, asAt, variance));
  return { lines: [{ id: ID, area: SEFTON, year: YEAR, lines: serviceLines() }], months };
}

function serviceLines(): ServiceLine[] {
  return [
    { code: 'ASC', name: 'Adult social care', parent: null, kind: 'expenditure' },
    ...LINES.map(
      ([code, name, kind, , , measures]): ServiceLine => ({
        code,
        name: `${name} (illustrative)`,
        parent: 'ASC',
        kind,
        ...(measures.length > 0 ? { measures } : {}),
      }),
    ),
  ];
}

function monthOf(month: BudgetMonthNumber, asAt: string, variance: number): BudgetMonth {
  const base: BudgetMonth = {
    id: `${ID}/${month}/gross/1`,
    area: SEFTON,
    year: YEAR,
    month,
    basis: 'gross',
    version: 1,
    asAt,
    status: 'reported',
    reportedTo: 'Senior managers and the Cabinet Member',
    reportedOn: month === 7 ? '2025-01-07' : asAt,
    enteredOn: '2025-01-07',
    lines: amountsOf(month, variance),
    toldLines: serviceLines(),
  };
  return month === 7 ? { ...base, ...october() } : base;
}

/** Each line's variance grows in step with the whole; what rounding leaves is on the first line. */
function amountsOf(month: BudgetMonthNumber, variance: number): LineForecast[] {
  const october = LINES.reduce((sum, line) => sum + line[4], 0);
  assert(october === 5_352_000, 'The lines of October must sum to what the report says');
  const parts = LINES.map(([, , , , own]) => Math.round((own * variance) / october / 1_000) * 1_000);
  const exact = month === 7 ? LINES.map((line) => line[4]) : parts;
  const rest = variance - exact.reduce((sum, part) => sum + part, 0);
  const rows = LINES.map(([code, , , budget], i) =>
    amounts(code, month, budget, (exact[i] ?? 0) + (i === 0 ? rest : 0)),
  );
  const budget = LINES.reduce((sum, line) => sum + line[3], 0);
  return [amounts('ASC', month, budget, variance, rows), ...rows];
}

function amounts(
  line: string,
  month: BudgetMonthNumber,
  budget: number,
  variance: number,
  parts?: readonly LineForecast[],
): LineForecast {
  const share = (whole: number): number => Math.round((whole * month) / 12 / 1_000) * 1_000 * POUND;
  const sum = (of: 'actualToDate' | 'profiledToDate'): number | null =>
    parts ? parts.reduce((total, part) => total + (part[of] ?? 0), 0) : null;
  return {
    line,
    approved: budget * POUND,
    virements: 0,
    actualToDate: sum('actualToDate') ?? share(budget + variance),
    profiledToDate: sum('profiledToDate') ?? share(budget),
    forecast: (budget + variance) * POUND,
    illustrative: true,
  };
}

function october(): Partial<BudgetMonth> {
  const net = LINES.reduce((sum, line) => sum + line[3], 0);
  return {
    headline: {
      label: 'Potential deficit',
      variance: 5_352_000 * POUND,
      basis: null,
      source: UPDATE,
      note: 'On spend to the end of October, current activity continuing. The report does not say whether mitigations are taken off; the illustrative lines stand before them.',
    },
    councilWide: {
      label: 'Council forecast outturn',
      variance: 2_254_000 * POUND,
      asAt: null,
      source: `${UPDATE}, from December’s Cabinet report`,
    },
    bridge: BRIDGE.map(([cause, amount, recurrent]) => ({ cause, amount: amount * POUND, recurrent })),
    drivers: DRIVERS,
    savings: {
      asAt: '2024-10-31',
      schemes: SAVINGS.map(
        ([scheme, title, line, approved, delivered, onTrack, atRisk, undeliverable]): Saving => ({
          scheme,
          title: `${title} (illustrative)`,
          line,
          owner: 'Head of service',
          approved: approved * POUND,
          delivered: delivered * POUND,
          onTrack: onTrack * POUND,
          atRisk: atRisk * POUND,
          undeliverable: undeliverable * POUND,
          recurrent: true,
          nextYearEffect: null,
        }),
      ),
    },
    mitigations: [
      {
        title: 'Panel for new high-cost packages (illustrative)',
        amount: 900_000 * POUND,
        owner: 'Head of commissioning',
        status: 'under-way',
        included: false,
      },
      {
        title: 'Claims for continuing health care (illustrative)',
        amount: 600_000 * POUND,
        owner: 'Head of service',
        status: 'planned',
        included: false,
      },
    ],
    pressures: [
      {
        title: 'Winter discharges beyond plan (illustrative)',
        amount: 450_000 * POUND,
        likelihood: 'medium',
      },
    ],
    assumptions: [
      {
        text: 'Current activity continues; the savings programme and mitigations are achieved.',
        owner: 'Finance',
        reviewBy: '2025-01-31',
      },
      {
        text: 'Fees for 2025/26: consultation early in the new year; wage and National Insurance pressures.',
        owner: 'Commissioning',
        reviewBy: '2025-02-28',
      },
    ],
    range: { low: (net + 4_700_000) * POUND, high: (net + 6_100_000) * POUND },
  };
}
