import { describe, expect, it } from 'vitest';
import { clipboardCells, placedBlock } from '../../../../src/ui/grid/paste-block.ts';

const ROWS = ['waiting', 'waiting-community'].map((row) =>
  ['03', '10', '17', '24', '31'].map((day) => `${row}/${day}`),
);

describe('clipboardCells', () => {
  it('parts cells at tabs and rows at line ends of any kind, and drops the last line end', () => {
    expect(clipboardCells('1\t2\r\n3\t\r\n')).toEqual([
      ['1', '2'],
      ['3', ''],
    ]);
    expect(clipboardCells('1\n2\r3')).toEqual([['1'], ['2'], ['3']]);
    expect(clipboardCells('11')).toEqual([['11']]);
    expect(clipboardCells('')).toEqual([['']]);
  });

  it('takes quotation marks off that a spreadsheet put round a cell', () => {
    expect(clipboardCells('"about\n11"\t"say ""ten"""\t5" pipe')).toEqual([
      ['about 11', 'say "ten"', '5" pipe'],
    ]);
  });
});

describe('placedBlock', () => {
  it('falls down and right, leaves blank cells alone and counts what lies outside', () => {
    const block = [['1', '', '3', '4', '5', '6'], ['7']];
    const { texts, over } = placedBlock(block, ROWS, 'waiting/03');
    expect(texts.map(([key, text]) => `${key} ${text}`)).toEqual([
      'waiting/03 1',
      'waiting/17 3',
      'waiting/24 4',
      'waiting/31 5',
      'waiting-community/03 7',
    ]);
    expect(over).toBe(1);
  });
});
