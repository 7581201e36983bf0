import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../runs.ts';
import { scan } from './scanned.ts';

const rows = (text: string): string[][] => scan(text).records.map((record) => record.fields);
const lines = (text: string): number[] => scan(text).records.map((record) => record.line);

describe('the record scanner', () => {
  it('parts fields at commas and records at line ends', () => {
    expect(rows('a,b\nc,d\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('takes LF, CRLF and CR alike, also mixed', () => {
    expect(rows('a,b\r\nc,d\re,f\ng,h')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
      ['g', 'h'],
    ]);
    expect(lines('a,b\r\nc,d\re,f\ng,h')).toEqual([1, 2, 3, 4]);
  });

  it('reads commas, doubled quotation marks and line ends inside quotation marks', () => {
    expect(rows('a,"b ""c"", d\ne"\r\nf')).toEqual([['a', 'b "c", d\ne'], ['f']]);
  });

  it('counts lines rightly after a field of several lines, whatever their ends', () => {
    expect(lines('a\n"b\nc\r\nd\re"\nf\n')).toEqual([1, 2, 6]);
  });

  it('keeps empty fields, also the last', () => {
    expect(rows(',a,,""\n,')).toEqual([
      ['', 'a', '', ''],
      ['', ''],
    ]);
  });

  it('takes a quotation mark inside a plain field as it stands', () => {
    expect(rows('5" pipe,b\n')).toEqual([['5" pipe', 'b']]);
  });

  it('flags text after a closing quotation mark, and reads on behind it', () => {
    const { records } = scan('a,"b"c,d\ne,f\n');
    expect(records.map((r) => [r.line, r.wellFormed])).toEqual([
      [1, false],
      [2, true],
    ]);
  });

  it('gives up only one line when a stray quotation mark swallows several', () => {
    const { records } = scan('a,b\nc,"d\ne,f\ng,"h, i"\nj,k\n');
    expect(records.map((r) => [r.line, r.wellFormed, r.fields.at(-1)])).toEqual([
      [1, true, 'b'],
      [2, false, 'c,"d'],
      [3, true, 'f'],
      [4, true, 'h, i'],
      [5, true, 'k'],
    ]);
  });

  it('says the line of a quotation mark that is never closed', () => {
    const { records, stuckAt } = scan('a,b\nc,"d\ne,f\n');
    expect(records).toHaveLength(1);
    expect(stuckAt).toBe(2);
  });

  it('stops at a record longer than a mebibyte', () => {
    const { stuckAt } = scan(`a\n"${'b'.repeat(2_000_000)}`);
    expect(stuckAt).toBe(2);
  });

  it('says the line of a NUL byte, inside quotation marks too', () => {
    expect(scan('a\nb\u0000\n').nulAt).toBe(2);
    expect(scan('a\n"b\nc\u0000"\n').nulAt).toBe(3);
    expect(scan('a\n').nulAt).toBeNull();
  });

  it('says whether any byte is beyond ASCII, also in a long field seen before', () => {
    const long = 'x'.repeat(40);
    expect(scan(`aaa,${long}\naaa,${long}\n`).beyondAscii).toBe(false);
    expect(scan(`aaa,${long}\naaa,${long}é\n`).beyondAscii).toBe(true);
    expect(scan('"é"\n').beyondAscii).toBe(true);
  });

  it('says whether a line end follows the last record', () => {
    expect(scan('a\nb').records.map((r) => r.ended)).toEqual([true, false]);
    expect(scan('a\nb\r').records.map((r) => r.ended)).toEqual([true, true]);
  });

  it('parts fields at semicolons or tabs when told so', () => {
    expect(scan('a;b,c\n"d;e";f', [], ';').records.map((r) => r.fields)).toEqual([
      ['a', 'b,c'],
      ['d;e', 'f'],
    ]);
    expect(scan('a\tb,c\n', [], '\t').records[0]?.fields).toEqual(['a', 'b,c']);
  });

  it('counts fields past the sixty-fourth without keeping them', () => {
    expect(scan(`${','.repeat(99)}\n`).records[0]?.fields).toHaveLength(100);
  });
});

/** Fields of every awkward kind, long ones that repeat among them. */
const field = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom('', ' ', '"', '""', ',', '\n', '\r\n', 'a"b', 'é–', 'x'.repeat(40), `${'y'.repeat(33)}é`),
  fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a', ' '), maxLength: 8 }),
);
const table = fc.array(fc.array(field, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 12 });
const newline = fc.constantFrom('\n', '\r\n');

/** NULs are no text; the scanner reports them instead. */
const written = (cells: string[][], end: string): string =>
  Papa.unparse(
    cells.map((row) => row.map((cell) => cell.replaceAll('\u0000', ''))),
    { newline: end, quotes: false },
  );

describe('the record scanner beside papaparse', () => {
  it('gives the same fields for any table, ragged ones included', () => {
    fc.assert(
      fc.property(table, newline, fc.boolean(), (cells, end, closed) => {
        const text = written(cells, end) + (closed ? end : '');
        const expected = Papa.parse<string[]>(text, { newline: end, delimiter: ',' }).data;
        if (expected.at(-1)?.join('') === '' && text.endsWith(end) && expected.at(-1)?.length === 1)
          expected.pop();
        expect(rows(text)).toEqual(text === '' ? [] : expected);
      }),
      { numRuns: runs(1_000) },
    );
  });

  it('numbers every record by the line it begins on', () => {
    fc.assert(
      fc.property(table, (cells) => {
        const text = `${written(cells, '\n')}\n`;
        let line = 1;
        for (const record of scan(text).records) {
          expect(record.line).toBe(line);
          line += 1 + record.fields.join(',').split(/\r\n|\r|\n/).length - 1;
        }
      }),
    );
  });

  it('gives the same records wherever the bytes are cut', () => {
    const anything = fc.oneof(
      table.chain((cells) => newline.map((end) => written(cells, end))),
      fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a', 'é'), maxLength: 60 }),
    );
    fc.assert(
      fc.property(anything, fc.array(fc.nat(200), { maxLength: 20 }), (text, cuts) => {
        const { records, stuckAt } = scan(text);
        const cut = scan(text, cuts);
        expect(cut.records).toEqual(records);
        expect(cut.stuckAt).toBe(stuckAt);
      }),
      { numRuns: runs(1_000) },
    );
  });

  it('loses no record of a file of many steps', () => {
    const cells = Array.from({ length: 60_000 }, (_, i) => [
      `${i}`,
      'a "b"\nc',
      'Social care-related quality of life score',
    ]);
    const { records } = scan(written(cells, '\r\n'), [1, 262_143, 262_144, 262_145, 1_000_000]);
    expect(records).toHaveLength(60_000);
    expect(records.every((record, i) => record.fields[0] === `${i}` && record.line === 1 + i * 2)).toBe(true);
  });
});
