import { describe, expect, it } from 'vitest';
import { looksLikeRegister } from '../../../../src/formats/register/looks-like-register.ts';
import { privateHeader } from '../../../../src/formats/register/private-headers.ts';
import { hasNhsCheckDigit } from '../../../../src/formats/register/private-values.ts';
import { readRegisterDate } from '../../../../src/formats/register/register-date.ts';
import { drawn, read, refusal } from './drawn-register.ts';

/** A register of package requests with another column, one value a row. */
function withColumn(header: string, values: readonly string[]): string {
  const rows = values.map((value, i) => `P-${i},2024-12-0${(i % 9) + 1},,${value}`);
  return `Reference,Requested,Started,${header}\n${rows.join('\n')}\n`;
}

describe('a column that says who somebody is', () => {
  it.each([
    ['Client name', 'names'],
    ['SURNAME', 'names'],
    ['first_name', 'names'],
    ['Name', 'names'],
    ['Social worker name', 'names'],
    ['NHS Number', 'nhs'],
    ['nhs_no', 'nhs'],
    ['DOB', 'births'],
    ['Date of Birth', 'births'],
    ['Postcode', 'addresses'],
    ['Home address', 'addresses'],
    ['Email address', 'contacts'],
    ['NI number', 'insurance'],
  ])('is known by the header %s', async (header, kind) => {
    expect(privateHeader(header)).toBe(kind);
    const { kind: refused, sentence } = await refusal(withColumn(header, ['x']));
    expect(refused).toBe('private');
    expect(sentence).toContain(`‘${header}’`);
    expect(sentence).toContain('Nothing of the file was kept');
  });

  it.each([
    ['Provider name'],
    ['Locality name'],
    ['Reference'],
    ['Age'],
    ['Source'],
    ['Ward'],
    ['Hours before'],
  ])('is not seen in the header %s', (header) => expect(privateHeader(header)).toBeNull());

  it.each([
    ['NHS numbers', ['9434765919', '9434765870', '']],
    ['NHS numbers', ['ok', 'see 943 476 5919', 'ok']],
    ['people’s names', ['Margaret Smith', 'OKAFOR, JOHN', 'x', 'y']],
    ['people’s names', ['seen by Mrs Okafor', 'x', 'y', 'z', 'w', 'v']],
    ['dates of birth', ['12/03/1938', '1941-05-06', '']],
    ['dates of birth', ['2 Feb 1950', '03/04/45']],
    ['addresses or postcodes', ['L23 5TA', 'PR8 1AA']],
    ['telephone numbers or email addresses', ['x', 'mary@example.org']],
  ])('is known by its values: %s', async (words, values) => {
    const { kind, sentence } = await refusal(withColumn('Extra', values));
    expect(kind).toBe('private');
    expect(sentence).toContain(`The column ‘Extra’ of register.csv looks like ${words}`);
    for (const value of values) if (value.length > 2) expect(sentence).not.toContain(value);
  });

  it('is known by many different words where names are of no list', async () => {
    const names = Array.from(
      { length: 26 },
      (_, i) => `Zyx${String.fromCharCode(97 + i)}o Qua${String.fromCharCode(97 + i)}`,
    );
    expect((await refusal(withColumn('Extra', names))).kind).toBe('private');
  });

  it('may be the reference itself', async () => {
    const text = drawn(`
      Reference,Requested,Started
      9434765919,2024-12-02,
      9434765870,2024-12-03,
    `);
    expect((await refusal(text)).sentence).toContain('‘Reference’');
  });

  it('is not seen in places, kinds and plain references', async () => {
    const places = ['Victoria Park', 'Bootle', 'Crosby', 'Formby', 'St Oswald', 'Netherton and Orrell'];
    const reading = await read(
      `Reference,Requested,Started,Locality,Provider type,Team\n${places
        .map((place, i) => `${1_000_000_000 + i * 7},2024-12-0${i + 1},,${place},In-house,North`)
        .join('\n')}\n`,
    );
    expect(reading.ledger.kept).toBe(6);
    expect(reading.notes.join(' ')).toContain('The column ‘Team’ is not used.');
  });

  it('has its NHS numbers checked by modulus 11', () => {
    expect(['9434765919', '9434765918', '0000000000', '943476591'].map(hasNhsCheckDigit)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('a register', () => {
  it.each([
    [['Reference', 'Date requested', 'Start date'], 'packages'],
    [['ref', 'REQUEST_DATE', 'started', 'NHS number'], 'packages'],
    [['Reference', 'Started', 'Ended', 'Provider type'], 'reablement'],
    [['Reference', 'Requested', 'Started', 'Hours before', 'Hours after'], 'reablement'],
    [['measure', 'period', 'value'], null],
    [['Geographical Code', 'ONS Code', 'Measure Value'], null],
    [['name', 'started'], null],
  ])('is told by its columns %j', (fields, kind) => expect(looksLikeRegister(fields)).toBe(kind));

  it.each([
    ['not-a-register', 'a,b\n1,2\n'],
    ['empty', ''],
    ['empty', 'Reference,Requested,Started\n'],
    ['missing-column', 'Requested,Started,Hours\n2024-12-01,,3\n'],
    ['missing-column', 'Reference,Requested,Started,Start date\nA,2024-12-01,,\n'],
    ['truncated', 'Reference,Requested,Started\nA,2024-12-01,\nB,2024-1'],
    ['truncated', 'Reference,Requested,Started\nA,"2024-12-01,\nB,2024-12-01,\n'],
    ['month-first', 'Reference,Requested,Started\nA,12/31/2024,\nB,12/01/2024,\nC,11/02/2024,\n'],
    ['unreadable', 'Reference,Requested,Started\nA,soon,\nB,2024-12-01,\n'],
    ['binary', '%PDF-1.7 and so on'],
  ])('is refused as %s, with what did not change', async (kind, text) => {
    const problem = await refusal(text);
    expect(problem.kind).toBe(kind);
    expect(problem.sentence).toContain('nothing already held has changed');
  });

  it('is refused when one year is far from all others', async () => {
    const rows = Array.from(
      { length: 40 },
      (_, i) => `P${i},2024-11-${String((i % 28) + 1).padStart(2, '0')},`,
    );
    const { kind, sentence } = await refusal(
      `Reference,Requested,Started\n${rows.join('\n')}\nX,2042-12-01,\n`,
    );
    expect(kind).toBe('date-out-of-line');
    expect(sentence).toContain('1 December 2042 on line 42');
  });
});

describe('a date of a register', () => {
  it.each([
    ['2024-12-03', 20060],
    ['03/12/2024', 20060],
    ['3/12/2024 00:00', 20060],
    ['2024-12-03T09:30:00Z', 20060],
    ['3 Dec 2024', 20060],
    ['03-Dec-2024', 20060],
    ['03/12/24', 'two-digit-year'],
    ['3-Dec-24', 'two-digit-year'],
    ['12/31/2024', 'month-first'],
    ['2023-02-29', 'not-a-date'],
    ['31/04/2024', 'not-a-date'],
    ['45629', 'not-a-date'],
    ['soon', 'not-a-date'],
    ['01/01/1938', 'out-of-range'],
  ])('%s is %s', (text, day) => expect(readRegisterDate(text)).toBe(day));
});
