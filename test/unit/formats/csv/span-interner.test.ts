import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRecordScanner } from '../../../../src/formats/csv/record-scanner.ts';
import { createSpanInterner, stretchesOf } from '../../../../src/formats/csv/span-interner.ts';
import { runs } from '../../../runs.ts';

function numbers(
  rows: readonly (readonly string[])[],
  fields: readonly number[],
  most = 1_000_000,
): number[] {
  const interner = createSpanInterner(stretchesOf(fields), most);
  const found: number[] = [];
  const scanner = createRecordScanner((record) => found.push(interner.numberOf(record)));
  scanner.push(new TextEncoder().encode(rows.map((row) => `${row.join(',')}\n`).join('')));
  scanner.end();
  return found;
}

describe('numbers for repeated fields', () => {
  it('joins neighbouring fields into one stretch', () => {
    expect(stretchesOf([3, 0, 2, 1, 8, -1])).toEqual([0, 3, 8, 8]);
  });

  it('gives equal fields the same number, in order of appearance', () => {
    const rows = [
      ['a', 'b', 'c'],
      ['d', 'b', 'c'],
      ['a', 'x', 'c'],
      ['a', 'b', 'd'],
    ];
    expect(numbers(rows, [0, 2])).toEqual([0, 1, 0, 2]);
  });

  it('does not confuse fields that only look alike together', () => {
    expect(
      numbers(
        [
          ['ab', '-', 'c'],
          ['a', '-', 'bc'],
          ['abc', '-', ''],
        ],
        [0, 2],
      ),
    ).toEqual([0, 1, 2]);
  });

  it('numbers nothing beyond the most it may keep', () => {
    expect(numbers([['a'], ['b'], ['c'], ['a'], ['b']], [0], 2)).toEqual([0, 1, -1, 0, 1]);
  });

  it('agrees with a map of strings, for thousands of them', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1', ' '), maxLength: 7 });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 3_000, size: 'max' }), (rows) => {
        const known = new Map<string, number>();
        const expected = rows.map(([a, , c]) => {
          const key = `${a}\n${c}`;
          if (!known.has(key)) known.set(key, known.size);
          return known.get(key);
        });
        expect(numbers(rows, [0, 2])).toEqual(expected);
      }),
      { numRuns: runs(30) },
    );
  });
});
