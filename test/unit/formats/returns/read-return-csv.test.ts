import { describe, expect, it } from 'vitest';
import { looksLikeReturn } from '../../../../src/formats/returns/looks-like-return.ts';
import { readReturnCsv } from '../../../../src/formats/returns/read-return-csv.ts';
import { encoded, fileOf } from '../official/drawn-file.ts';
import { csvReading, MONTHLY, measureOf, PERCENT, POUNDS, readCsv, skipsOf, WEEKLY } from './drawn-return.ts';

const HEADER = 'measure,period,value';

async function said(...values: string[]): Promise<unknown[]> {
  const lines = values.map((value, i) => `${MONTHLY},2024-${String(i + 1).padStart(2, '0')},${value}`);
  return (await csvReading(HEADER, ...lines)).rows.map((row) => row.said);
}

async function sentence(content: string): Promise<string> {
  const result = await readCsv(content);
  if (result.ok) throw new Error('not refused');
  return result.error.sentence;
}

describe('looksLikeReturn', () => {
  it('asks for measure, period and value in any order, case and spacing', () => {
    expect(looksLikeReturn(['Title', ' PERIOD ', 'Va_lue', 'Measure', 'Comment'])).toBe(true);
    expect(looksLikeReturn(['\ufeffmeasure', 'period', 'value'])).toBe(true);
    expect(looksLikeReturn(['measure', 'value'])).toBe(false);
  });
});

describe('readReturnCsv', () => {
  it('reads a row as it is said, with its line', async () => {
    const reading = await csvReading(HEADER, `${WEEKLY},2024-12-03,about 11`);
    expect(reading.rows).toEqual([
      { line: 2, area: null, measure: WEEKLY, period: '2024-12-03', said: { value: 11, qualifier: 'about' } },
    ]);
    expect(reading.ledger).toEqual({ read: 1, kept: 1, skipped: [] });
    expect(reading).toMatchObject({ kind: 'csv', encoding: 'utf-8', fileName: 'return.csv', notes: [] });
  });

  it('finds columns in any order and says which it does not know', async () => {
    const reading = await csvReading('Value,Comment,Period,MEASURE', `12,hello,2024-12,${MONTHLY}`);
    expect(reading.rows[0]?.said).toEqual({ value: 12 });
    expect(reading.notes).toEqual(['The column ‘Comment’ was not read.']);
  });

  it('understands qualifiers and ranges written as the value', async () => {
    expect(
      await said('c. 11', '2 to 3', '2-3', 'just over 7', 'under 5', '<5', '>80', '"over 1,200"'),
    ).toEqual([
      { value: 11, qualifier: 'about' },
      { value: null, qualifier: 'range', low: 2, high: 3 },
      { value: null, qualifier: 'range', low: 2, high: 3 },
      { value: 7, qualifier: 'just-over' },
      { value: 5, qualifier: 'under' },
      { value: 5, qualifier: 'under' },
      { value: 80, qualifier: 'over' },
      { value: 1200, qualifier: 'over' },
    ]);
  });

  it('reads numbers however they are set', async () => {
    expect(await said('"1,234"', ' 12.5 ', '−3', '0', '1 234', '0.30000000000000004', '11 people')).toEqual(
      [1234, 12.5, -3, 0, 1234, 0.1 + 0.2, 11].map((value) => ({ value })),
    );
    const reading = await csvReading(HEADER, `${PERCENT},2024-12,81.3%`, `${POUNDS},2024-12,"£1,671"`);
    expect(reading.rows.map((row) => row.said.value)).toEqual([81.3, 1671]);
  });

  it('keeps a missing figure with its reason, and a blank one not at all', async () => {
    const reading = await csvReading(
      `${HEADER},note`,
      `${MONTHLY},2024-10,[x],system down`,
      `${MONTHLY},2024-11,..,`,
      `${MONTHLY},2024-12,,to follow`,
    );
    expect(reading.rows.map((row) => row.said)).toEqual([
      { value: null, missing: 'unavailable', note: 'system down' },
      { value: null, missing: 'unavailable' },
    ]);
    expect(skipsOf(reading)).toEqual(['left blank (4)']);
  });

  it('reads the optional columns', async () => {
    const reading = await csvReading(
      `${HEADER},numerator,denominator,low,high,qualifier,status,note,area`,
      `${PERCENT},2024-12,81.3,122,150,,,,Provisional,first count,e08000014`,
      `${PERCENT},2024-11,,,,80,85,range,final,,`,
      `${PERCENT},2024-10,80,,,,,just over,,,`,
    );
    expect(reading.rows.map(({ said: s, area }) => [s, area])).toEqual([
      [
        { value: 81.3, numerator: 122, denominator: 150, status: 'provisional', note: 'first count' },
        'E08000014',
      ],
      [{ value: null, qualifier: 'range', low: 80, high: 85 }, null],
      [{ value: 80, qualifier: 'just-over' }, null],
    ]);
  });

  it('leaves out what it does not understand, with the reason and the line', async () => {
    const reading = await csvReading(
      `${HEADER},qualifier,status,low,area`,
      `${MONTHLY},2024-01,1,,,,`,
      `${MONTHLY},2024-02,2,roughly so,,,`,
      `${MONTHLY},2024-03,3,,draft,,`,
      `${MONTHLY},2024-04,"2,5",,,,`,
      `${MONTHLY},2024-05,50%,,,,`,
      `${MONTHLY},2024-06,9 to 3,,,,`,
      `${MONTHLY},2024-07,5,,,4,`,
      `${MONTHLY},2024-08,about 5,over,,,`,
      `${MONTHLY},2024-09,5,,,,Sefton`,
      `${MONTHLY},soon,5,,,,`,
      `${MONTHLY},2024-10,5`,
      `${MONTHLY},2024-11,6,,,,`,
    );
    expect(reading.rows.map((row) => row.period)).toEqual(['2024-01', '2024-11']);
    expect(reading.ledger).toMatchObject({ read: 12, kept: 2 });
    expect(skipsOf(reading).map((skip) => skip.replace(/^(.{24}).*(\(.*\))$/, '$1… $2'))).toEqual([
      'another number of column… (12)',
      'a period that cannot be … (11)',
      'text where a number shou… (5)',
      'a figure in another unit… (6)',
      'a range that runs from h… (7)',
      'a range that is not comp… (8)',
      'a qualifier other than a… (3)',
      'a value that says someth… (9)',
      'a status other than fina… (4)',
      'an area that is no ONS c… (10)',
    ]);
  });

  it('keeps one of two rows that say the same and neither of two that do not, naming the lines', async () => {
    const reading = await csvReading(
      HEADER,
      `${MONTHLY},2024-10,5`,
      `${MONTHLY},2024-10,5.0`,
      `${MONTHLY},2024-11,5`,
      `${MONTHLY},2024-11,6`,
      `${MONTHLY},2024-11,5`,
      `${MONTHLY},2024-12,7`,
    );
    expect(reading.rows.map((row) => row.line)).toEqual([2, 7]);
    expect(reading.ledger).toMatchObject({ read: 6, kept: 2 });
    expect(reading.notes).toEqual([
      `${MONTHLY} has different figures for 2024-11 on lines 4, 5 and 6; none of them was kept. Take out all but the right one and add the file again.`,
    ]);
  });

  it('keeps weeks taken on another day, and says so', async () => {
    const reading = await csvReading(HEADER, `${WEEKLY},2024-12-03,11`, `${WEEKLY},2024-12-11,12`);
    expect(reading.rows).toHaveLength(2);
    expect(reading.notes).toEqual([
      `On line 3, ${WEEKLY} has a date that is not a Tuesday, the day its list is taken. The figures were kept; check the dates.`,
    ]);
  });

  it.each([
    ['', 'return.csv is empty.'],
    ['name,value\r\na,1\r\n', 'return.csv is not a return that can be read.'],
    [`${HEADER}\r\n`, 'return.csv has its column names on line 1 and no rows below them.'],
    [`${HEADER},value\r\n${MONTHLY},2024-12,1,2\r\n`, 'return.csv has the column ‘value’ twice, on line 1.'],
    [`${HEADER}\r\n${MONTHLY},2024-12,\r\n`, 'return.csv has no figures in it: its one row was left blank.'],
    [`${HEADER}\r\n${MONTHLY},2024-11,1\r\n${MONTHLY},2024`, 'return.csv is cut off: its last line, line 3'],
    [`${HEADER}\r\n${MONTHLY},2024-11,"1\r\n`, 'return.csv cannot be read from line 2 on'],
    [`${HEADER}\r\n${MONTHLY},2024-12,lots\r\n`, 'return.csv cannot be used: its one row cannot be read'],
    ['%PDF-1.7', 'return.csv is a PDF document.'],
  ])('refuses %j with what is wrong, that nothing changed and what to do', async (content, start) => {
    const said = await sentence(content);
    expect(said.startsWith(start), said).toBe(true);
    expect(said).toContain('Nothing was added, and nothing already held has changed.');
  });

  it('refuses a longer file of which half the rows are faulty, and not a short one', async () => {
    const bad = Array.from({ length: 10 }, (_, i) => `${MONTHLY},20${10 + i}-01,many`);
    const good = Array.from({ length: 10 }, (_, i) => `${MONTHLY},20${10 + i}-02,5`);
    expect(await sentence([HEADER, ...bad, ...good].join('\n'))).toContain('10 of its 20 rows');
    expect((await csvReading(HEADER, ...bad.slice(2), ...good.slice(2))).rows).toHaveLength(8);
  });

  it('says the same of a file whatever its encoding, delimiter and pieces', async () => {
    const text = `${HEADER},note\r\n${MONTHLY},2024-12,2–3,counted by hand – twice\r\n`;
    const rows = (await csvReading(...text.trim().split('\r\n'))).rows;
    for (const encoding of ['utf-8-bom', 'utf-16le-bom', 'windows-1252'] as const)
      for (const chunk of [1, 7, 4096]) {
        const result = await readCsv(encoded(text, encoding), chunk);
        expect(result.ok && result.value.rows).toEqual(rows);
      }
    expect((await csvReading(...text.trim().replaceAll(',', ';').split('\r\n'))).rows).toEqual(rows);
    const other = await readReturnCsv(fileOf('another name', text), { measureOf });
    expect(other.ok && other.value.rows).toEqual(rows);
  });

  it('can be stopped', async () => {
    const result = await readReturnCsv(fileOf('return.csv', HEADER), {
      measureOf,
      signal: AbortSignal.abort(),
    });
    expect(result).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
  });
});

describe('a measure nobody knows', () => {
  const DESCRIBED = `${HEADER},title,unit,polarity,frequency,target`;

  it('is offered as a new one when a row describes it, wherever that row stands', async () => {
    const reading = await csvReading(
      DESCRIBED,
      'library-loans,2024-12-04,10.25,,,,,',
      'library-loans,2024-12-11,12,loans of large print books,loans,higher,Weekly,20',
      'library-loans,2024-12-18,13,,,,,',
    );
    expect(reading.rows).toHaveLength(3);
    expect(reading.newMeasures).toEqual([
      {
        code: 'library-loans',
        title: 'loans of large print books',
        topic: 'own',
        unit: { kind: 'number', one: 'loans', many: 'loans' },
        decimals: 2,
        polarity: 'higher',
        frequency: 'weekly',
        weekday: 3,
        kind: 'snapshot',
        definition: 'Loans of large print books.',
        target: 20,
      },
    ]);
  });

  it.each([
    ['%', { kind: 'percent' }],
    ['percent', { kind: 'percent' }],
    ['£', { kind: 'pounds' }],
    ['pounds', { kind: 'pounds' }],
    ['"per 10,000 people aged 65 and over"', { kind: 'rate', per: 10_000, many: 'people aged 65 and over' }],
    ['people', { kind: 'number', one: 'person', many: 'people' }],
    ['days', { kind: 'number', one: 'day', many: 'days' }],
    ['Beds', { kind: 'number', one: 'Beds', many: 'Beds' }],
  ])('of unit %s', async (unit, expected) => {
    const reading = await csvReading(DESCRIBED, `my-own,2024-12,1,Mine,${unit},lower,monthly,`);
    expect(reading.newMeasures[0]).toMatchObject({ unit: expected, kind: 'flow', decimals: 0 });
  });

  it('is left out with a sentence that says which columns to fill in', async () => {
    const reading = await csvReading(HEADER, 'my-own,2024-12,1', `${MONTHLY},2024-12,1`, 'my-own,2025-01,1');
    expect(skipsOf(reading)[0]).toContain('a measure that is not known');
    expect(reading.notes[0]).toContain('my-own (lines 2 and 4) is not a measure the dashboard knows');
    expect(reading.notes[0]).toContain('title, unit, polarity (higher, lower or neutral) and frequency');
  });

  it('is left out when its code, polarity or frequency cannot be one', async () => {
    const reading = await csvReading(
      DESCRIBED,
      `${MONTHLY},2024-12,1,,,,,`,
      'my own,2024-12,1,Mine,people,lower,monthly,',
      'mine,2024-12,1,Mine,people,down,monthly,',
      'thine,2024-12,1,Thine,people,lower,fortnightly,',
    );
    expect(reading.newMeasures).toEqual([]);
    expect(reading.ledger.skipped.map(({ rows }) => rows)).toEqual([1, 2]);
  });

  it('names lines that describe it otherwise', async () => {
    const reading = await csvReading(
      DESCRIBED,
      'mine,2024-11,1,Mine,people,lower,monthly,',
      'mine,2024-12,1,Mine too,persons,higher,,',
      `${MONTHLY},2024-12,1,,days,,,`,
    );
    expect(reading.notes).toEqual([
      'On line 3, title says otherwise of mine than is held; it was not changed.',
      'On line 3, polarity says otherwise of mine than is held; it was not changed.',
      `On line 4, unit says otherwise of ${MONTHLY} than is held; it was not changed.`,
    ]);
  });
});
