import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReturnReading } from '../../../../src/formats/returns/return-reading.ts';
import { runs } from '../../../runs.ts';
import { drawnWorkbook, MONTHLY, readCsv, readXlsx, WEEKLY, workbookOf } from './drawn-return.ts';

const TEXT = `measure,period,value,qualifier,low,high,status,note,title,unit,polarity,frequency\r\n${WEEKLY},2024-12-03,11,about,,,,"a, ""b""",,,,\r\n${MONTHLY},2024-12,"1,234",,,,provisional,,,,,\r\n${MONTHLY},2024-11,,range,2,3,,,,,,\r\nmy-own,2024-12,2 to 3,,,,,,Mine,people,lower,monthly\r\n`;
const BOOK = drawnWorkbook([
  ['measure', 'period', 'value', 'note'],
  [WEEKLY, [45629, 3], 'about 11', 'x'],
  [MONTHLY, '2024-12', [0.5, 1], null],
  [MONTHLY, '2024-11', 12, null],
]);

const SHEET = `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>measure</t></is></c><c r="B1" t="inlineStr"><is><t>period</t></is></c><c r="C1" t="inlineStr"><is><t>value</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>${MONTHLY}</t></is></c><c r="B2" s="2"><v>45627</v></c><c r="C2" s="1"><v>0.5</v></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>${MONTHLY}</t></is></c><c r="B3" s="2"><v>45658</v></c><c r="C3"><v>12</v></c></row></sheetData>`;

const NASTY = [0, 10, 13, 34, 44, 45, 59, 60, 62, 0x80, 0x96, 0xc3, 0xff, 48, 57, 46];
type Mutation = readonly [
  kind: 'flip' | 'cut' | 'insert' | 'swap' | 'repeat' | 'end',
  at: number,
  to: number,
  byte: number,
];
const mutation: fc.Arbitrary<Mutation> = fc.tuple(
  fc.constantFrom('flip', 'cut', 'insert', 'swap', 'repeat', 'end'),
  fc.nat(1000),
  fc.nat(1000),
  fc.oneof(fc.nat(255), fc.constantFrom(...NASTY)),
);

function mutated(bytes: Uint8Array, [kind, at, to, byte]: Mutation): Uint8Array {
  const a = Math.floor((Math.min(at, to) / 1000) * bytes.length);
  const b = Math.floor((Math.max(at, to) / 1000) * bytes.length);
  const [before, between, after] = [bytes.slice(0, a), bytes.slice(a, b), bytes.slice(b)];
  switch (kind) {
    case 'flip':
      return Uint8Array.from(bytes, (old, i) => (i === a ? byte : old));
    case 'cut':
      return joined(before, after);
    case 'insert':
      return joined(before, new Uint8Array([byte]), between, after);
    case 'swap':
      return joined(between, before, after);
    case 'repeat':
      return joined(before, between, between, after);
    case 'end':
      return joined(before, between);
  }
}

function joined(...parts: Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

function addsUp({ ledger, rows }: ReturnReading): void {
  const skipped = ledger.skipped.reduce((sum, reason) => sum + reason.rows, 0);
  expect(ledger.read).toBe(ledger.kept + skipped);
  expect(rows).toHaveLength(ledger.kept);
  const keys = rows.map(({ area, measure, period }) => `${area}/${measure}/${period}`);
  expect(new Set(keys).size).toBe(rows.length);
  for (const { said } of rows) {
    const hasRange = said.low !== undefined && said.high !== undefined;
    expect(said.value === null).toBe(said.missing !== undefined || (hasRange && said.value === null));
    for (const number of [said.value ?? 0, said.low ?? 0, said.high ?? 0])
      expect(Number.isFinite(number)).toBe(true);
  }
}

type Base = 'csv' | 'xlsx' | 'sheet';

/** A CSV, a workbook as it lies on the disk, or the sheet inside a workbook that is whole otherwise. */
function read(of: Base, list: readonly Mutation[], chunk: number) {
  const encode = (text: string): Uint8Array => list.reduce(mutated, new TextEncoder().encode(text));
  if (of === 'csv') return readCsv(encode(TEXT), chunk);
  if (of === 'xlsx') return readXlsx(list.reduce(mutated, BOOK));
  return readXlsx(workbookOf(new TextDecoder().decode(encode(SHEET))));
}

describe('a damaged return', () => {
  it('gives a reading that adds up or a sentence, never a crash, 2,000 times', async () => {
    const seen = new Map<string, number>();
    const mutations = fc.array(mutation, { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom<Base[]>('csv', 'xlsx', 'sheet'),
        mutations,
        fc.integer({ min: 1, max: 300 }),
        async (of, list, chunk) => {
          const result = await read(of, list, chunk);
          const kind = result.ok ? `${result.value.kind} reading` : result.error.kind;
          seen.set(kind, (seen.get(kind) ?? 0) + 1);
          if (result.ok) addsUp(result.value);
          else expect(result.error.sentence).toMatch(/^[^\n]{20,700}\.$/);
        },
      ),
      { numRuns: runs(2000) },
    );
    for (const kind of ['csv reading', 'xlsx reading', 'not-a-return', 'truncated', 'damaged'])
      expect(seen.get(kind) ?? 0, kind).toBeGreaterThan(10);
  }, 120_000);
});
