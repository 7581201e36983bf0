import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BudgetMonth, Saving } from '../../../../../src/domain/budget/budget-year.ts';
import { MONTH_LISTS } from '../../../../../src/features/budget-entry/lists/month-lists.ts';
import { runs } from '../../../../runs.ts';
import { k, month } from '../../../domain/budget/drawn-budget.ts';

const LINES = [
  { value: 'OP', label: 'Older people' },
  { value: 'HC', label: 'Home care' },
  // A name that is another line's code.
  { value: 'LD', label: 'HC' },
];
const HELD = month(7, 'OP 1 0 1 1', { asAt: '2024-10-31', status: 'draft' });

const pence = fc.integer({ min: -1e12, max: 1e12 });
const words = fc.string({ minLength: 1, maxLength: 12 }).map((text) => `x${text.trim()}`);
const asAt = fc.constantFrom('2024-10-31', '2024-11-05');

const saving: fc.Arbitrary<Saving> = fc
  .record({
    scheme: words,
    title: words,
    line: fc.constantFrom('OP', 'HC', 'LD', null),
    owner: fc.oneof(words, fc.constant('')),
    approved: pence,
    delivered: pence,
    onTrack: pence,
    atRisk: pence,
    undeliverable: pence,
    recurrent: fc.constantFrom(true, false, null),
    nextYearEffect: fc.option(pence, { nil: null }),
    comment: fc.option(words, { nil: undefined }),
  })
  .map(({ comment, ...rest }) => (comment === undefined ? rest : { ...rest, comment }));

const parts = fc.record({
  savings: fc.record({
    asAt,
    schemes: fc.uniqueArray(saving, {
      minLength: 1,
      maxLength: 6,
      selector: ({ scheme }) => scheme.toLowerCase(),
    }),
  }),
  range: fc.record({ low: pence, high: pence }),
  councilWide: fc.record({
    label: words,
    variance: pence,
    asAt: fc.option(asAt, { nil: null }),
    source: words,
  }),
});

/** All lists read from their texts, as if each had been typed in. */
function read(texts: Readonly<Record<string, string>>, onto: BudgetMonth = HELD) {
  const faults: string[] = [];
  let typed = onto;
  for (const list of MONTH_LISTS) {
    const put = list.put(typed, (cell) => texts[cell] ?? '', LINES);
    typed = put.month;
    faults.push(...put.faults.map(({ name, sentence }) => `${name}: ${sentence}`));
  }
  return { month: typed, faults };
}

function textsOf(of: BudgetMonth): Record<string, string> {
  return Object.assign({}, ...MONTH_LISTS.map((list) => list.textsOf(of)));
}

describe('the parts of a month', () => {
  it('are read from their own texts as they were, to the byte', () => {
    fc.assert(
      fc.property(parts, (given) => {
        const held = { ...HELD, ...given };
        const again = read(textsOf(held), held);
        expect(again.faults).toEqual([]);
        expect(JSON.stringify(again.month)).toBe(JSON.stringify(held));
      }),
      { numRuns: runs(300) },
    );
  });

  it('show the texts again that they were read from', () => {
    fc.assert(
      fc.property(parts, (given) => {
        const texts = textsOf({ ...HELD, ...given });
        expect(textsOf(read(texts).month)).toEqual(texts);
      }),
      { numRuns: runs(300) },
    );
  });

  it('are the same when read twice, however oddly they were typed', () => {
    const cell = fc.constantFrom(
      '',
      '0',
      '1.2m',
      '(5)',
      '£3,000',
      'x',
      ' home care ',
      'One-off',
      '2024-10-31',
    );
    fc.assert(
      fc.property(fc.array(cell, { minLength: 24, maxLength: 24 }), (cells) => {
        const texts: Record<string, string> = {
          'savings#rows': '["0","1"]',
          'savings/all/asAt': '2024-10-31',
        };
        for (const [i, text] of cells.entries()) texts[SAVING_CELLS[i] ?? ''] = text;
        const once = read(texts);
        const twice = read(textsOf(once.month));
        expect(twice.month.savings).toEqual(once.month.savings);
        expect(twice.faults).toEqual([]);
      }),
      { numRuns: runs(300) },
    );
  });

  it('left empty are not there: no zero, no empty list', () => {
    expect(read({}).month).toEqual(HELD);
    expect(read({ 'savings/all/asAt': '2024-10-31' }).month).toEqual(HELD);
    const full = { ...HELD, range: { low: 1, high: 2 }, savings: { asAt: '2024-10-31', schemes: [] } };
    expect(read({}, full).month).toEqual(HELD);
  });

  it('filled by half say which cell of which row is missing', () => {
    expect(
      read({
        'range/only/low': '117m',
        'council-wide/only/label': 'Council',
        'savings#rows': '["0","1"]',
        'savings/0/scheme': 'S1',
        'savings/0/approved': '100k',
        'savings/1/comment': 'Under way',
      }).faults,
    ).toEqual([
      'Highest outturn, range: Fill in: highest outturn.',
      'Variance, council-wide figure: Fill in: variance.',
      'Source, council-wide figure: Fill in: source.',
      'Delivered, scheme 1: Fill in: delivered.',
      'On track, scheme 1: Fill in: on track.',
      'Needs more, scheme 1: Fill in: needs more.',
      'At risk or undeliverable, scheme 1: Fill in: at risk or undeliverable.',
      'Scheme, scheme 2: Fill in: scheme.',
      'Approved, scheme 2: Fill in: approved.',
      'Delivered, scheme 2: Fill in: delivered.',
      'On track, scheme 2: Fill in: on track.',
      'Needs more, scheme 2: Fill in: needs more.',
      'At risk or undeliverable, scheme 2: Fill in: at risk or undeliverable.',
    ]);
  });
});

describe('savings schemes', () => {
  const row = (nth: number, scheme: string): Record<string, string> =>
    Object.fromEntries(
      [scheme, '', '', '', '10', '10', '0', '0', '0'].map((text, i) => [
        `savings/${nth}/${COLUMNS[i] ?? ''}`,
        text,
      ]),
    );
  const typed = (...schemes: readonly string[]) =>
    read({
      'savings/all/asAt': '2024-10-31',
      'savings#rows': JSON.stringify(schemes.map((_, i) => String(i))),
      ...Object.assign({}, ...schemes.map((scheme, i) => row(i, scheme))),
    });

  it('without a title go by their own name, and without a word of it are neither recurrent nor one-off', () => {
    expect(typed('Fees').month.savings).toEqual({
      asAt: '2024-10-31',
      schemes: [
        {
          scheme: 'Fees',
          title: 'Fees',
          line: null,
          owner: '',
          approved: k(0.01),
          delivered: k(0.01),
          onTrack: 0,
          atRisk: 0,
          undeliverable: 0,
          recurrent: null,
          nextYearEffect: null,
        },
      ],
    });
  });

  it('are refused twice by one name, and as a total of the others', () => {
    expect(typed('Fees', 'fees', 'Total savings').faults).toEqual([
      'Scheme, scheme 2: fees is the name of another scheme already. Keep one row a scheme.',
      'Scheme, scheme 3: Total savings is a total, so what it sums would be counted twice. Take the row out.',
    ]);
  });

  it('need the day they stand at, asked once', () => {
    expect(read({ 'savings#rows': '["0"]', ...row(0, 'Fees') }).faults).toEqual([
      'As at, all schemes: Fill in: as at.',
    ]);
  });
});

const COLUMNS = [
  'scheme',
  'title',
  'line',
  'owner',
  'approved',
  'delivered',
  'onTrack',
  'atRisk',
  'undeliverable',
  'recurrent',
  'nextYearEffect',
  'comment',
] as const;
const SAVING_CELLS = [0, 1].flatMap((row) => COLUMNS.map((column) => `savings/${row}/${column}`));
