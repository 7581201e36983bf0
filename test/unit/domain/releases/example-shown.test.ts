import { describe, expect, it } from 'vitest';
import { yearsOfExample, yearsOfExampleInWords } from '../../../../src/domain/releases/example-shown.ts';
import { buildHoldings } from '../../../../src/domain/releases/holdings.ts';
import { inventedHeadline, inventedRelease } from '../../storage/invented-records.ts';

const example = (year: string) => inventedRelease(`${year}.0`, { kind: 'summary' });

/** The official file of 2018-19, with the first of the two measures only. */
function fileOfOneMeasure() {
  const { tables, columns, ...block } = inventedHeadline('2018-19.1');
  const values = columns.outcome?.values.slice(0, 3) ?? new Float64Array(3);
  const marks = columns.outcome?.marks.slice(0, 3) ?? new Uint8Array(3);
  return { ...block, tables: tables.slice(0, 1), columns: { outcome: { values, marks } } };
}

describe('what is still seen of the example', () => {
  const years = ['2014-15', '2015-16', '2016-17', '2018-19', '2020-21'];
  const holdings = buildHoldings(
    [...years.map(example), inventedRelease('2018-19.1'), inventedRelease('2019-20.1')],
    [
      ...years.map((year) => inventedHeadline(`${year}.0`)),
      fileOfOneMeasure(),
      inventedHeadline('2019-20.1'),
    ],
  );

  it('is whole years, and the measures a file of the year does not have', () => {
    expect(yearsOfExample(holdings)).toEqual([
      { year: '2014-15', measures: null },
      { year: '2015-16', measures: null },
      { year: '2016-17', measures: null },
      { year: '2018-19', measures: 1 },
      { year: '2020-21', measures: null },
    ]);
  });

  it('is counted among the tables a page shows', () => {
    expect(yearsOfExample(holdings, ({ code, release }) => code === '1E' && release.year > '2017')).toEqual([
      { year: '2020-21', measures: null },
    ]);
  });

  it('is said in spans, in either house style', () => {
    const shown = yearsOfExample(holdings);
    expect(yearsOfExampleInWords(shown)).toBe('2014/15 to 2016/17, 2020/21 and 1 measure of 2018/19');
    expect(yearsOfExampleInWords(shown, 'govuk')).toBe(
      '2014 to 2015 until 2016 to 2017, 2020 to 2021 and 1 measure of 2018 to 2019',
    );
  });
});
