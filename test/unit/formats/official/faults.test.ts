import { describe, expect, it } from 'vitest';
import { FileFault } from '../../../../src/formats/files/source-file.ts';
import { readOfficialFile } from '../../../../src/formats/official/read-official-file.ts';
import { drawn, encoded, fileOf, HEADER_2019, LAYOUTS } from './drawn-file.ts';
import { figure, problemOf, readDrawn, readingOf, skippedRows } from './read.ts';

/** Twelve sound rows of 2020-21 with one more put in at line 5. */
function withRow(row: string, end = '\r\n'): string {
  const sound = Array.from(
    { length: 12 },
    (_, i) =>
      `${100 + i},Council ${i},Council,E080000${String(i + 1).padStart(2, '0')},1E,Total,Outcome,${i}.5,1E,Paid work`,
  );
  return drawn([HEADER_2019, ...sound.slice(0, 3), row, ...sound.slice(3)].join('\n'), end);
}

const NAME = 'ascof-2020-21.csv';
const read = (row: string) => readingOf(NAME, withRow(row));

describe('a fault of a row', () => {
  it('unknown measure code: left out, with its line', async () => {
    const reading = await read('716,Barking,Council,E09000002,9Z,Total,Outcome,1.5,9Z,Nothing known');
    expect(skippedRows(reading)).toEqual({ 'measure code not in this framework': 1 });
    expect(reading.ledger).toMatchObject({ read: 13, kept: 12 });
    expect(reading.ledger.skipped[0]?.examples).toEqual([
      { line: 5, text: '716,Barking,Council,E09000002,9Z,Total,Outcome,1.5,9Z,Nothing known' },
    ]);
    expect(reading.notes).toEqual([
      'Line 5 has a measure code that is not in ASCOF 2020-21, ‘9Z’. 1 row was left out. Check the code in the file.',
    ]);
  });

  it('text in a number: the figure is missing, not zero', async () => {
    const reading = await read('716,Barking,Council,E09000002,1E,Total,Outcome,about 5,1E,Paid work');
    expect(figure(reading, '1E', 'E09000002')).toBe('no row');
    expect(reading.notes).toEqual([
      'Line 5 has text where a number should be, ‘about 5’. 1 row was left out. Its figure is missing, not zero. Check the file against the publication.',
    ]);
  });

  it.each([
    ['140', 'Outcome', '140'],
    ['-5', 'Outcome', '-5'],
    ['-1', 'Numerator', '-1'],
  ])('a value the measure cannot have, %s as %s: left out, with its line', async (value, type, quoted) => {
    const reading = await read(`716,Barking,Council,E09000002,1E,Total,${type},${value},1E,Paid work`);
    expect(figure(reading, '1E', 'E09000002', type === 'Outcome' ? 'outcome' : 'numerator')).toBe('no row');
    expect(skippedRows(reading)).toEqual({ 'value that the measure cannot have': 1 });
    expect(reading.notes).toEqual([
      `Line 5 has a value that its measure cannot have, ‘${quoted}’. 1 row was left out. Its figure is missing, not zero. Check the file against the publication.`,
    ]);
  });

  it.each([
    ['100', '1E', 'Outcome'],
    ['0', '1E', 'Outcome'],
    ['24', '1A', 'Outcome'],
    ['1200', '1E', 'Numerator'],
    ['-0.2', '1J', 'Outcome'],
  ])('%s is a value %s can have as %s', async (value, code, type) => {
    const reading = await read(`716,Barking,Council,E09000002,${code},Total,${type},${value},${code},Named`);
    expect(reading.notes).toEqual([]);
  });

  it('the same row again: skipped as a repeat', async () => {
    const reading = await read('100,Council 0,Council,E08000001,1E,Total,Outcome,0.5,1E,Paid work');
    expect(skippedRows(reading)).toEqual({ 'the same figure again': 1 });
    expect(figure(reading, '1E', 'E08000001')).toBe(0.5);
    expect(reading.notes).toEqual(['Line 5 repeats an earlier row. 1 row was left out.']);
  });

  it('another value for the same figure: neither is kept, both lines are said', async () => {
    const reading = await read('100,Council 0,Council,E08000001,1E,Total,Outcome,9.5,1E,Paid work');
    expect(figure(reading, '1E', 'E08000001')).toBe('no row');
    expect(reading.ledger).toMatchObject({ read: 13, kept: 11 });
    expect(reading.ledger.skipped[0]).toEqual({
      reason: 'two different values for one figure',
      rows: 2,
      examples: [
        { line: 2, text: 'Council 0, 1E, Total, outcome: 0.5' },
        { line: 5, text: '100,Council 0,Council,E08000001,1E,Total,Outcome,9.5,1E,Paid work' },
      ],
    });
    expect(reading.notes[0]).toContain(
      'Lines 2 and 5 give different values for the same figure. 2 rows were left out.',
    );
  });

  it('a number and a mark for the same figure are different values', async () => {
    const reading = await read('100,Council 0,Council,E08000001,1E,Total,Outcome,[c],1E,Paid work');
    expect(figure(reading, '1E', 'E08000001')).toBe('no row');
  });

  it('an area that is not English, a type not known, a code at odds with its group', async () => {
    expect(skippedRows(await read('1,Cardiff,Council,W06000015,1E,Total,Outcome,1,1E,x'))).toEqual({
      'not a council, region or England': 1,
    });
    expect(skippedRows(await read('1,Barking,Council,E09000002,1E,Total,Average,1,1E,x'))).toEqual({
      'measure type not known': 1,
    });
    expect(skippedRows(await read('1,Barking,Council,E09000002,1F,Total,Outcome,1,1E,x'))).toEqual({
      'measure code at odds with its group or disaggregation': 1,
    });
  });

  it('a council code that no council has or had: left out, with the line of the first', async () => {
    const reading = await read(
      '999,Newland,Council,E06000999,1E,Total,Outcome,19.6,1E,Paid work\n999,Newland,Council,e06000999,1E,Total,Numerator,12,1E,Paid work',
    );
    expect(skippedRows(reading)).toEqual({ 'code of no council known to this version': 2 });
    expect(reading.areas.map(({ name }) => name)).not.toContain('Newland');
    expect(reading.notes).toEqual([
      'Lines 5 and 6 have a council code that is not known to this version of the dashboard, ‘E06000999’. 2 rows were left out. If it is a new council, its figures need a newer version; if not, check the code against the publication.',
    ]);
  });

  it('a council that is no more, and one whose code was issued anew, are kept', async () => {
    const reading = await read(
      '102,Cumbria,Council,E10000006,1E,Total,Outcome,1,1E,x\n204,Barnsley,Council,E08000038,1E,Total,Outcome,2,1E,x',
    );
    expect(reading.ledger).toMatchObject({ read: 14, kept: 14 });
  });

  it('a council under its old code and its new one is one council: the same value counts once', async () => {
    const reading = await read(
      '106,Gateshead,Council,E08000020,1E,Total,Outcome,7.5,1E,x\n106,Gateshead,Council,E08000037,1E,Total,Outcome,7.5,1E,x',
    );
    expect(reading.areas.filter(({ name }) => name === 'Gateshead')).toHaveLength(1);
    expect(figure(reading, '1E', 'E08000020')).toBe(7.5);
    expect(reading.notes).toEqual(['Line 6 repeats an earlier row. 1 row was left out.']);
  });

  it('and with different values neither is kept, and both lines are said', async () => {
    const reading = await read(
      '106,Gateshead,Council,E08000020,1E,Total,Outcome,7.5,1E,x\n106,Gateshead,Council,E08000037,1E,Total,Outcome,8.5,1E,x',
    );
    expect(figure(reading, '1E', 'E08000020')).toBe('no row');
    expect(reading.notes[0]).toContain('Lines 5 and 6 give different values for the same figure.');
  });

  it('too few or too many columns in the middle: skipped with its line', async () => {
    const reading = await read('716,Barking,Council,E09000002,1E,Total,Outcome');
    expect(skippedRows(reading)).toEqual({ 'wrong number of columns': 1 });
    expect(reading.notes[0]).toContain('Line 5 has too few or too many columns.');
    expect(skippedRows(await read('1,B,Council,E09000002,1E,Total,Outcome,1,1E,x,y'))).toEqual({
      'wrong number of columns': 1,
    });
  });

  it('a quotation mark out of place: skipped with its line, the rows after it are read', async () => {
    const reading = await read('716,"Barking"s,Council,E09000002,1E,Total,Outcome,1,1E,x');
    expect(skippedRows(reading)).toEqual({ 'quotation mark out of place': 1 });
    expect(reading.ledger.kept).toBe(12);
  });

  it('a row of nothing but commas is skipped, a blank line is no row', async () => {
    const reading = await read(',,,,,,,,,');
    expect(skippedRows(reading)).toEqual({ 'empty rows': 1 });
    expect(reading.notes).toEqual([]);
    expect((await read('')).ledger).toMatchObject({ read: 12, kept: 12 });
  });

  it('many of a kind: five examples, the rest counted', async () => {
    const strange = Array.from({ length: 8 }, () => '7,Bark,Council,E09000002,9Z,Total,Outcome,1,9Z,x').join(
      '\n',
    );
    const reading = await read(strange);
    expect(reading.ledger.skipped[0]).toMatchObject({ rows: 8 });
    expect(reading.ledger.skipped[0]?.examples).toHaveLength(5);
    expect(reading.notes[0]).toMatch(/^Lines 5, 6, 7, 8, 9 and 3 more have a measure code/);
  });

  it('long rows are cut in the examples', async () => {
    const reading = await read(`7,Bark,Council,E09000002,9Z,Total,Outcome,1,9Z,${'x'.repeat(500)}`);
    expect(reading.ledger.skipped[0]?.examples[0]?.text.length).toBeLessThanOrEqual(120);
  });

  it('line numbers are those of the file, also below a field of several lines', async () => {
    const reading = await read(
      '1,Barking,Council,E09000002,1E,Total,Outcome,1,1E,"Paid\nwork"\n7,Bark,Council,E09000003,9Z,Total,Outcome,1,9Z,x',
    );
    expect(reading.ledger.skipped[0]?.examples[0]?.line).toBe(7);
  });
});

describe('something to check', () => {
  it('a last line without a line end', async () => {
    const { notes } = await readingOf(NAME, withRow('').trimEnd());
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(/^The last line, line 14, has no line end\./);
  });

  it('a layout of other years', async () => {
    const { notes } = await readingOf('ascof-2017-18.csv', withRow(''));
    expect(notes).toEqual([
      'The columns are laid out as in other years (10 columns, 2019-20 to 2021-22), not as in 2017-18. Check that the year is right.',
    ]);
  });

  it('but not the newest layout in a year after it', async () => {
    const { notes, year } = await readingOf('ascof-2025-26.csv', LAYOUTS['ascof-2024-25.csv']);
    expect([year, notes]).toEqual(['2025-26', []]);
  });

  it('characters that could not be read', async () => {
    const { notes } = await readingOf(
      NAME,
      withRow('1,B\ufffdrking,Council,E09000002,1E,Total,Outcome,1,1E,x'),
    );
    expect(notes[0]).toContain('‘B\ufffdrking’');
  });
});

describe('a file refused', () => {
  const ENDING = 'Nothing was added, and nothing already held has changed.';

  it.each([
    ['nothing in it', 'empty', '', /^ascof-2020-21.csv is empty\./],
    ['white space only', 'empty', ' \r\n\r\n', /is empty/],
    ['column names only', 'empty', `${HEADER_2019}\r\n`, /column names on line 1 and no rows below/],
    ['another table', 'not-ascof', 'name,amount\nSefton,12\n', /line 1 reads ‘name amount’/],
    ['a web page', 'not-ascof', '<!doctype html><html></html>', /not an ASCOF file/],
    ['JSON', 'not-ascof', '{"a":1}', /not an ASCOF file/],
    ['a PDF', 'binary', '%PDF-1.7 …', /is a PDF document/],
    [
      'a column gone',
      'missing-column',
      withRow('').replace(',Measure Value', ',Value of it'),
      /no column ‘Measure Value’; .* line 1/,
    ],
    ['the ONS code gone', 'missing-column', withRow('').replace('ONS Code', 'Code'), /no column ‘ONS Code’/],
    ['cut in its last row', 'truncated', withRow('').slice(0, -60), /cut off: its last line, line 14/],
    ['cut in a quoted field', 'truncated', `${withRow('')}716,Barking,"Coun`, /line 15 on: a quotation mark/],
    [
      'a quotation mark never closed',
      'truncated',
      withRow('716,"Barking,Council,E09000002,1E,Total,Outcome,1,1E,x'),
      /line 5 on: a quotation mark/,
    ],
    [
      'no usable row',
      'unreadable',
      drawn(`${HEADER_2019}\n1,Barking,Council,E09000002,9Z,Total,Outcome,1,9Z,x`),
      /1 of its 1 row/,
    ],
    [
      'a NUL byte',
      'binary',
      withRow('716,Bar\u0000king,Council,E09000002,1E,Total,Outcome,1,1E,x'),
      /not a text file/,
    ],
  ] as const)('with %s is %s', async (_what, kind, content, sentence) => {
    const problem = await problemOf(NAME, content);
    expect(problem.sentence).toMatch(sentence);
    expect(problem.kind).toBe(kind);
    expect(problem.sentence).toContain(ENDING);
  });

  it('says the line of a damaged byte far down', async () => {
    const rows =
      withRow('').repeat(1) + '1,Barking,Council,E09000002,1E,Total,Outcome,1,1E,x\r\n'.repeat(3_000);
    const problem = await problemOf(
      NAME,
      `${rows}1,Bar\u0000king,Council,E09000003,1E,Total,Outcome,1,1E,x\r\n`,
    );
    expect(problem).toMatchObject({ kind: 'binary' });
    expect(problem.sentence).toContain('on line 3,015 ');
  });

  it('is cut off when its last value is half a number or missing and no line end follows', async () => {
    const whole = LAYOUTS['ascof-2024-25.csv'].replace(
      'Outcome,18.6\r\nEngland,England,National,E92000001,1A,Total,Margin of error,0.1\r\n',
      'Outcome,18.',
    );
    expect(await problemOf('ascof-2024-25.csv', whole)).toMatchObject({ kind: 'truncated' });
    expect(await problemOf('ascof-2024-25.csv', whole.slice(0, -3))).toMatchObject({ kind: 'truncated' });
  });

  it('is unreadable when half of its rows are at fault, and readable below that', async () => {
    const sound = '1,Barking,Council,E09000002,1E,Total,Outcome,1,1E,x';
    const more = '2,Barnet,Council,E09000003,1E,Total,Outcome,2,1E,x';
    const fault = '3,Bexley,Council,E09000004,9Z,Total,Outcome,1,9Z,x';
    expect(await problemOf(NAME, drawn([HEADER_2019, sound, fault].join('\n')))).toMatchObject({
      kind: 'unreadable',
    });
    expect(await readDrawn(NAME, drawn([HEADER_2019, sound, more, fault].join('\n')))).toMatchObject({
      ok: true,
    });
  });

  it('is too large beyond 400 MB, by its size or by what comes', async () => {
    const file = fileOf(NAME, withRow(''));
    const options = { knownCode: () => true };
    const large = await readOfficialFile({ ...file, size: 401 * 1024 * 1024 }, options);
    expect(large).toMatchObject({ ok: false, error: { kind: 'too-large' } });
    const block = new TextEncoder().encode(
      `1,Barking,Council,E09000002,1E,Total,Outcome,1,1E,${'x'.repeat(500)}\r\n`.repeat(60_000),
    );
    async function* endless() {
      yield new TextEncoder().encode(withRow(''));
      for (;;) yield block;
    }
    const grown = await readOfficialFile({ ...file, open: endless }, options);
    expect(grown).toMatchObject({ ok: false, error: { kind: 'too-large' } });
  }, 60_000);

  it('cannot be opened: said in the words of the medium, or plainly', async () => {
    const options = { knownCode: () => true };
    const fails = (cause: Error) => ({
      name: NAME,
      size: 10,
      // biome-ignore lint/correctness/useYield: it fails before it gives anything
      open: async function* (): AsyncGenerator<Uint8Array> {
        throw cause;
      },
    });
    const fault = await readOfficialFile(fails(new FileFault('The archive is damaged.')), options);
    expect(fault).toEqual({ ok: false, error: { kind: 'cannot-open', sentence: 'The archive is damaged.' } });
    const gone = await readOfficialFile(fails(new Error('NotReadableError')), options);
    expect(gone).toMatchObject({ ok: false, error: { kind: 'cannot-open' } });
  });
});

describe('the year of a file', () => {
  const rows = withRow('716,Barking,Council,E09000002,2A1,Total,Outcome,1.5,2A1,Admissions');

  it('is asked for when the name does not say, with the years of its layout and framework', async () => {
    expect(await problemOf('figures.csv', rows)).toMatchObject({
      kind: 'year-needed',
      suggested: ['2019-20', '2020-21', '2021-22'],
      framework: 'ascof-2014',
    });
    expect(await problemOf('figures.csv', LAYOUTS['ascof-2023-24.csv'])).toMatchObject({
      suggested: ['2023-24'],
      framework: 'ascof-2023',
    });
  });

  it('is asked for when the name leaves a doubt', async () => {
    const problem = await problemOf('ascof2021.csv', rows);
    expect(problem).toMatchObject({ kind: 'year-needed', suggested: ['2020-21', '2021-22'] });
    expect(problem.sentence).toContain('It may be 2020-21 or 2021-22.');
  });

  it('is refused when the codes are those of another framework', async () => {
    const problem = await problemOf('ascof-2023-24.csv', LAYOUTS['ascof-2018-19.csv']);
    expect(problem).toMatchObject({ kind: 'year-mismatch', framework: 'ascof-2014', year: '2023-24' });
    expect(problem.sentence).toMatch(
      /taken to be ASCOF 2023-24, but its measure codes, such as ‘(2A2|1H|3D1)’/,
    );
    const other = await problemOf('ascof-2018-19.csv', LAYOUTS['ascof-2023-24.csv']);
    expect(other).toMatchObject({ kind: 'year-mismatch', framework: 'ascof-2023', suggested: ['2023-24'] });
  });

  it('is refused before the first framework', async () => {
    expect(await problemOf('ascof-2012-13.csv', rows)).toMatchObject({
      kind: 'year-mismatch',
      framework: null,
    });
  });
});

describe('stopping', () => {
  const rows = withRow('') + '1,Barking,Council,E09000002,1E,Total,Outcome,1,1E,x\r\n'.repeat(200_000);

  it('before the start reads nothing', async () => {
    let opened = false;
    const stop = new AbortController();
    stop.abort();
    const drawnFile = fileOf(NAME, rows);
    const open = () => {
      opened = true;
      return drawnFile.open();
    };
    const file = { ...drawnFile, open };
    const result = await readOfficialFile(file, { knownCode: () => true, signal: stop.signal });
    expect(result).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
    expect(opened).toBe(false);
  });

  it('is heard half way, even in a file that comes in one piece', async () => {
    const stop = new AbortController();
    let last = 0;
    setTimeout(() => stop.abort(), 0);
    const problem = await problemOf(NAME, encoded(rows, 'utf-8'), {
      chunk: 1 << 30,
      signal: stop.signal,
      onProgress: (fraction) => {
        last = fraction;
      },
    });
    expect(problem.kind).toBe('cancelled');
    expect(last).toBeLessThanOrEqual(1);
  });
});

describe('the year of a file', () => {
  const withYears = (...years: string[]) =>
    drawn(
      [
        `${HEADER_2019},Reporting Year`,
        ...years.map(
          (year, i) =>
            `${100 + i},Council ${i},Council,E0800000${i + 1},1E,Total,Outcome,${i}.5,1E,Paid work,${year}`,
        ),
      ].join('\n'),
    );

  it('is not taken from the name where a column of the file says another', async () => {
    expect(await problemOf(NAME, withYears('2019-20', '2019/20'))).toEqual({
      kind: 'year-mismatch',
      year: '2020-21',
      framework: 'ascof-2014',
      suggested: ['2019-20'],
      sentence:
        'ascof-2020-21.csv was taken to be ASCOF 2020-21, but its column of the year says 2019-20. Nothing was added, and nothing already held has changed. Choose the right year, or put it in the file’s name.',
    });
    expect((await readingOf(NAME, withYears('2019-20'), { year: '2019-20' })).year).toBe('2019-20');
  });

  it('is one: a file of several years is refused, and told apart', async () => {
    const problem = await problemOf(NAME, withYears('2020-21', '2019-20', 'not said'));
    expect(problem.kind).toBe('several-years');
    expect(problem.sentence).toContain('figures of several years, 2019-20 and 2020-21');
  });

  it('passes where the column agrees or says nothing', async () => {
    expect((await readingOf(NAME, withYears('2020/21', 'n/a', ''))).notes).toEqual([]);
  });

  it('is asked about where the lines above the table speak of another', async () => {
    const rows = withRow('716,Barking,Council,E09000002,1E,Total,Outcome,1.5,1E,Paid work');
    const titled = (year: string) => readingOf(NAME, `Measures of ASCOF England ${year}\r\n${rows}`);
    expect((await titled('2017-18')).notes).toEqual([
      'The lines above the table speak of 2017-18, and the file was taken to be of 2020-21. Check that the year is right.',
    ]);
    expect((await titled('2020-21')).notes).toEqual([]);
  });
});
