import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberOfField, numberOfText } from '../../../../src/formats/csv/number-field.ts';
import { createRecordScanner } from '../../../../src/formats/csv/record-scanner.ts';

function read(written: string): number {
  let value = Number.POSITIVE_INFINITY;
  const scanner = createRecordScanner((record) => {
    value = numberOfField(record, 1);
  });
  scanner.push(new TextEncoder().encode(`a,${written},b`));
  scanner.end();
  return value;
}

describe('a number in a field', () => {
  it.each([
    ['2.1', 2.1],
    ['0', 0],
    ['-12.75', -12.75],
    ['007', 7],
    ['0.417', 0.417],
    ['134285', 134_285],
    ['"1,234"', 1234],
    ['"1,234,567.5"', 1_234_567.5],
    ['1 234', 1234],
    [' 12.5 % ', 12.5],
    ['99%', 99],
    ['+3', 3],
    ['.5', 0.5],
    ['1.2E+05', 120_000],
    ['12345678901234567000', 1.2345678901234567e19],
  ])('reads %s', (written, value) => {
    expect(read(written)).toBe(value);
  });

  it('reads minus nought as nought', () => {
    expect(Object.is(read('-0'), 0)).toBe(true);
    expect(Object.is(read('-0.0'), 0)).toBe(true);
    expect(Object.is(read('-0 %'), 0)).toBe(true);
  });

  it.each([
    '',
    ' ',
    '[c]',
    'c',
    ':',
    '-',
    '.',
    '..',
    '5.',
    '1.2.3',
    '"1,23"',
    '"1,2345"',
    '1e999',
    'abc',
    '12 people',
    '0x10',
    'Infinity',
    'NaN',
    '--1',
    '1-2',
  ])('does not take %j for a number', (written) => {
    expect(read(written)).toBeNaN();
  });

  it('reads every published decimal as a parser would', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), fc.nat(6), (digits, decimals) => {
        const text = (digits / 10 ** decimals).toFixed(decimals);
        expect(read(text)).toBe(Number(text) + 0);
      }),
    );
  });

  it('reads any number that is written out as itself', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(numberOfText(String(value))).toBe(value + 0);
        expect(read(String(value))).toBe(value + 0);
      }),
    );
  });
});
