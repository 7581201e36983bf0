import { describe, expect, it } from 'vitest';
import { LOCAL_CATALOGUE } from '../../../../src/domain/measures/local/catalogue.ts';
import { clipboardCells, placedBlock } from '../../../../src/features/monthly-return/paste-block.ts';
import { linesOf, returnSheet } from '../../../../src/features/monthly-return/return-sheet.ts';

const LINES = linesOf(returnSheet(LOCAL_CATALOGUE, '2024-12'));

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
    const { texts, over } = placedBlock(block, LINES, 'home-care-waiting/2024-12-03/value');
    expect(texts.map(([key, text]) => `${key} ${text}`)).toEqual([
      'home-care-waiting/2024-12-03/value 1',
      'home-care-waiting/2024-12-17/value 3',
      'home-care-waiting/2024-12-24/value 4',
      'home-care-waiting/2024-12-31/value 5',
      'home-care-waiting-community/2024-12-03/value 7',
    ]);
    expect(over).toBe(1);
  });
});
