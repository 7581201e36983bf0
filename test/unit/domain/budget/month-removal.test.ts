import { describe, expect, it } from 'vitest';
import type { BudgetMonth, BudgetReview } from '../../../../src/domain/budget/budget-year.ts';
import { monthRemoval } from '../../../../src/domain/budget/month-removal.ts';
import { heldMonthInWords, removalInWords } from '../../../../src/domain/budget/month-removal-words.ts';
import { drawnLines, month } from './drawn-budget.ts';

const AREA = 'E08000014';
const ROWS = 'A 1000 0 . 1000\nB 1000 0 . 1000';
const LINES = [{ id: `${AREA}/2024-25`, area: AREA, year: '2024-25', lines: drawnLines('A\nB') }] as const;
const first = month(7, ROWS);
const second = month(7, ROWS, { version: 2, status: 'draft' });
const after = month(7, ROWS, { basis: 'after-mitigation' });
const signedOver = ({ id }: BudgetMonth): BudgetReview => ({
  id: `${AREA}/2024-25/7`,
  area: AREA,
  year: '2024-25',
  month: 7,
  questions: [],
  signedOff: { role: 'Cabinet Member', on: '2024-12-05', monthId: id },
});

function said(taken: BudgetMonth, months: readonly BudgetMonth[], reviews: readonly BudgetReview[] = []) {
  const removal = monthRemoval({ lines: LINES, months, reviews }, taken.id);
  return removal && removalInWords(removal);
}

describe('taking a budget month away', () => {
  it('puts the earlier version in force again, and keeps the lines of the year', () => {
    expect(said(second, [first, second])).toEqual([
      'The amounts of 2 lines of this version go from this computer.',
      'Version 1, reported, is in force again.',
    ]);
    expect(monthRemoval({ lines: LINES, months: [first, second], reviews: [] }, second.id)).toMatchObject({
      inForceAfter: first,
      wasInForce: true,
      lines: null,
    });
  });

  it('leaves a later version in force, and the month on its other basis', () => {
    expect(said(first, [first, second])?.[2]).toBe('Version 2, a draft, stays in force.');
    expect(said(after, [first, after])?.[2]).toBe(
      'No other version of it is held after mitigation; October 2024 before mitigation stays.',
    );
  });

  it('takes the lines with the last month of a year, and of no other council or year', () => {
    const elsewhere = { ...month(7, ROWS, { area: 'E08000015' }), year: '2024-25' } as const;
    expect(said(first, [first, elsewhere, month(7, ROWS, { year: '2023-24' })])?.slice(1)).toEqual([
      'It was reported; what was told then is held nowhere else here.',
      'No other version of October 2024 is held, so it is shown nowhere any more.',
      'It is the last month held of 2024/25, so the 2 service lines of that year go as well.',
    ]);
    expect(said(first, [first, month(6, ROWS)])).toHaveLength(3);
  });

  it('says from which month a later movement is counted then', () => {
    const [september, november] = [month(6, ROWS), month(8, ROWS)];
    expect(said(first, [september, first, november])?.at(-1)).toBe(
      'The movement of November 2024 is then counted from September 2024.',
    );
    expect(said(first, [first, november])?.at(-1)).toBe(
      'The movement of November 2024 then has no reported month to be counted from.',
    );
    const corrected = {
      ...second,
      status: 'reported',
      reportedTo: 'Cabinet',
      reportedOn: '2024-12-03',
    } as const;
    expect(said(corrected, [first, corrected, november])?.slice(1)).toEqual([
      'It was reported to Cabinet on 3 December 2024; what was told then is held nowhere else here.',
      'Version 1, reported, is in force again.',
      'The movement of November 2024 is then counted from October 2024, version 1.',
    ]);
  });

  it('says what becomes of the review, signed off over it or not', () => {
    expect(said(second, [first, second], [signedOver(second)])?.at(-1)).toBe(
      'The review of October 2024 was signed off over this version on 5 December 2024. The sign-off and its questions stay; the review then shows the version in force.',
    );
    expect(said(second, [first, second], [signedOver(first)])?.at(-1)).toBe(
      'The review of October 2024 and its questions stay.',
    );
    expect(said(first, [first], [signedOver(first)])?.at(-1)).toMatch(
      /^The review of October 2024 was signed off .* are shown once October 2024 is held again\.$/,
    );
  });

  it('names what goes besides the amounts, and is nothing for a month that is not held', () => {
    const savings = { asAt: '2024-10-31', schemes: [] } as const;
    const bare = month(7, [], { savings, bridge: [{ cause: 'Placements', amount: 1 }] });
    expect(said(bare, [bare])?.[0]).toBe('The causes of the movement of this version go from this computer.');
    expect(said(second, [first])).toBeNull();
    expect(heldMonthInWords(after)).toBe('October 2024, after mitigation, version 1');
  });
});
