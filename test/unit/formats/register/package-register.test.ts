import { describe, expect, it } from 'vitest';
import { LOCAL_CATALOGUE } from '../../../../src/domain/measures/local/catalogue.ts';
import { readRegister } from '../../../../src/formats/register/read-register.ts';
import { drawn, figuresOf, fileOf, read } from './drawn-register.ts';

const FOUR = drawn(`
  Reference,Requested,Started,Closed,Source,Locality,Hours
  A1,2024-12-02,2024-12-05,,Hospital,Bootle,10
  A2,09/12/2024,,,Community,Crosby,7.5
  A3,2024-11-20,2024-12-10,,Hospital,Bootle,14
  A4,2024-12-01,,,Hospital,bootle,5
`);

describe('a register of package requests', () => {
  it('gives the worked example of its folder', async () => {
    const figures = figuresOf(await read(FOUR, { asAt: '2024-12-31' }));
    expect(figures).toMatchObject({
      'home-care-waiting 2024-12-10': '2',
      'home-care-waiting-community 2024-12-10': '1',
      'home-care-waiting-hospital 2024-12-10': '1',
      'home-care-waiting-0-2 2024-12-10': '1',
      'home-care-waiting-8-14 2024-12-10': '1',
      'home-care-hours-waiting 2024-12-10': '12.5',
      'home-care-longest-wait 2024-12-10': '9',
      'home-care-waiting-locality-bootle 2024-12-10': '1',
      'home-care-waiting-locality-crosby 2024-12-10': '1',
      'home-care-started 2024-12': '2',
      'home-care-wait-mean 2024-12': '11.5',
      'home-care-wait-median 2024-12': '11.5',
      'home-care-wait-90th 2024-12': '18.3',
    });
  });

  it('is taken as at its latest date, and gives no week or month it only touches', async () => {
    const reading = await read(FOUR);
    expect(reading).toMatchObject({
      kind: 'packages',
      from: '2024-11-20',
      to: '2024-12-10',
      asAt: '2024-12-10',
    });
    const weeks = reading.rows.filter(({ measure }) => measure === 'home-care-waiting');
    expect(weeks.map(({ period }) => period)).toEqual(['2024-11-26', '2024-12-03', '2024-12-10']);
    expect(reading.rows.some(({ measure }) => measure === 'home-care-started')).toBe(false);
  });

  it('gives figures that are no row of the file, for measures that are known or come with it', async () => {
    const { rows, newMeasures } = await read(FOUR, { asAt: '2024-12-31' });
    const known = new Set([...LOCAL_CATALOGUE, ...newMeasures].map(({ code }) => code));
    expect(rows.filter(({ measure }) => !known.has(measure))).toEqual([]);
    expect(rows.every(({ line, area }) => line === 0 && area === null)).toBe(true);
    expect(newMeasures.map(({ code, partOf }) => [code, partOf?.split, partOf?.name])).toEqual([
      ['home-care-waiting-locality-bootle', 'locality', 'Bootle'],
      ['home-care-waiting-locality-crosby', 'locality', 'Crosby'],
    ]);
  });

  it('says a source that is not recorded as a range, and hours that are not recorded as a floor', async () => {
    const figures = figuresOf(
      await read(FOUR.replace('Community', '').replace(',5\r\n', ',\r\n'), { asAt: '2024-12-31' }),
    );
    expect(figures).toMatchObject({
      'home-care-waiting-community 2024-12-10': '0..1',
      'home-care-waiting-hospital 2024-12-10': '1..2',
      'home-care-hours-waiting 2024-12-10': 'over 7.5',
    });
  });

  it('calls a month provisional that ends a few days after the register', async () => {
    const { rows } = await read(`${FOUR}A5,2024-12-01,2024-12-28,,,,\r\n`);
    const started = rows.find(({ measure }) => measure === 'home-care-started');
    expect(started).toMatchObject({ period: '2024-12', said: { value: 3, status: 'provisional' } });
  });

  it('counts every row it reads, and shows lines but no row', async () => {
    const { ledger } = await read(
      `${FOUR}${drawn(`
        A2,09/12/2024,,,Community,Crosby,7.5
        A6,2024-12-05,2024-12-04,,Hospital,Bootle,3
        A7,03/12/24,,,Hospital,Bootle,3
        ,2024-12-05,,,Hospital,Bootle,3
        A1,2024-12-03,,,Hospital,Bootle,3
        A8,2024-12-03,,,Hospital,Bootle,3
        A9,2024-12-03,,,Hospital,Bootle,3
        ,,,,,,
        A10,2024-12-03,,,Hospital,Bootle,3
        A11,2024-12-03,,,Hospital,Bootle,3
      `)}`,
    );
    expect(ledger).toEqual({
      read: 14,
      kept: 7,
      skipped: [
        { reason: 'empty rows', rows: 1, examples: [{ line: 13, text: 'nothing in it' }] },
        {
          reason: 'the same row again',
          rows: 1,
          examples: [{ line: 6, text: 'the same as an earlier row' }],
        },
        { reason: 'no reference', rows: 1, examples: [{ line: 9, text: 'blank' }] },
        { reason: 'a year written with two digits', rows: 1, examples: [{ line: 8, text: '‘03/12/24’' }] },
        { reason: 'started before it was requested', rows: 1, examples: [{ line: 7, text: '1 day before' }] },
        {
          reason: 'one reference with different details',
          rows: 2,
          examples: [
            { line: 2, text: 'a later row has the same reference and says otherwise' },
            { line: 10, text: 'an earlier row has the same reference and says otherwise' },
          ],
        },
      ],
    });
  });

  it('reads the same wherever its bytes are cut, and in UTF-16 and with semicolons', async () => {
    const whole = await read(FOUR);
    for (let size = 1; size <= 60; size++)
      expect(await readRegister(fileOf(FOUR, size))).toEqual({ ok: true, value: whole });
    const wide = new Uint8Array(FOUR.length * 2 + 2);
    const view = new DataView(wide.buffer);
    for (const [i, letter] of [...`\ufeff${FOUR.replaceAll(',', ';')}`].entries())
      view.setUint16(i * 2, letter.charCodeAt(0), true);
    expect(await readRegister(fileOf(wide, 7))).toEqual({ ok: true, value: whole });
  });

  it('reads the same wherever a longer file is cut', async () => {
    const rows = Array.from(
      { length: 3_000 },
      (_, i) => `B${i},2024-11-${10 + (i % 20)},,,"Hospital",Bootle,1`,
    );
    const long = `${FOUR}${rows.join('\r\n')}\r\n`;
    const whole = await read(long);
    expect(whole.ledger.kept).toBe(3_004);
    for (const size of [1_021, 4_093, 65_537])
      expect(await readRegister(fileOf(long, size))).toEqual({ ok: true, value: whole });
  });

  it('reads fifty thousand rows, tells how far it is, and can be stopped', async () => {
    const day = (n: number): string => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10);
    const lines = Array.from({ length: 50_000 }, (_, i) => {
      const asked = i % 1826;
      return `P${i},${day(asked)},${i % 9 === 0 ? '' : day(asked + (i % 23))},${i % 9 === 0 ? day(asked + 40) : ''},Hospital,Area ${i % 8},10`;
    });
    const text = `Reference,Requested,Started,Withdrawn,Source,Locality,Hours\n${lines.join('\n')}\n`;
    const fractions: number[] = [];
    const reading = await read(text, { onProgress: (fraction) => fractions.push(fraction) });
    expect(reading.ledger).toEqual({ read: 50_000, kept: 50_000, skipped: [] });
    expect(fractions.length).toBeGreaterThan(1);
    expect(fractions.at(-1)).toBe(1);
    const stop = new AbortController();
    const stopped = await readRegister(fileOf(text), { signal: stop.signal, onProgress: () => stop.abort() });
    expect(stopped).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
  });
});
