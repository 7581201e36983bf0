import { describe, expect, it } from 'vitest';
import { applyConvention } from '../../../../src/formats/budget/apply-convention.ts';
import { openExtractCsv } from '../../../../src/formats/budget/open-extract.ts';
import { readSavingsCsv } from '../../../../src/formats/budget/read-savings-csv.ts';
import { readFinanceReturn } from '../../../../src/formats/finance/read-finance-return.ts';
import { runs } from '../../../runs.ts';
import { fileOf } from '../official/drawn-file.ts';
import { HEADER, MONTH_7, read, text } from './drawn-budget.ts';

/** mulberry32: the same damage every time. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const BITS = [
  ',',
  '"',
  '\n',
  '\r\n',
  '£',
  '(',
  '-',
  '0',
  '000',
  'm',
  'income',
  '\u0000',
  '\ufeff',
  'é',
  '',
  'OP',
  '7',
];

function damaged(content: string, next: () => number): Uint8Array {
  let changed = content;
  for (let i = 0; i < 1 + next() * 6; i++) {
    const [from, length] = [Math.floor(next() * changed.length), Math.floor(next() ** 4 * changed.length)];
    const bit = BITS[Math.floor(next() * BITS.length)] ?? '';
    changed = changed.slice(0, from) + bit + changed.slice(from + (next() < 0.5 ? 0 : length));
  }
  const bytes = new TextEncoder().encode(changed);
  if (bytes.length > 0 && next() < 0.3) bytes[Math.floor(next() * bytes.length)] = Math.floor(next() * 256);
  return next() < 0.2 ? bytes.slice(0, Math.floor(next() * bytes.length)) : bytes;
}

describe('a damaged file', () => {
  it('is read or refused with a sentence, never thrown at, whatever the answer', async () => {
    const next = random(4);
    const budget = text(
      `${HEADER},variance`,
      ...MONTH_7.map((line, i) => `${line},${[900_000, 700_000, 200_000, 100_000][i]}`),
    );
    for (let i = 0; i < runs(1_000); i++) {
      const bytes = damaged(budget, next);
      const result = await read(bytes);
      if (!result.ok) {
        expect(result.error.sentence).toMatch(/\.$/);
        continue;
      }
      const { ledger, rows, exampleLine } = result.value;
      expect(ledger.kept).toBe(rows.length);
      expect(ledger.read).toBe(ledger.kept + ledger.skipped.reduce((sum, skipped) => sum + skipped.rows, 0));
      for (const { convention, fits } of exampleLine)
        expect(applyConvention(result.value, convention).ok).toBe(fits);
      await openExtractCsv(fileOf('budget.csv', bytes));
    }
  });

  it('of savings or a finance return is read or refused with a sentence', async () => {
    const next = random(5);
    const savings = text(
      'year,as_at,scheme,line,owner,approved,delivered,on_track,at_risk,undeliverable,recurrent,next_year_effect,comment',
      '2024-25,2024-10-31,Better at Home,OP,Head of Finance,100,40,50,10,0,yes,25,',
    );
    const finance = text(
      'RO 2023-24',
      'E-code,ONS Code,Name,"Adult Social Care\nNet Current Expenditure"',
      'E4304,E08000014,Sefton,"119,322"',
    );
    for (let i = 0; i < runs(500); i++) {
      for (const result of [
        await readSavingsCsv(fileOf('savings.csv', damaged(savings, next))),
        await readFinanceReturn(fileOf('RO.csv', damaged(finance, next))),
      ])
        if (!result.ok) expect(result.error.sentence).toMatch(/\.$/);
    }
  });
});
