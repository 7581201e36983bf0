import { describe, expect, it } from 'vitest';
import { bridgeOf } from '../../../../src/domain/budget/bridge.ts';
import { bridgeSentence } from '../../../../src/domain/budget/bridge-words.ts';
import { headline } from '../../../../src/domain/budget/budget-headline.ts';
import type { LineForecast } from '../../../../src/domain/budget/budget-year.ts';
import { lineTree } from '../../../../src/domain/budget/line-tree.ts';
import { lineMovement, movement } from '../../../../src/domain/budget/movement.ts';
import { parsePounds } from '../../../../src/domain/budget/parse-pounds.ts';
import { residualRisk } from '../../../../src/domain/budget/residual-risk.ts';
import { savingsAtRisk } from '../../../../src/domain/budget/savings.ts';
import {
  agreementWith,
  normaliseAmounts,
  OUR_CONVENTION,
  type SignConvention,
  varianceDifference,
} from '../../../../src/domain/budget/sign-convention.ts';
import { variancePercent } from '../../../../src/domain/budget/variance.ts';
import { type WorkedMonth, workedMonth } from '../../../../src/domain/budget/worked-month.ts';
import { drawnTree, k, month, problemsOf, worked } from './drawn-budget.ts';
import {
  BRIGHTON,
  BRIGHTON_OTHER_YEAR,
  ISLE_OF_WIGHT,
  KENT,
  type PublishedLine,
  YORK,
} from './published-examples.ts';

const CONVENTIONS: readonly (readonly [string, SignConvention])[] = [
  ['income negative, overspend positive', OUR_CONVENTION],
  ['income positive, overspend positive', { income: 'positive', overspend: 'positive' }],
  ['income negative, overspend in brackets', { income: 'negative', overspend: 'negative-or-brackets' }],
  ['income positive, overspend in brackets', { income: 'positive', overspend: 'negative-or-brackets' }],
];

const TREE = lineTree(BRIGHTON.map(({ line, kind }) => ({ code: line, name: line, parent: null, kind })));

/** £ thousand as a report prints it: brackets below zero. */
function printed(thousands: number): string {
  const size = String(Math.abs(thousands)).replace(/\B(?=(\d{3})+$)/g, ',');
  return thousands < 0 ? `(${size})` : size;
}

/** A published line written as a file of the convention would have it, and read back. */
function readBack(
  { line, kind, budget, variances }: PublishedLine,
  at: 0 | 1,
  convention: SignConvention,
): LineForecast {
  const income = kind === 'income' && convention.income === 'positive' ? -1 : 1;
  const over = convention.overspend === 'positive' ? 1 : -1;
  const read = (thousands: number): number | null => parsePounds(printed(thousands), 'thousands');
  const row = normaliseAmounts(
    {
      approved: read(income * budget),
      virements: 0,
      actualToDate: null,
      profiledToDate: null,
      forecast: read(income * (budget + variances[at])),
      variance: read(over * variances[at]),
    },
    kind,
    convention,
  );
  expect(varianceDifference(row)).toBe(0);
  return { ...row, line };
}

describe.each(CONVENTIONS)('Brighton and Hove, written with %s', (_name, convention) => {
  const at = (which: 0 | 1): WorkedMonth =>
    workedMonth(
      month(
        which === 0 ? 2 : 5,
        BRIGHTON.map((line) => readBack(line, which, convention)),
      ),
      TREE,
    );

  it('moves from 2,668 to 3,785, by +1,117 in all and as published line by line', () => {
    const [before, now] = [at(0), at(1)];
    expect([before.variance, now.variance, movement(now, before)]).toEqual([k(2668), k(3785), k(1117)]);
    expect(BRIGHTON.map(({ line }) => lineMovement(now, before, line))).toEqual(
      [577, 22, -165, 0, 683].map(k),
    );
  });

  it('leaves a residual risk of 2,668 and then 3,785 after its recovery measures', () => {
    const gross = (which: 0 | 1): number => (at(which).variance ?? 0) - k(BRIGHTON[4]?.variances[which] ?? 0);
    const recovery = (amount: number) =>
      [
        { title: 'Recovery', amount: k(amount), owner: 'Director', status: 'under-way', included: true },
      ] as const;
    expect(residualRisk(gross(0), recovery(2145))).toMatchObject({ gross: k(4813), residual: k(2668) });
    expect(residualRisk(gross(1), recovery(1462))).toMatchObject({ gross: k(5247), residual: k(3785) });
  });
});

describe('Brighton and Hove', () => {
  it('has 963 of savings at risk: approved 2,353 less achieved 1,777 and pressures of 387', () => {
    expect(savingsAtRisk(k(2353), k(1777), k(387))).toBe(k(963));
  });

  it('sums to 2,697 in the other year and moves by −1,758 to 939', () => {
    const { lines, before, now, movement: moved } = BRIGHTON_OTHER_YEAR;
    const rows = lines.map((over, i) => `L${i} 10000 0 . ${10_000 + over}`);
    const tree = drawnTree(lines.map((_, i) => `L${i}`).join('\n'));
    const first = worked(tree, 2, rows.join('\n'));
    expect(first.variance).toBe(k(before));
    const second = workedMonth(
      month(7, [], { headline: { label: 'HASC', variance: k(now), basis: null, source: 'TBM' } }),
      tree,
    );
    expect(movement(second, first)).toBe(k(moved));
  });
});

describe('York', () => {
  const tree = drawnTree('ASC');
  const before = worked(tree, 3, 'ASC 60000 0 . 62000');
  const bridge = YORK.causes.map((amount, i) => ({ cause: `Cause ${i + 1}`, amount: k(amount) }));
  const now = worked(tree, 6, 'ASC 60000 0 . 63580', { bridge });

  it('bridges +1,580 with its nine causes, the two smallest as other causes, and leaves nothing', () => {
    const result = bridgeOf(now, before);
    expect(result).toMatchObject({
      movement: k(YORK.movement),
      explained: k(YORK.movement),
      notExplained: 0,
    });
    expect(result.steps.map(({ amount }) => amount)).toEqual(
      [1729, -1500, -1000, 744, 502, 376, 356, 373].map(k),
    );
    expect(result.steps.at(-1)).toMatchObject({ cause: 'Other causes', causes: 2 });
    expect(bridgeSentence(result)).toBe(
      'From £2.000m over in June 2024 to £3.580m over: £1.580m worse. The causes given explain all of it.',
    );
  });

  it('has nothing that does not add up', () => {
    expect(problemsOf(now.month, tree, { ...before.month, month: 5 })).toEqual([]);
  });
});

describe('Kent', () => {
  it('is 32.5m over: 22.7m of undelivered savings and 9.8m of pressures, 5.7m beside the council’s 26.8m', () => {
    const tree = drawnTree('ASCH');
    const bridge = KENT.causes.map((amount, i) => ({ cause: `Cause ${i + 1}`, amount: k(amount) }));
    const councilWide = { label: 'Council', variance: k(KENT.council), asAt: null, source: 'Quarter 2' };
    const before = worked(tree, 5, 'ASCH 580000 0 . 580000');
    const now = worked(tree, 6, 'ASCH 580000 0 . 612500', { bridge, councilWide });
    expect(now.variance).toBe(k(KENT.variance));
    expect(bridgeOf(now, before)).toMatchObject({ explained: k(32_500), notExplained: 0 });
    expect(headline(now, before, null).councilWide?.notYetExplained).toBe(k(5700));
  });
});

describe('Isle of Wight', () => {
  const rows = ISLE_OF_WIGHT.map(({ budget, actual, forecast, variance }) => ({
    kind: 'expenditure' as const,
    amounts: {
      approved: parsePounds(budget, 'thousands'),
      virements: 0,
      actualToDate: actual === null ? null : parsePounds(actual, 'thousands'),
      profiledToDate: null,
      forecast: parsePounds(forecast, 'thousands'),
      variance: parsePounds(variance, 'thousands'),
    },
  }));

  it('prints an overspend in brackets: its own variances agree that way and no other', () => {
    const brackets = { income: 'negative', overspend: 'negative-or-brackets' } as const;
    expect(agreementWith(rows, brackets)).toEqual({ agree: 2, differ: 0 });
    expect(agreementWith(rows, OUR_CONVENTION)).toEqual({ agree: 0, differ: 2 });
    for (const [i, { kind, amounts }] of rows.entries())
      expect(variancePercent({ ...normaliseAmounts(amounts, kind, brackets), virements: 0 })).toBeCloseTo(
        ISLE_OF_WIGHT[i]?.percent ?? 0,
        1,
      );
  });
});

describe('Sefton', () => {
  it('leaves £3.098m between £5.352m and £2.254m not yet explained', () => {
    const said = workedMonth(
      month(7, [], {
        headline: {
          label: 'Potential deficit',
          variance: k(5352),
          basis: null,
          source: 'Cabinet Member Update',
        },
        councilWide: {
          label: 'Council forecast outturn',
          variance: k(2254),
          asAt: null,
          source: 'Cabinet, December 2024',
        },
      }),
      lineTree([]),
    );
    expect(headline(said, null, null).councilWide?.notYetExplained).toBe(k(3098));
  });
});
