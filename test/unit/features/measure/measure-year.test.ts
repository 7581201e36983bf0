import { describe, expect, it } from 'vitest';
import { measureOf } from '../../../../src/domain/measures/catalogue/catalogue.ts';
import { yearShown, yearsToChoose } from '../../../../src/features/measure/measure-year.ts';
import { drawHoldings } from '../../holdings-drawn-as-text.ts';

const holdings = drawHoldings(
  ['2016-17', '3B', 'Sefton  40.0'],
  ['2018-19', '3B', 'Sefton  41.0'],
  ['2019-20', '1E', 'Sefton  2.1'],
  ['2023-24', '1E', 'Sefton  31.0'],
);
const carers = measureOf({ framework: 'ascof-2014', code: '3B' });
if (!carers) throw new Error('no such measure');

describe('the year a measure is shown for', () => {
  it('is the one the address names, held or not, where the measure had that code then', () => {
    expect(yearShown(carers, { year: '2014-15' }, holdings, '2023-24')).toEqual({
      year: '2014-15',
      refused: null,
    });
  });

  it('is the year of the other pages where the measure has it', () => {
    expect(yearShown(carers, {}, holdings, '2016-17').year).toBe('2016-17');
  });

  it('is else the latest held', () => {
    expect(yearShown(carers, {}, holdings, '2023-24')).toEqual({ year: '2018-19', refused: null });
  });

  it('is never one of another framework, which is told', () => {
    expect(yearShown(carers, { year: '2023-24' }, holdings, null)).toEqual({
      year: '2018-19',
      refused: '2023-24',
    });
  });

  it('can be chosen among the held years of the concept under any code, not of the code under any meaning', () => {
    expect(yearsToChoose(carers, holdings)).toEqual(['2016-17', '2018-19', '2023-24']);
  });
});
