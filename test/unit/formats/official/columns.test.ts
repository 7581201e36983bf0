import { describe, expect, it } from 'vitest';
import { type OfficialColumns, readHeader } from '../../../../src/formats/official/columns.ts';
import { layoutOf } from '../../../../src/formats/official/layout.ts';
import { openingOf } from '../../../../src/formats/official/opening.ts';
import { HEADER_2014, HEADER_2015, HEADER_2019, HEADER_2022, HEADER_2024, LAYOUTS } from './drawn-file.ts';

function columns(header: string): OfficialColumns {
  const found = readHeader(header.split(','));
  if (found.kind !== 'columns') throw new Error(`no columns: ${JSON.stringify(found)}`);
  return found.columns;
}

const bytes = (text: string) => new TextEncoder().encode(text);

describe('the columns of an official file', () => {
  it.each([
    [HEADER_2014, '9 columns, 2014-15'],
    [HEADER_2015, '10 columns, 2015-16 to 2018-19'],
    [HEADER_2019, '10 columns, 2019-20 to 2021-22'],
    [HEADER_2022, '10 columns, 2022-23 and 2023-24'],
    [HEADER_2024, '8 columns, 2024-25'],
  ])('tell the layout: %s', (header, words) => {
    expect(layoutOf(columns(header)).words).toBe(words);
  });

  it('are found in any order, case and spelling', () => {
    const { at } = columns(
      'measure_value,ONS_Code,MEASURE TYPE,Disaggregation level,ascofmeasurecode,Geographical_Level,geographical description,Geographical Code',
    );
    expect(at).toMatchObject({
      value: 0,
      ons: 1,
      type: 2,
      breakdown: 3,
      code: 4,
      level: 5,
      name: 6,
      geography: 7,
    });
  });

  it('of 2014-15 hold the name in the level column', () => {
    expect(columns(HEADER_2014).at).toMatchObject({ name: 1, level: -1, ons: 2 });
  });

  it('may lack the measure group, and nothing else', () => {
    expect(columns(HEADER_2019.replace(',Measure Group Description', '')).at.groupName).toBe(-1);
    for (const name of HEADER_2024.split(',')) {
      const rest = HEADER_2024.split(',').filter((other) => other !== name);
      if (name === 'Geographical description') continue;
      expect(readHeader(rest)).toMatchObject({ kind: 'missing' });
    }
  });

  it('say which one is there twice', () => {
    expect(readHeader(`${HEADER_2024},Measure value`.split(','))).toMatchObject({
      kind: 'missing',
      twice: ['value'],
    });
  });
});

describe('the opening of a file', () => {
  it('passes over titles above the column names', () => {
    const found = openingOf(bytes(`ASCOF 2018-19\n\n${HEADER_2015}\n`));
    expect(found).toMatchObject({ kind: 'columns', line: 3 });
  });

  it('finds what parts the columns', () => {
    const semicolons = LAYOUTS['ascof-2024-25.csv'].replaceAll(',', ';');
    expect(openingOf(bytes(semicolons))).toMatchObject({ kind: 'columns', delimiter: 59 });
  });

  it('notices that the names are missing where the level column holds levels', () => {
    const without = LAYOUTS['ascof-2024-25.csv']
      .split('\r\n')
      .map((line) =>
        line
          .split(',')
          .filter((_, i) => i !== 1)
          .join(','),
      )
      .join('\r\n');
    expect(openingOf(bytes(without))).toMatchObject({ kind: 'missing', missing: ['name'] });
  });

  it('finds no header in other tables', () => {
    expect(openingOf(bytes('name,amount\na,1\n'))).toMatchObject({
      kind: 'no-header',
      firstLine: 'name amount',
    });
  });
});
