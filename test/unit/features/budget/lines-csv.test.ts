import { describe, expect, it } from 'vitest';
import { lineTree } from '../../../../src/domain/budget/line-tree.ts';
import { workedMonth } from '../../../../src/domain/budget/worked-month.ts';
import { linesCsv } from '../../../../src/features/budget/lines-csv.ts';
import { LINES, OCTOBER, REPORTED, SEPTEMBER } from './budget-page-shown.tsx';

const HEADER =
  'year,month,line,parent,kind,current_budget,actual_to_date,forecast,variance,variance_pct,movement,basis,as_at,status';
const tree = lineTree(LINES.lines);
const rowsOf = (csv: string): string[] => csv.replace('\ufeff', '').trimEnd().split('\r\n');

describe('the service lines as a file', () => {
  it('has pounds with two decimals, adverse positive, income with its minus and missing empty', () => {
    expect(rowsOf(linesCsv(workedMonth(OCTOBER, tree), workedMonth(SEPTEMBER, tree)))).toEqual([
      HEADER,
      '2024-25,7,OP,,expenditure,120000000.00,70000000.00,121800000.00,1800000.00,1.5,800000.00,gross,2024-10-31,reported',
      '2024-25,7,OP-RES,OP,expenditure,71000000.00,41000000.00,72000000.00,1000000.00,1.4085,200000.00,gross,2024-10-31,reported',
      '2024-25,7,OP-HC,OP,expenditure,40000000.00,23500000.00,40300000.00,300000.00,0.75,100000.00,gross,2024-10-31,reported',
      '2024-25,7,OP-DAY,OP,expenditure,,,,,,,gross,2024-10-31,reported',
      '2024-25,7,INC,,income,-20000000.00,-12000000.00,-20000000.00,0.00,0,0.00,gross,2024-10-31,reported',
    ]);
  });

  it('leaves the movement empty where no month was reported before', () => {
    const [, first] = rowsOf(linesCsv(workedMonth(SEPTEMBER, tree), null));
    expect(first?.split(',')[10]).toBe('');
  });

  it('says of an invented line that it is illustrative', () => {
    const lines = OCTOBER.lines.map((row) => ({ ...row, illustrative: true as const }));
    const [, first] = rowsOf(linesCsv(workedMonth({ ...OCTOBER, lines }, tree), null));
    expect(first?.split(',')[13]).toBe('reported illustrative');
  });

  it('of a month that was only a headline, gives the variance and no line', () => {
    expect(rowsOf(linesCsv(workedMonth(REPORTED, tree), null))).toEqual([
      HEADER,
      '2024-25,7,,,,,,,5352000.00,,,,2024-10-31,reported',
    ]);
  });
});
