import { describe, expect, it } from 'vitest';
import { bridgeOf } from '../../../../src/domain/budget/bridge.ts';
import type { BudgetReview, ReviewQuestion } from '../../../../src/domain/budget/budget-year.ts';
import { lineTree } from '../../../../src/domain/budget/line-tree.ts';
import { roleProblem } from '../../../../src/domain/budget/role-problem.ts';
import { bridgeTable } from '../../../../src/features/budget-review/bridge-table.ts';
import { linesTable } from '../../../../src/features/budget-review/lines-table.ts';
import { linesSentence } from '../../../../src/features/budget-review/lines-words.ts';
import { nextYearSentences } from '../../../../src/features/budget-review/next-year-words.ts';
import { openBefore } from '../../../../src/features/budget-review/open-questions.ts';
import { addQuestion, replaceQuestion } from '../../../../src/features/budget-review/review-changes.ts';
import { stepByKey, stepIn } from '../../../../src/features/budget-review/review-steps.ts';
import { monthAsked, reviewedMonth } from '../../../../src/features/budget-review/reviewed-month.ts';
import { rowsThatFit } from '../../../../src/features/budget-review/rows-that-fit.ts';
import { drawnLines, drawnTree, k, month, worked } from '../../domain/budget/drawn-budget.ts';

const AREA = 'E08000014';
const ASKED: ReviewQuestion = { question: 'Why?', owner: 'Director', answerBy: null };

function review(
  year: BudgetReview['year'],
  number: BudgetReview['month'],
  questions: readonly ReviewQuestion[],
): BudgetReview {
  return { id: `${AREA}/${year}/${number}`, area: AREA, year, month: number, questions };
}

describe('the questions a month opens with', () => {
  it('are those of all months before it, across years, the oldest first, and none of later months', () => {
    const march = review('2023-24', 12, [{ ...ASKED, question: 'March?' }]);
    const june = review('2024-25', 3, [{ ...ASKED, question: 'June?' }]);
    const april = review('2024-25', 1, [{ ...ASKED, question: 'April?' }]);
    const may = review('2024-25', 2, []);
    const open = openBefore(may, [june, april, march, may]);
    expect(open.map(({ asked }) => asked.question)).toEqual(['March?', 'April?']);
  });

  it('stop at the month whose review answers them, and are still open before it', () => {
    const april = review('2024-25', 1, [ASKED]);
    const may = review('2024-25', 2, [{ ...ASKED, answer: 'Prices.', askedIn: april.id }]);
    const june = review('2024-25', 3, []);
    expect(openBefore(june, [april, may, june])).toEqual([]);
    expect(openBefore(may, [april, may, june])).toEqual([]);
    expect(openBefore(review('2024-25', 2, []), [april, june])).toHaveLength(1);
  });

  it('count a blank answer as none', () => {
    const april = review('2024-25', 1, [{ ...ASKED, answer: '  ' }]);
    expect(openBefore(review('2024-25', 2, []), [april])).toHaveLength(1);
  });
});

describe('the month of a review', () => {
  const months = [
    month(6, 'ASC 100 0 . 110'),
    month(6, 'ASC 100 0 . 112', { version: 2 }),
    month(7, 'ASC 100 0 . 120'),
    month(7, 'ASC 100 0 . 115', { basis: 'after-mitigation' }),
  ];
  const lines = [{ id: `${AREA}/2024-25`, area: AREA, year: '2024-25' as const, lines: drawnLines('ASC') }];

  it('is the highest version, before mitigation unless the address asks otherwise', () => {
    const held = { lines, months, reviews: [] };
    expect(monthAsked(held, AREA, { year: '2024-25', month: '6' })?.version).toBe(2);
    expect(monthAsked(held, AREA, {})?.id).toBe(`${AREA}/2024-25/7/gross/1`);
    const after = { year: '2024-25', month: '7', basis: 'after-mitigation' };
    expect(monthAsked(held, AREA, after)?.basis).toBe('after-mitigation');
    expect(monthAsked(held, AREA, { year: '2024-25', month: '13' })).toBeNull();
    expect(monthAsked(held, AREA, { year: 'soon', month: '7' })).toBeNull();
  });

  it('is compared, once signed off, with what it was compared with then', () => {
    const signedOff = {
      role: 'Director',
      on: '2024-11-20',
      monthId: `${AREA}/2024-25/7/gross/1`,
      comparedWith: `${AREA}/2024-25/6/gross/1`,
    };
    const open = { lines, months, reviews: [] };
    const held = { lines, months, reviews: [{ ...review('2024-25', 7, []), signedOff }] };
    const october = monthAsked(held, AREA, {});
    if (!october) throw new Error('October is held');
    expect(reviewedMonth(open, october).bridge.movement).toBe(k(8));
    expect(reviewedMonth(held, october).bridge.movement).toBe(k(10));
  });
});

describe('a change of the review', () => {
  it('adds an edited question that another tab has changed meanwhile, so that nothing typed is lost', () => {
    const changed = { ...ASKED, owner: 'Somebody else' };
    const edited = { ...ASKED, question: 'Why now?' };
    const after = replaceQuestion(ASKED, edited)(addQuestion(changed)(review('2024-25', 7, [])));
    expect(after.questions).toEqual([changed, edited]);
  });
});

describe('the steps', () => {
  it('stay at the ends and begin at the first where the address names none', () => {
    expect(stepByKey('ArrowRight', 7)).toBe(7);
    expect(stepByKey('ArrowLeft', 1)).toBe(1);
    expect(stepByKey('Enter', 3)).toBeNull();
    expect([stepIn({}), stepIn({ step: '8' }), stepIn({ step: '4' })]).toEqual([1, 1, 4]);
  });
});

describe('where', () => {
  it('names the furthest over and under, and what was not reported', () => {
    const now = worked(
      drawnTree('ASC\nASC > RES\nASC > HOME\nASC > STAFF\nASC > CARERS'),
      7,
      'RES 80000 0 . 82100\nHOME 40000 0 . 40400\nSTAFF 9000 0 . 8800\nCARERS 100 0 . .',
    );
    expect(linesSentence(now)).toBe(
      'Furthest over: RES (£2.100m over) and HOME (£0.400m over). Furthest under: STAFF (£0.200m under). 1 line was not reported.',
    );
  });

  it('puts what is not shown in one row, and says what the lines do not sum to', () => {
    const codes = Array.from({ length: 12 }, (_, i) => `L${i + 1}`);
    const tree = lineTree([
      ...drawnLines('ASC'),
      ...drawnLines(codes.map((code) => `ASC > ${code}`).join('\n')).map((line) => ({
        ...line,
        parent: 'ASC',
      })),
    ]);
    const rows = codes.map((code, i) => `${code} 100 0 . ${100 + i + 1}`).join('\n');
    const table = linesTable(worked(tree, 7, `ASC 1200 0 . 1280\n${rows}`), null);
    expect(table.rows).toHaveLength(11);
    expect(table.rows.slice(-3).map(([name, , , variance]) => [name, variance])).toEqual([
      ['The other 4 lines', '£0.010m over'],
      ['What the lines do not sum to', '£0.002m more'],
      ['The service as a whole', '£0.080m over'],
    ]);
  });
});

describe('the bridge of a first month', () => {
  it('shows the causes as they were given, with nothing to lead from', () => {
    const bridge = [{ cause: 'More placements', amount: k(300), recurrent: true }];
    const now = worked(drawnTree('ASC'), 1, 'ASC 100 0 . 120', { bridge });
    expect(bridgeTable(bridgeOf(now, null), now.month)?.rows).toEqual([
      ['More placements', '£0.300m worse', 'recurrent'],
    ]);
    const silent = worked(drawnTree('ASC'), 1, 'ASC 100 0 . 120');
    expect(bridgeTable(bridgeOf(silent, null), silent.month)).toBeNull();
  });
});

describe('next year', () => {
  it('says what is recorded: pressures, what lasts, savings and reserves', () => {
    const said = nextYearSentences(
      month(7, 'ASC 100 0 . 120', {
        pressures: [{ title: 'Fees', amount: k(700), likelihood: 'high' }],
        bridge: [
          { cause: 'A', amount: k(300), recurrent: true },
          { cause: 'B', amount: k(-100), recurrent: false },
          { cause: 'C', amount: k(5) },
        ],
        reserves: [{ name: 'Adult social care', opening: k(2000), planned: k(500) }],
      }),
    );
    expect(said).toEqual([
      '1 pressure of £0.700m in all is not in the forecast.',
      'Of the causes given this month, recurrent ones come to £0.300m worse and one-off ones to £0.100m better. 1 cause does not say which.',
      'Reserves of £2.000m, with £500,000 planned to be drawn, close at £1.500m.',
    ]);
  });

  it('says that nothing is recorded rather than nothing at all', () => {
    expect(nextYearSentences(month(7, 'ASC 100 0 . 120'))).toEqual([
      'No pressure outside the forecast is recorded.',
    ]);
  });
});

describe('a role', () => {
  it('is asked for, and a title with a name is refused', () => {
    expect(roleProblem(' ')).toBe('Say in which role.');
    for (const name of ['Cllr Smith', 'Mrs. Jones', 'Dr Patel'])
      expect(roleProblem(name)).toContain('reads like a person');
    for (const role of ['Cabinet Member', 'Director of Adult Social Care', 'Councillor for the ward'])
      expect(roleProblem(role)).toBeNull();
  });
});

describe('the note', () => {
  it('shows whole rows while they fit, at least one, and counts the rest', () => {
    const columns = [{ label: 'Question' }];
    const short = { caption: '', columns, rows: [['a'], ['b'], ['c'], ['d']] };
    expect(rowsThatFit(short, 3)).toMatchObject({ content: { rows: [['a'], ['b']] }, more: 2 });
    const long = { caption: '', columns, rows: [['x'.repeat(900)], ['b']] };
    expect(rowsThatFit(long, 5)).toMatchObject({ content: { rows: [[long.rows[0]?.[0]]] }, more: 1 });
  });
});
