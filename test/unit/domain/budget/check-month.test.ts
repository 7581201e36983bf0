import { describe, expect, it } from 'vitest';
import { type BudgetProblem, severityOf } from '../../../../src/domain/budget/budget-problem.ts';
import { problemInWords } from '../../../../src/domain/budget/budget-problem-words.ts';
import type { BudgetMonth, Saving } from '../../../../src/domain/budget/budget-year.ts';
import { drawnTree, k, month, problemsOf } from './drawn-budget.ts';

const TREE = drawnTree(`
  OP
  OP > RES
  OP > NUR
  FEES income`);

const SOUND = `
  OP   20000 0 12000 21000
  RES  12000 0  7000 12800
  NUR   8000 0  5000  8200
  FEES -4100 0 -2000 -4000`;

function said(problems: readonly BudgetProblem[]): string[] {
  return problems.map((problem) => problemInWords(problem, (code) => code));
}

function check(rows: string, previous: string | null = null, other: Partial<BudgetMonth> = {}): string[] {
  return said(problemsOf(month(7, rows, other), TREE, previous === null ? null : month(6, previous)));
}

function saving(parts: Partial<Saving>): Saving {
  return {
    scheme: 'S1',
    title: 'Reviews',
    line: 'RES',
    owner: 'Head of service',
    approved: 0,
    delivered: 0,
    onTrack: 0,
    atRisk: 0,
    undeliverable: 0,
    recurrent: true,
    nextYearEffect: null,
    ...parts,
  };
}

describe('a month', () => {
  it('that adds up has no problem', () => {
    expect(check(SOUND, SOUND)).toEqual([]);
  });

  it('says where children do not sum to their parent, and by how much', () => {
    expect(check(SOUND.replace('8200', '8150'))).toEqual([
      'OP: forecast £21,000,000, but its lines sum to £20,950,000, £50,000 less.',
    ]);
    expect(check(SOUND.replace('NUR   8000 0', 'NUR   8000 100'))).toEqual([
      'OP: current budget £20,000,000, but its lines sum to £20,100,000, £100,000 more.',
    ]);
  });

  it('notes a difference of one in the last digit of amounts that are all rounded, and no more', () => {
    expect(check(SOUND.replace('8200', '8199'))).toEqual([
      'OP: forecast £21,000,000, but its lines sum to £20,999,000, £1,000 less, as rounding each amount by itself leaves.',
    ]);
    expect(check(SOUND.replace('8200', '8199.999'))).toEqual([
      'OP: forecast £21,000,000, but its lines sum to £20,999,999, £1 less, as rounding each amount by itself leaves.',
    ]);
    for (const wrong of ['8198', '8199.998', '8199.99999'])
      expect(check(SOUND.replace('8200', wrong))[0]).toMatch(/less\.$/);
  });

  it('tells a mitigation below zero and a reserve that gives more than it holds', () => {
    const mitigation = {
      title: 'Reviews',
      owner: 'Head of service',
      status: 'planned',
      included: false,
    } as const;
    const relief = {
      mitigations: [
        { ...mitigation, amount: k(-150) },
        { ...mitigation, title: 'Panel', amount: k(150) },
      ],
      reserves: [
        { name: 'Social care', opening: k(300), planned: k(500) },
        { name: 'General', opening: k(300), planned: k(300) },
      ],
    };
    expect(check(SOUND, SOUND, relief)).toEqual([
      'Mitigation Reviews is −£150,000. What a mitigation takes off is entered above zero.',
      'More is planned to be drawn from Social care (£500,000) than it holds (£300,000). Is that right?',
    ]);
  });

  it('says what cannot be checked because an amount is missing, and never counts it as zero', () => {
    expect(check(SOUND.replace('8200', '.'))).toEqual([
      'OP: the forecast cannot be checked, because NUR has none.',
    ]);
    expect(check(SOUND.replace(/ {2}NUR.*\n/, ''))).toEqual([
      'NUR was not reported this month. It is missing, not zero.',
      'OP: the current budget cannot be checked, because NUR has none.',
      'OP: the actual to date cannot be checked, because NUR has none.',
      'OP: the forecast cannot be checked, because NUR has none.',
    ]);
  });

  it('tells a duplicated line, with the same amounts or others', () => {
    expect(check(`${SOUND}\nRES  12000 0  7000 12800`)).toEqual([
      'RES is in the month twice, with the same amounts. Only the first is counted. Keep one.',
    ]);
    expect(check(`${SOUND}\nRES  12000 0  7000 12000`)).toEqual([
      'RES is in the month twice, with different amounts. Only the first is counted. Keep one.',
    ]);
  });

  it('tells a line it does not know', () => {
    expect(check(`${SOUND}\nXX 1 0 1 1`)).toEqual([
      'XX, named in a forecast, is not among the lines, so it is not counted. Add the line, or correct its code.',
    ]);
  });

  it('tells a subtotal counted twice once, at the top and among children', () => {
    const top = drawnTree('A\nB\nTOTAL\nC');
    const rows = 'A 1000 0 500 1100\nB 2000 0 900 1900\nTOTAL 3000 0 1400 3000\nC 500 0 200 500';
    const sentence =
      'TOTAL looks like a subtotal: it is the sum of B and A, so £3,000,000 is counted twice. Take the line out, or make it their parent.';
    expect(said(problemsOf(month(7, rows), top, null))).toEqual([sentence]);
    const inside = drawnTree('ALL\nALL > A\nALL > B\nALL > TOTAL\nALL > C');
    expect(said(problemsOf(month(7, `ALL 3500 0 1600 3500\n${rows}`), inside, null))).toEqual([sentence]);
  });

  it('tells a grand total over subtotals, and a total before its lines', () => {
    const tree = drawnTree('ALL\nA\nB\nAB\nC\nD\nCD\nEND');
    const rows =
      'ALL 90 0 . 95\nA 10 0 . 11\nB 20 0 . 22\nAB 30 0 . 33\nC 25 0 . 26\nD 35 0 . 36\nCD 60 0 . 62\nEND 90 0 . 95';
    const found = problemsOf(month(7, rows), tree, null).filter(
      ({ kind }) => kind === 'subtotal-counted-twice',
    );
    expect(found.map((problem) => 'line' in problem && problem.line)).toEqual(['ALL', 'AB', 'CD', 'END']);
  });

  it('tells the months missing since the last reported one', () => {
    expect(said(problemsOf(month(7, SOUND), TREE, month(4, SOUND)))).toEqual([
      'August 2024 and September 2024 are not held as reported on this basis: the last reported month is July 2024, and the movement is counted from there.',
    ]);
  });

  it('tells a thousandfold slip against last month, and against its own budget', () => {
    expect(check(SOUND.replace('8200', '8200000'), SOUND)[1]).toBe(
      'NUR: forecast about a thousand times too large (£8,200,000,000; last month it was £8,200,000). Are these thousands of pounds?',
    );
    expect(check(SOUND.replace('8200', '8.2'))).toContain(
      'NUR: forecast about a thousand times too small (£8,200; its budget is £8,000,000). Are these thousands of pounds?',
    );
  });

  it('tells once that a whole month is in another unit', () => {
    const thousands = SOUND.replace(/(-?\d+)(?=\s|$)/g, (number) => String(Number(number) / 1000));
    expect(check(thousands, SOUND).slice(0, 1)).toEqual([
      'Every amount is about a thousand times too small against the last reported month (4 lines). Are these thousands of pounds?',
    ]);
  });

  it('tells income above zero and an amount whose sign turned', () => {
    expect(check(SOUND.replaceAll('FEES -4100 0 -2000 -4000', 'FEES 4100 0 2000 4000'))).toEqual([
      'FEES is income and is above zero (£4,100,000 in the current budget), which counts as spending. Is income shown as positive here?',
    ]);
    expect(check(SOUND.replace('8200', '-8200'))).toContain(
      'NUR: the forecast is \u2212£8,200,000, its budget is £8,000,000. Is the sign right?',
    );
    expect(check(SOUND.replace('5000', '-5000'), SOUND)).toContain(
      'NUR: the actual to date is \u2212£5,000,000, last month it was £5,000,000. Is the sign right?',
    );
  });

  it('asks about a variance of half of the budget or more, of a line without lines below', () => {
    const tree = drawnTree('A\nB\nC');
    expect(said(problemsOf(month(7, 'A 1000 0 . 1500\nB 1000 0 . 1490\nC 0 0 . 5'), tree, null))).toEqual([
      'A is £500,000 over, half of its budget of £1,000,000 or more. Is that right?',
      'C is £5,000 over and has no budget. Is that right?',
    ]);
  });

  it('asks about a whole no council has, where nothing likelier was said of its unit', () => {
    const whole = (amount: string) =>
      said(problemsOf(month(7, `A ${amount} 0 . ${amount}`), drawnTree('A'), null));
    expect(whole('30')).toEqual([
      'The whole comes to £30,000. That is small for a council’s adult social care: are the amounts in thousands?',
    ]);
    expect(whole('112000000')).toEqual([
      'The whole comes to £112,000,000,000. That is large for a council’s adult social care: are all amounts in pounds?',
    ]);
    for (const amount of ['0', '1000', '5000000']) expect(whole(amount)).toEqual([]);
    const before = month(6, 'A 30000 0 . 30000');
    expect(problemsOf(month(7, 'A 30 0 . 30'), drawnTree('A'), before).map(({ kind }) => kind)).toEqual([
      'thousandfold',
    ]);
  });

  it('is asked about, never refused, for the size of its whole', () => {
    const [problem] = problemsOf(month(7, 'A 30 0 . 30'), drawnTree('A'), null);
    expect(problem && severityOf(problem)).toBe('confirm');
  });

  it('shows what its causes leave unexplained, and causes that cannot be held against anything', () => {
    const bridge = [{ cause: 'Placements', amount: k(150) }];
    const moved = SOUND.replace('8200', '8400').replace('21000', '21200');
    expect(check(moved, SOUND, { bridge })).toEqual([
      'The causes sum to £150,000, the movement is £200,000: £50,000 is not explained.',
    ]);
    expect(check(moved, SOUND)).toEqual([
      'The causes sum to £0, the movement is £200,000: £200,000 is not explained.',
    ]);
    expect(check(SOUND, null, { bridge })[0]).toContain('there is no movement to hold them against');
    const beyond = [{ cause: 'Placements', amount: k(260) }];
    expect(check(moved, SOUND, { bridge: beyond })).toEqual([
      'The causes sum to £260,000, the movement is £200,000: they explain £60,000 more than there is.',
    ]);
  });

  it('shows what people and unit cost leave unexplained', () => {
    const driver = {
      line: 'RES',
      unit: 'week',
      units: 52,
      peopleBudget: 100,
      peopleForecast: 110,
      unitCostBudget: 90_000,
      unitCostForecast: 95_000,
    } as const;
    expect(check(SOUND, null, { drivers: [driver, { ...driver, line: 'GONE' }] })).toEqual([
      'GONE, named in a driver, is not among the lines, so it is not counted. Add the line, or correct its code.',
      'RES: people and unit cost explain £754,000 of the variance of £800,000. £46,000 is not explained.',
    ]);
  });

  it.each([
    [115, 'explain £1,001,000, £201,000 more than the variance of £800,000.'],
    [85, 'explain −£481,000 of the variance of £800,000. £1,281,000 is not explained.'],
  ])('of %i people says whether people and unit cost explain too much or too little', (people, said) => {
    const driver = {
      line: 'RES',
      unit: 'week',
      units: 52,
      peopleBudget: 100,
      peopleForecast: people,
      unitCostBudget: 90_000,
      unitCostForecast: 95_000,
    } as const;
    expect(check(SOUND, null, { drivers: [driver] })).toEqual([`RES: people and unit cost ${said}`]);
  });

  it('tells savings whose parts do not sum to what was approved', () => {
    const schemes = [
      saving({ approved: k(500), delivered: k(200), onTrack: k(100), atRisk: k(150) }),
      saving({ scheme: 'S2', approved: k(10), delivered: k(20), undeliverable: k(-10) }),
    ];
    expect(check(SOUND, null, { savings: { asAt: '2024-10-31', schemes } })).toEqual([
      'Saving Reviews (S1): £500,000 approved, but its four parts sum to £450,000. £50,000 has no status.',
      'Saving Reviews (S2) has an amount below zero. Savings are entered as positive amounts.',
    ]);
  });

  it('keeps what is to be put right apart from what is to be confirmed or only noted', () => {
    const problems = problemsOf(
      month(7, SOUND.replace('8200', '18200').replace('21000', '21500')),
      TREE,
      month(5, SOUND),
    );
    expect(problems.map((problem) => `${severityOf(problem)} ${problem.kind}`)).toEqual([
      'note missing-months',
      'wrong children-do-not-sum',
      'confirm large-variance',
      'note bridge-remainder',
    ]);
  });

  it('and its lines are left as they are', () => {
    const checked = month(7, `${SOUND}\nRES 1 0 1 1`);
    const before = structuredClone(checked);
    problemsOf(checked, TREE, month(4, SOUND));
    expect(checked).toEqual(before);
  });
});

describe('a problem of the lines or of a lock', () => {
  it('is said in a sentence too', () => {
    expect(
      said([
        { kind: 'unknown-parent', line: 'A', parent: 'X' },
        { kind: 'circle', lines: ['A', 'B'] },
        { kind: 'line-defined-twice', line: 'A' },
        { kind: 'reported-locked', year: '2024-25', month: 7, version: 1 },
      ]),
    ).toEqual([
      'A belongs to X, which is not among the lines. It is shown at the top. Add X, or correct the parent.',
      'A and B belong to one another in a circle. One of them is shown at the top. Correct a parent.',
      'A is described twice among the lines. The first description is used. Remove the other.',
      'October 2024 (version 1) is reported and locked. Nothing was changed. Enter a correction as a new version beside it.',
    ]);
  });
});
