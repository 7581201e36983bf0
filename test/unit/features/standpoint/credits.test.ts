import { describe, expect, it } from 'vitest';
import { creditLines } from '../../../../src/features/standpoint/credits.ts';
import { drawRelease } from '../../holdings-drawn-as-text.ts';

const { release } = drawRelease(['2020-21', '1E', 'Sefton  2.1']);
const LICENCE = 'Contains public sector information licensed under the Open Government Licence v3.0';
const EXAMPLE = {
  ...release,
  source: 'NHS England: Measures, 2020-21',
  licence: `${LICENCE}: https://example.org/licence`,
};
const DAY = new Date(2026, 4, 5);

describe('the credits of a picture', () => {
  it('say source, licence and date, a line each', () => {
    expect(creditLines([release], DAY)).toEqual([
      'Source: Adult Social Care Outcomes Framework, drawn-2020-21.csv.',
      `${LICENCE}.`,
      'Drawn on 5 May 2026.',
    ]);
  });

  it('say a licence once, with its address where one of the files gives it', () => {
    const lines = creditLines([release, EXAMPLE], DAY);
    expect(lines.filter((line) => line.includes(LICENCE))).toEqual([EXAMPLE.licence]);
  });

  it('print the years of a source in the house style', () => {
    expect(creditLines([EXAMPLE], DAY, 'govuk')[0]).toBe('Source: NHS England: Measures, 2020 to 2021.');
  });
});
