import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitOfHeader } from '../../../../src/domain/budget/amount-unit.ts';
import { parsePounds } from '../../../../src/domain/budget/parse-pounds.ts';
import { penceOfNumber } from '../../../../src/domain/budget/pence-of-number.ts';
import { poundsExact } from '../../../../src/domain/budget/pounds-exact.ts';
import {
  exactPounds,
  millionsInWords,
  poundsInWords,
} from '../../../../src/domain/budget/pounds-in-words.ts';
import { slipOfUnit } from '../../../../src/domain/budget/slip-of-unit.ts';
import {
  movementInWords,
  sizeInColumn,
  varianceInWords,
} from '../../../../src/domain/budget/variance-in-words.ts';
import { k } from './drawn-budget.ts';

describe('an amount as written', () => {
  it.each([
    ['1,234.56', 123_456],
    ['1234', 123_400],
    ['0.5', 50],
    ['£5.352m', 535_200_000],
    ['£5.352M', 535_200_000],
    ['£2.3 million', 230_000_000],
    ['£1.2bn', 120_000_000_000],
    ['£2k', 200_000],
    ['(1,234)', -123_400],
    ['£(1,234)', -123_400],
    ['(£1.5m)', -150_000_000],
    ['-1,234', -123_400],
    ['\u22121,234', -123_400],
    ['\u2212£1,234', -123_400],
    ['£-1,234', -123_400],
    ['1,234-', -123_400],
    ['1,234.00CR', -123_400],
    ['1,234 DR', 123_400],
    ['+1,234', 123_400],
    ['£\u00a01,234', 123_400],
    ['1.500', 150],
    ['-0', 0],
    ['(0)', 0],
  ])('is read to the penny: %s', (text, pence) => {
    expect(parsePounds(text)).toBe(pence);
  });

  it.each([
    '',
    '-',
    '–',
    'n/a',
    '1,23',
    '12,34,567',
    '1.234,56',
    '1.005',
    '(-5)',
    '-5-',
    '£',
    '1e5',
    '12 34',
    '5%',
    '£1,234 k m',
    '.5',
  ])('is not guessed at: "%s"', (text) => {
    expect(parsePounds(text)).toBeNull();
  });

  it('takes the unit of its column unless it has its own', () => {
    expect(parsePounds('(4,328)', 'thousands')).toBe(k(-4328));
    expect(parsePounds('12.7', 'millions')).toBe(k(12_700));
    expect(parsePounds('£5m', 'thousands')).toBe(k(5000));
    expect(parsePounds('1.23456', 'thousands')).toBe(123_456);
    expect(parsePounds('1.234567', 'thousands')).toBeNull();
  });

  it('comes back the same from a file, for any amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e13, max: 1e13 }), (pence) => {
        expect(parsePounds(poundsExact(pence))).toBe(pence);
        expect(parsePounds(exactPounds(pence))).toBe(pence);
        expect(penceOfNumber(pence / 100)).toBe(pence);
      }),
    );
  });
});

describe('a unit', () => {
  it('is told by the header of a column', () => {
    expect(
      ['Budget £000', "£'000s", 'Forecast (£k)', '£m', 'Net £ million', 'Actual £', 'Actual 2024-25'].map(
        unitOfHeader,
      ),
    ).toEqual(['thousands', 'thousands', 'thousands', 'millions', 'millions', 'pounds', null]);
  });

  it('written twice is a slip, with what was likely meant', () => {
    expect(slipOfUnit('£5,987m')).toEqual({ written: k(5_987_000), likely: k(5987) });
    expect(['£5.987m', '£5,987', '£12,594k'].map(slipOfUnit)).toEqual([null, null, null]);
  });
});

describe('a number in a workbook', () => {
  it('loses its binary dust and nothing else', () => {
    expect(penceOfNumber(0.1 + 0.2)).toBe(30);
    expect(penceOfNumber(5.352, 'millions')).toBe(535_200_000);
    expect(penceOfNumber(1.234)).toBeNull();
    expect(penceOfNumber(Number.NaN)).toBeNull();
    expect(penceOfNumber(-0.000000001)).toBe(0);
  });
});

describe('amounts in words', () => {
  it('are in millions with three decimals or whole pounds in Sefton style', () => {
    expect([k(2254), k(104), k(-1200), 99_999_960, 0].map((each) => poundsInWords(each))).toEqual([
      '£2.254m',
      '£104,000',
      '\u2212£1.200m',
      '£1.000m',
      '£0',
    ]);
  });

  it('are in millions with one decimal in GOV.UK style', () => {
    expect([k(2254), k(104), k(2000)].map((each) => poundsInWords(each, 'govuk'))).toEqual([
      '£2.3 million',
      '£104,000',
      '£2 million',
    ]);
    expect(millionsInWords(k(300), 'govuk')).toBe('£0.3 million');
  });

  it('say over and under, never a sign', () => {
    expect([k(5352), k(-300), k(45.2), 0, 20, null].map((each) => varianceInWords(each))).toEqual([
      '£5.352m over',
      '£0.300m under',
      '£45,200 over',
      'on budget',
      'less than £1 over',
      'not reported',
    ]);
    expect(varianceInWords(k(-300), 'govuk')).toBe('£300,000 under');
    expect([k(400), k(-200), 0, null].map((each) => movementInWords(each))).toEqual([
      '£0.400m worse',
      '£0.200m better',
      'no change',
      'not known',
    ]);
  });

  it('are read down a column in one unit, unless that would print them as nothing', () => {
    const column = [k(5352), k(-95), k(0.5), k(-0.4999), 20].map((each) =>
      varianceInWords(each, 'sefton', sizeInColumn),
    );
    expect(column).toEqual([
      '£5.352m over',
      '£0.095m under',
      '£0.001m over',
      '£500 under',
      'less than £1 over',
    ]);
    expect(movementInWords(k(95), 'govuk', sizeInColumn)).toBe('£95,000 worse');
  });

  it('keep every penny where they are to be checked or read by a program', () => {
    expect([-123_450, 1_293_300_000].map(exactPounds)).toEqual(['\u2212£1,234.50', '£12,933,000']);
    expect([535_200_000, -5, 0, null].map(poundsExact)).toEqual(['5352000.00', '-0.05', '0.00', '']);
  });
});
