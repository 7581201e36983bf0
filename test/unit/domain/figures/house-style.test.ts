import { describe, expect, it } from 'vitest';
import { yearsInHouseStyle } from '../../../../src/domain/figures/house-style.ts';
import { MEASURES } from '../../../../src/domain/measures/catalogue/catalogue.ts';

describe('financial years in a typed note', () => {
  it('are printed in the house style, however they were typed', () => {
    const note = 'No figures were published for 2016-17. Ended after 2022/23.';
    expect(yearsInHouseStyle(note)).toBe('No figures were published for 2016/17. Ended after 2022/23.');
    expect(yearsInHouseStyle(note, 'govuk')).toBe(
      'No figures were published for 2016 to 2017. Ended after 2022 to 2023.',
    );
  });

  it('are told from dates and from ranges of calendar years', () => {
    expect(yearsInHouseStyle('Added on 2011-12-01; 2014-18.')).toBe('Added on 2011-12-01; 2014-18.');
  });

  it('leave no note of the catalogue in another style', () => {
    const typed = MEASURES.flatMap(({ note, breaks }) => [note ?? '', ...breaks.map(({ reason }) => reason)]);
    for (const text of typed) expect(yearsInHouseStyle(text)).not.toMatch(/20\d\d-\d\d/);
  });
});
