import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HAS_VALUE, NO_ROW } from '../../../../src/domain/releases/figure-block.ts';
import type { OfficialReading } from '../../../../src/formats/official/official-reading.ts';
import { runs } from '../../../runs.ts';
import { encoded, LAYOUTS } from './drawn-file.ts';
import { readDrawn } from './read.ts';

const FILES = Object.entries(LAYOUTS);

/** One thing that may happen to a file on its way. `at` and `to` are parts of its length in thousandths. */
type Mutation = readonly [
  kind: 'flip' | 'cut' | 'insert' | 'swap' | 'repeat' | 'end',
  at: number,
  to: number,
  byte: number,
];

const NASTY = [0, 10, 13, 34, 44, 45, 59, 0x80, 0x96, 0xc3, 0xff, 48, 57, 46];

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

function addsUp(reading: OfficialReading): void {
  const { ledger, blocks, areas, marks } = reading;
  const skipped = ledger.skipped.reduce((sum, { rows }) => sum + rows, 0);
  expect(ledger.read).toBe(ledger.kept + skipped);
  let figures = 0;
  for (const block of blocks) {
    for (const column of Object.values(block.columns)) {
      expect(column.values).toHaveLength(block.tables.length * areas.length);
      column.marks.forEach((mark, i) => {
        if (mark !== NO_ROW) figures++;
        if (mark !== HAS_VALUE) expect(column.values[i]).toBeNaN();
        else expect(Number.isFinite(column.values[i])).toBe(true);
        expect(mark).toBeLessThan(2 + marks.length);
      });
    }
  }
  expect(figures).toBe(ledger.kept);
}

describe('a damaged file', () => {
  it('gives a reading that adds up or a sentence, never a crash, 10,000 times', async () => {
    const seen = new Map<string, number>();
    const file = fc.constantFrom(...FILES);
    const encoding = fc.constantFrom('utf-8', 'utf-8', 'utf-8', 'utf-8-bom', 'utf-16le-bom', 'windows-1252');
    const mutations = fc.array(mutation, { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(
        file,
        encoding,
        mutations,
        fc.integer({ min: 1, max: 900 }),
        async ([name, text], as, list, chunk) => {
          const bytes = list.reduce(mutated, encoded(text, as));
          const result = await readDrawn(name, bytes, { chunk });
          const kind = result.ok ? 'reading' : result.error.kind;
          seen.set(kind, (seen.get(kind) ?? 0) + 1);
          if (result.ok) addsUp(result.value);
          else expect(result.error.sentence).toMatch(/^[^\n]{20,600}\.$/);
        },
      ),
      { numRuns: runs(10_000) },
    );
    for (const kind of ['reading', 'truncated', 'missing-column', 'not-ascof', 'binary', 'unreadable']) {
      expect(seen.get(kind) ?? 0, kind).toBeGreaterThan(10);
    }
  }, 120_000);
});
