import { describe, expect, it } from 'vitest';
import { yearOfName } from '../../../../src/formats/official/year-from-name.ts';

describe('the year in a file name', () => {
  it.each([
    ['ascof-2018-19-full.csv', '2018-19'],
    ['ascof_2018_19.csv', '2018-19'],
    ['ascof201819.csv', '2018-19'],
    ['ascof 2018-2019 (1).csv', '2018-19'],
    ['ascof-20182019.csv', '2018-19'],
    ['ASCOF 2018 to 2019.CSV', '2018-19'],
    ['ascof 2018 to 19 v2.csv', '2018-19'],
    ['meas-from-asc-of-eng-1819-open-data-csv.csv', '2018-19'],
    ['meas-from-asc-of-eng-1415-open-data-csv.csv', '2014-15'],
    ['ascof-eng-2021-22-open-data.csv', '2021-22'],
    ['ascof-2020-21-full.csv', '2020-21'],
    ['ascof-18-19.csv', '2018-19'],
    ['ascof-2024-25-v2-published-2025-12-18.csv', '2024-25'],
    ['ascof-2018-19-v2.csv', '2018-19'],
    ['ascof-1920.csv', '2019-20'],
    ['ascof-2018-19.zip/data.csv', '2018-19'],
    ['all-years-2014-15-on.zip/ascof-2018-19.csv', '2018-19'],
  ])('of %s is %s', (name, year) => {
    expect(yearOfName(name)).toEqual({ year, possible: [] });
  });

  it.each([
    ['ascof2021.csv', ['2020-21', '2021-22']],
    ['ascof-2019.csv', ['2018-19', '2019-20']],
    ['ascof-2018-19-and-2019-20.csv', ['2018-19', '2019-20']],
    ['figures.csv', []],
    ['ascof-2018-20.csv', ['2017-18', '2018-19']],
    ['export-2018-10-11.csv', ['2017-18', '2018-19']],
    ['export-12345678.csv', []],
    ['', []],
  ])('of %s is in doubt', (name, possible) => {
    expect(yearOfName(name)).toEqual({ year: null, possible });
  });
});
