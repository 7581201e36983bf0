import { describe, expect, it } from 'vitest';
import type { LineForecast } from '../../../../src/domain/budget/budget-year.ts';
import { applyConvention } from '../../../../src/formats/budget/apply-convention.ts';
import { HEADER, MONTH_7, month7With, read, reading, refusal, text } from './drawn-budget.ts';

const NOTHING = 'Nothing was added, and nothing already held has changed.';
const row = (month: number, line: string, budget: number, forecast: number, parent = ''): string =>
  `2024-25,${month},${line},${parent},expenditure,${budget},0,,,${forecast},gross,,draft,`;

describe('a slip in a budget file gets its sentence, and the file is refused', () => {
  it.each([
    [
      '1 a unit written twice',
      0,
      '20900000',
      '"£20,900m"',
      'On line 2, forecast reads ‘£20,900m’, which is £20,900,000,000; if £20,900,000 is meant, write that.',
    ],
    [
      '2 more than any council spends',
      0,
      '20900000',
      '20900000000',
      'forecast reads ‘20900000000’, which is £20,900,000,000; if £20,900,000 is meant',
    ],
    [
      '3 a forecast in thousands beside a budget in pounds',
      1,
      '12700000',
      '12700',
      'On line 3, forecast is £12,700 and approved £12,000,000, about a thousand times apart',
    ],
    [
      '4 text for an amount',
      1,
      '12700000',
      'see note',
      'On line 3, forecast reads ‘see note’, which is not an amount in pounds',
    ],
    [
      '5 a dash for an amount',
      1,
      ',0,',
      ',-,',
      'On line 3, virements reads ‘-’, which may be nothing or not known',
    ],
    ['6 an unknown parent', 1, 'OP-RES,OP,', 'OP-RES,XX,', 'On line 3, the parent XX is no line of 2024-25'],
    ['7 a parent in other letters', 1, 'OP-RES,OP,', 'OP-RES,op,', 'if OP is meant, write it so'],
    [
      '8 a line as its own parent',
      1,
      'OP-RES,OP,',
      'OP-RES,OP-RES,',
      'On line 3, OP-RES has itself as its parent',
    ],
    [
      '9 a wrong kind',
      3,
      'income',
      'receipts',
      'On line 5, kind reads ‘receipts’; write expenditure or income.',
    ],
    [
      '10 a month that does not exist',
      0,
      ',7,',
      ',13,',
      'On line 2, month reads ‘13’; write a number from 1 (April) to 12 (March).',
    ],
    ['11 a year that does not follow on', 0, '2024-25', '2024-26', 'On line 2, year reads ‘2024-26’'],
    [
      '12 a basis of another kind',
      0,
      'gross',
      'net',
      'On line 2, basis reads ‘net’; write gross (before mitigations) or after-mitigation.',
    ],
    ['13 a day that does not exist', 0, '2024-10-31', '2024-10-32', 'On line 2, as_at reads ‘2024-10-32’'],
    [
      '14 a status of another kind',
      0,
      'reported',
      'final',
      'On line 2, status reads ‘final’; write draft or reported.',
    ],
    ['15 a line without a code', 2, 'OP-HC', '', 'On line 4, line is blank'],
    ['16 two dates for a month', 1, '2024-10-31', '2024-10-30', 'On line 3, as_at is another than on line 2'],
    [
      '17 a turned sign of income',
      3,
      '-4900000',
      '4900000',
      'On line 5, INC is a line of income whose budget or forecast would be money spent',
    ],
    [
      '18 a turned sign of spending',
      2,
      ',8200000',
      ',-8200000',
      'On line 4, OP-HC has £8,000,000 in its budget and −£8,200,000 in forecast, on either side of zero',
    ],
    [
      '19 an unquoted comma',
      2,
      '8200000',
      '8,200,000',
      'On line 4, the number of columns is another than in the header',
    ],
  ])('%s', async (_, line, from, to, sentence) => {
    const said = await refusal(month7With(line, from, to));
    expect(said).toContain(sentence);
    expect(said).toContain(NOTHING);
  });

  it('names a duplicated line, whether its amounts differ or not', async () => {
    const [, second = ''] = MONTH_7;
    for (const again of [second, second.replace('12700000', '12800000')])
      expect(await refusal(text(HEADER, ...MONTH_7, again))).toContain(
        'On line 6, OP-RES is given again for October 2024 before mitigation, as on line 3; keep one row a line and month.',
      );
  });

  it('names a month missing between others, and a line missing from one', async () => {
    expect(await refusal(text(HEADER, row(5, 'A', 10, 11), row(7, 'A', 10, 12)))).toContain(
      'Month 6 (September 2024) is missing between other months of 2024-25',
    );
    const hole = text(
      HEADER,
      row(5, 'A', 1, 1),
      row(6, 'B', 2, 3),
      row(7, 'A', 1, 1),
      row(5, 'B', 2, 2),
      row(7, 'B', 2, 2),
    );
    expect(await refusal(hole)).toContain(
      'On lines 2 and 4, A is given for months on both sides of September 2024 before mitigation, but not for that',
    );
  });

  it('names the month a thousand times off among its neighbours', async () => {
    const months = [4, 5, 6, 7].map((m) => row(m, 'A', 5_987_000, m === 6 ? 6_100 : 6_100_000 + m));
    const budget = [4, 5, 6, 7].map((m) =>
      row(m, 'A', m === 6 ? 5_987 : 5_987_000, m === 6 ? 6_100 : 6_100_000),
    );
    expect(await refusal(text(HEADER, ...months))).toContain(
      'On line 4, forecast is £6,100 and approved £5,987,000',
    );
    expect(await refusal(text(HEADER, ...budget))).toContain(
      'On line 4, A has £5,987 in approved, where other months have about £5,987,000; write it in pounds.',
    );
  });

  it('compares with what is held when a file has one month', async () => {
    const last: LineForecast = {
      line: 'A',
      approved: 598_700_000,
      virements: 0,
      actualToDate: null,
      profiledToDate: null,
      forecast: 610_000_000,
    };
    const said = await refusal(text(HEADER, row(7, 'A', 5_987, 6_100)), {
      held: { linesOf: () => [], lastOf: () => last },
    });
    expect(said).toContain(
      'On line 2, A has £5,987 in approved, where £5,987,000 is held; write it in pounds.',
    );
  });

  it('finds the line a thousand times off because the sum then comes right', async () => {
    const said = await refusal(
      text(
        HEADER,
        row(7, 'T', 20_000_000, 21_000_000),
        row(7, 'A', 12_000_000, 12_500_000, 'T'),
        row(7, 'B', 8_000, 8_500, 'T'),
      ),
    );
    expect(said).toContain(
      'On line 4, B has £8,000 in approved; the lines below T add up to it with £8,000,000',
    );
  });

  it('names the line that is wrong where its signs are right, and no other', async () => {
    const thousands = MONTH_7.map((line) =>
      line.includes(',OP-RES,')
        ? line.replace('12000000,0,7400000,7000000,12700000', '12000,0,7400,7000,12700')
        : line,
    );
    const sentence = await refusal(text(HEADER, ...thousands));
    expect(sentence).toContain('On line 3, OP-RES has £12,000 in approved');
    expect(sentence).not.toContain('INC');
  });

  it('names a subtotal inside the data, among children and at the top', async () => {
    const parts = [row(7, 'A', 100, 110, 'T'), row(7, 'B', 200, 190, 'T')];
    const children = text(HEADER, row(7, 'T', 600, 600), ...parts, row(7, 'S', 300, 300, 'T'));
    expect(await refusal(children)).toContain(
      'On line 5, S is a subtotal: it is the sum of lines 3 and 4, which would be counted twice',
    );
    const top = text(HEADER, row(7, 'A', 100, 110), row(7, 'B', 200, 190), row(7, 'ALL', 300, 300));
    expect(await refusal(top)).toContain('On line 4, ALL is a subtotal');
    const called = text(HEADER, row(7, 'A', 100, 110), row(7, 'B', 200, 190), row(7, 'TOTAL', 301, 300));
    expect(await refusal(called)).toContain(
      'On line 4, TOTAL is called a total but is the parent of no line',
    );
    const doubled = text(HEADER, row(7, 'T', 600, 600), ...parts);
    expect(await refusal(doubled)).toContain(
      'On line 2, T is exactly twice the sum of its lines (lines 3 and 4)',
    );
  });

  it('refuses months in columns with what to do, and names missing columns', async () => {
    expect(
      await refusal(text('line,parent,kind,Apr-24,May-24,Jun-24,Jul-24', 'A,,expenditure,1,2,3,4')),
    ).toContain('has its months in columns (4 columns from ‘Apr-24’ to ‘Jul-24’, on line 1)');
    expect(await refusal(text(HEADER.replace('basis,', ''), 'x'))).toContain('has no column ‘basis’');
    expect(await refusal(text(`${HEADER},Line`, 'x'))).toContain('has the column ‘line’ twice');
  });

  it('names lines whose variance is not forecast less current budget', async () => {
    const header = `${HEADER},variance`;
    const with_ = (a: string, b: string, c: string): string =>
      text(
        header,
        `${row(7, 'A', 1000, 1100)},${a}`,
        `${row(7, 'B', 2000, 1900)},${b}`,
        `${row(7, 'C', 3000, 3500)},${c}`,
      );
    expect(await refusal(with_('100', '-100', '400'))).toContain(
      'On line 4, variance of C reads £400 (£400 over), which is not forecast less current budget, £500 (£500 over)',
    );
    expect(await refusal(with_('100', '100', '500'))).toContain(
      'On line 3, variance of B reads £100 (£100 over), which has the other sign than forecast less current budget, −£100 (£100 under)',
    );
    const found = await reading(with_('(100)', '100', '(500)'));
    const wrong = applyConvention(found, { income: 'negative', overspend: 'positive' });
    expect(wrong.ok ? '' : wrong.error.sentence).toContain(
      'On lines 2, 3 and 4, variance has the other sign than forecast less current budget, if an overspend is shown as positive; answer the other way',
    );
    expect(applyConvention(found, { income: 'negative', overspend: 'negative-or-brackets' }).ok).toBe(true);
  });

  it('takes a variance of positive income that is plain arithmetic, and says so', async () => {
    const header = `${HEADER},variance`;
    const income = '2024-25,7,INC,,income,5000000,0,,,4000000,gross,,draft,,-1000000';
    const found = await reading(text(header, `${row(7, 'A', 10_000_000, 11_000_000)},1000000`, income));
    const result = applyConvention(found, { income: 'positive', overspend: 'positive' });
    expect(result.ok && result.value.notes[0]).toContain(
      'On line 3, which are income, the variance column is forecast less budget',
    );
  });

  it('tells every fault at once, the first three in the sentence', async () => {
    const result = await read(
      text(
        HEADER,
        ...MONTH_7.map((line) =>
          line.replace('gross', 'x').replace('2024-25', '24').replace(',0,', ',none,'),
        ),
        'x'.repeat(9),
      ),
    );
    if (result.ok || !result.error.faults) throw new Error('not refused');
    expect(result.error.faults.length).toBeGreaterThan(3);
    expect(result.error.faults[0]?.lines).toEqual([2, 3, 4, 5]);
    expect(result.error.sentence).toMatch(/more fault/);
  });
});
