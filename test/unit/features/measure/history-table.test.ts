import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { measureOf } from '../../../../src/domain/measures/catalogue/catalogue.ts';
import { readerView } from '../../../../src/domain/standpoint/reader-view.ts';
import { historyCsv, historyTable } from '../../../../src/features/measure/history-table.ts';
import { measureStory } from '../../../../src/features/measure/measure-story.ts';
import { drawHoldings } from '../../holdings-drawn-as-text.ts';

const holdings = drawHoldings(
  ['2018-19', '1D', 'Sefton  7.2 ±0.2\nEngland  7.5\nNorth West  7.5'],
  ['2021-22', '1D', 'Sefton  [c]\nEngland  7.3\nNorth West  7.3'],
  ['2023-24', '1C', 'Sefton  6.9\nEngland  7.3\nNorth West  7.2'],
  ['2024-25', '1C', 'Sefton  6.9\nEngland  7.3\nNorth West  7.2'],
);
const view = readerView({}, { holdings, settings: {}, groups: [] });
const measure = measureOf({ framework: 'ascof-2023', code: '1C' });
if (!measure) throw new Error('no such measure');
const story = measureStory(holdings, measure, '2023-24', view);

const cells = (column: string): (string | undefined)[] => {
  const { columns, rows } = historyTable(story, view);
  const at = columns.findIndex(({ label }) => label === column);
  return rows.map((row) => row[at]);
};

describe('history table', () => {
  it('has a row for every year since the first held, newest first', () => {
    expect(cells('Year')).toEqual([
      '2024/25',
      '2023/24',
      '2022/23',
      '2021/22',
      '2020/21',
      '2019/20',
      '2018/19',
    ]);
    expect(cells('Code')).toEqual(['1C', '1C', '1D', '1D', '1D', '1D', '1D']);
  });

  it('keeps a missing figure missing and says why', () => {
    expect(cells('Published value (/12)')).toEqual(['6.9', '6.9', '–', '–', '–', '–', '7.2']);
    const notes = cells('Notes');
    expect(notes[0]).toContain('The 2023/24 figure, published again.');
    expect(notes[1]).toContain('1D became 1C');
    expect(notes[2]).toBe('Not collected this year.');
    expect(notes[3]).toBe('Suppressed to protect people’s identities ([c]).');
  });

  it('says what each change is counted from, and none where a figure is repeated', () => {
    expect(cells('Previous published value')).toEqual(['–', '7.2', '–', '–', '–', '–', '–']);
    expect(cells('Change')).toEqual([
      '2023/24 survey, carried forward',
      '−0.3 since 2018/19',
      '–',
      '–',
      '–',
      '–',
      'no earlier year held',
    ]);
  });

  it('leaves out a column that would be empty', () => {
    expect(historyTable(story, view).columns.map(({ label }) => label)).not.toContain('Numerator');
  });

  it('does not say that a figure is repeated where no file held has it', () => {
    const without = drawHoldings(['2023-24', '1C', 'Sefton  6.9'], ['2024-25', '1A', 'Sefton  19.0']);
    const told = measureStory(without, measure, '2023-24', view);
    expect(historyTable(told, view).rows[0]?.at(-1)).toBe('No file held has it.');
  });

  it('has a margin of error where one was published', () => {
    expect(cells('Margin of error')).toEqual(['–', '–', '–', '–', '–', '–', '0.2']);
  });
});

describe('history CSV', () => {
  it('begins with the columns of every table of positions, oldest year first, numbers unrounded', () => {
    const { data } = Papa.parse<Record<string, string>>(historyCsv(story, view).replace(/^\ufeff/, ''), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data.map(({ year, value, missing }) => [year, value, missing])).toEqual([
      ['2018-19', '7.2', ''],
      ['2019-20', '', 'not-collected'],
      ['2020-21', '', 'not-collected'],
      ['2021-22', '', 'suppressed'],
      ['2022-23', '', 'not-collected'],
      ['2023-24', '6.9', ''],
      ['2024-25', '6.9', ''],
    ]);
    expect(data.at(-1)?.repeats_year).toBe('2023-24');
    expect(data[0]?.margin_of_error).toBe('0.2');
    expect(data.map(({ previous_year, change }) => [previous_year, change])[5]).toEqual(['2018-19', '-0.3']);
  });
});
