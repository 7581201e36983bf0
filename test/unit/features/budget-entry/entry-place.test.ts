import { describe, expect, it } from 'vitest';
import { askedPlace, yearChoices } from '../../../../src/features/budget-entry/entry-place.ts';
import { month } from '../../domain/budget/drawn-budget.ts';

const AREA = 'E08000014';
const TODAY = '2025-02-10';
const placeOf = (asked: Parameters<typeof askedPlace>[1], ...months: ReturnType<typeof month>[]) =>
  askedPlace(AREA, asked, months, TODAY).place;

describe('askedPlace', () => {
  it('opens the last month that is over where nothing is held', () => {
    expect(placeOf({})).toEqual({ area: AREA, year: '2024-25', month: 10, basis: 'gross' });
  });

  it('goes on with a draft, and after a reported month with the next, also into the next year', () => {
    expect(placeOf({}, month(7, '', { status: 'draft' }))).toMatchObject({ month: 7 });
    expect(placeOf({}, month(7, ''))).toMatchObject({ month: 8 });
    expect(placeOf({}, month(12, ''))).toMatchObject({ year: '2025-26', month: 1 });
  });

  it('opens a new month before mitigation, whatever was entered last', () => {
    const both = [month(8, ''), month(8, '', { basis: 'after-mitigation' })];
    expect(placeOf({}, ...both)).toMatchObject({ month: 9, basis: 'gross' });
    expect(placeOf({ year: '2024-25', month: '8' }, ...both)).toMatchObject({ basis: 'gross' });
    expect(placeOf({ basis: 'after-mitigation' }, ...both)).toMatchObject({ basis: 'after-mitigation' });
  });

  it('opens it after mitigation where a council has never held anything else', () => {
    const after = month(7, '', { basis: 'after-mitigation' });
    expect(placeOf({}, after)).toMatchObject({ month: 8, basis: 'after-mitigation' });
    expect(placeOf({}, month(6, ''), after)).toMatchObject({ month: 8, basis: 'gross' });
  });

  it('opens a month that is held after mitigation only as it is held', () => {
    const draft = month(8, '', { basis: 'after-mitigation', status: 'draft' });
    expect(placeOf({}, month(7, ''), draft)).toMatchObject({ month: 8, basis: 'after-mitigation' });
  });

  it('follows the address first', () => {
    const asked = { year: '2023-24', month: '3', basis: 'after-mitigation' };
    expect(placeOf(asked, month(7, ''))).toEqual({
      area: AREA,
      year: '2023-24',
      month: 3,
      basis: 'after-mitigation',
    });
    expect(placeOf({ year: '2023-24' }, month(7, ''))).toMatchObject({ year: '2023-24', month: 1 });
  });
});

describe('yearChoices', () => {
  it('has the years held, the one shown, and from three years ago to next, the newest first', () => {
    expect(yearChoices([month(1, '', { year: '2020-21' })], '2018-19', TODAY)).toEqual([
      '2025-26',
      '2024-25',
      '2023-24',
      '2022-23',
      '2021-22',
      '2020-21',
      '2018-19',
    ]);
  });
});
