/** Budget records of any shape a snapshot may hold. */
import fc from 'fast-check';
import type { BudgetLines, BudgetMonth, BudgetReview } from '../../../../src/domain/budget/budget-year.ts';

const AREA = 'E08000014';
const YEAR = '2024-25';
const CODES = ['ASC', 'OP', 'INC'] as const;
const someText = fc.string({ maxLength: 20 });
const pence = fc.integer({ min: -1e12, max: 1e12 }).map((amount) => amount + 0);
const penceOrNone = fc.option(pence);

const line = (code: string) =>
  fc.record(
    {
      line: fc.constant(code),
      approved: penceOrNone,
      virements: penceOrNone,
      actualToDate: penceOrNone,
      profiledToDate: penceOrNone,
      commitments: pence,
      forecast: penceOrNone,
      commentary: someText,
      illustrative: fc.constant(true as const),
    },
    { requiredKeys: ['line', 'approved', 'virements', 'actualToDate', 'profiledToDate', 'forecast'] },
  );

const saving = fc.record({
  scheme: fc.constant('S1'),
  title: someText,
  line: fc.option(fc.constantFrom(...CODES)),
  owner: someText,
  approved: pence,
  delivered: pence,
  onTrack: pence,
  atRisk: pence,
  undeliverable: pence,
  recurrent: fc.option(fc.boolean()),
  nextYearEffect: penceOrNone,
});

const month = fc
  .record({
    number: fc.integer({ min: 1, max: 12 }),
    lines: fc.subarray([...CODES]).chain((codes) => fc.tuple(...codes.map(line))),
    optional: fc.record(
      {
        savings: fc.record({ asAt: fc.constant('2024-11-01'), schemes: fc.array(saving, { maxLength: 2 }) }),
        bridge: fc.array(fc.record({ cause: fc.constant('prices'), amount: pence }), { maxLength: 2 }),
        reserves: fc.constant([{ name: 'General', opening: 5, planned: 2 }]),
        range: fc.record({ low: pence, high: pence }),
        example: fc.constant(true as const),
      },
      { requiredKeys: [] },
    ),
  })
  .map(
    ({ number, lines, optional }) =>
      ({
        ...optional,
        id: `${AREA}/${YEAR}/${number}/gross/1`,
        area: AREA,
        year: YEAR,
        month: number,
        basis: 'gross',
        version: 1,
        asAt: null,
        status: 'draft',
        enteredOn: '2024-11-20',
        lines,
      }) as BudgetMonth,
  );

const LINES: BudgetLines = {
  id: `${AREA}/${YEAR}`,
  area: AREA,
  year: YEAR,
  lines: [
    { code: 'ASC', name: 'Adult social care', parent: null, kind: 'expenditure' },
    { code: 'OP', name: 'Older people', parent: 'ASC', kind: 'expenditure', measures: ['home-care-waiting'] },
    { code: 'INC', name: 'Client contributions', parent: 'ASC', kind: 'income' },
  ],
};

const signOff = fc.record(
  {
    role: fc.constant('Cabinet Member'),
    on: fc.constant('2024-12-05'),
    monthId: fc.constant(`${AREA}/${YEAR}/7/gross/1`),
    comparedWith: fc.option(fc.constant(`${AREA}/${YEAR}/6/gross/1`)),
    said: someText,
  },
  { requiredKeys: ['role', 'on', 'monthId'] },
);

const question = fc.record(
  {
    question: fc.string({ minLength: 1, maxLength: 20 }),
    owner: someText,
    answerBy: fc.option(fc.constant('2024-12-20')),
    answer: someText,
    step: fc.integer({ min: 1, max: 7 }),
    askedIn: fc.constant(`${AREA}/${YEAR}/6`),
  },
  { requiredKeys: ['question', 'owner', 'answerBy'] },
);

const correction = fc.record({
  reason: fc.constant('The income was late'),
  role: fc.constant('Director'),
  on: fc.constant('2024-12-09'),
  signedOff: signOff,
});

const review: fc.Arbitrary<BudgetReview> = fc.record(
  {
    id: fc.constant(`${AREA}/${YEAR}/7`),
    area: fc.constant(AREA),
    year: fc.constant(YEAR),
    month: fc.constant(7 as const),
    questions: fc.array(question, { maxLength: 2 }),
    corrections: fc.array(correction, { maxLength: 2 }),
  },
  { requiredKeys: ['id', 'area', 'year', 'month', 'questions'] },
);

export const arbitraryBudget = fc.record({
  budgetLines: fc.constant([LINES]),
  budgetMonths: fc.uniqueArray(month, { selector: ({ id }) => id, maxLength: 3 }),
  budgetReviews: fc.array(review, { maxLength: 1 }),
});
