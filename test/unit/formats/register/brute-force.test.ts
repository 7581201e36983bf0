/** Ten thousand random registers, each worked out twice: by the reader and by the plain arithmetic beside this file. */
import { describe, expect, it } from 'vitest';
import { readRegister } from '../../../../src/formats/register/read-register.ts';
import { runs } from '../../../runs.ts';
import { figuresOf, fileOf } from './drawn-register.ts';
import { type PlainEpisode, plainEpisodeFigures, plainlyKeptEpisodes } from './plain-episodes.ts';
import { type PlainRequest, plainFigures, plainlyKept } from './plain-packages.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Numbers from 0 up to below 1 that follow from the seed alone (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

class Dice {
  private readonly next: () => number;
  constructor(seed: number) {
    this.next = numbersFrom(seed);
  }
  upTo(most: number): number {
    return Math.floor(this.next() * (most + 1));
  }
  chance(of: number): boolean {
    return this.next() < of;
  }
  one<T>(from: readonly [T, ...T[]]): T {
    return from[this.upTo(from.length - 1)] ?? from[0];
  }
  day(first: string, days: number): Date {
    return new Date(Date.parse(first) + this.upTo(days) * DAY);
  }
}

const later = (date: Date, days: number): Date => new Date(date.getTime() + days * DAY);

function written(date: Date | null, dice: Dice): string {
  if (date === null) return '';
  const [year = '', month = '', day = ''] = date.toISOString().slice(0, 10).split('-');
  return dice.one([
    `${year}-${month}-${day}`,
    `${day}/${month}/${year}`,
    `${Number(day)}/${Number(month)}/${year} 00:00`,
  ]);
}

function randomRequest(dice: Dice): PlainRequest {
  const requested = dice.chance(0.03) ? null : dice.day('2024-09-20', 90);
  const base = requested ?? dice.day('2024-10-01', 60);
  const fate = dice.upTo(9);
  return {
    reference: dice.chance(0.02) ? '' : `P${dice.upTo(60)}`,
    requested,
    started:
      fate < 6 ? later(base, dice.upTo(dice.chance(0.3) ? 45 : 6) - (dice.chance(0.04) ? 9 : 0)) : null,
    closed: fate === 5 || fate === 6 ? later(base, dice.upTo(12) - (dice.chance(0.1) ? 3 : 0)) : null,
    source: dice.one(['Community', 'Hospital', 'Hospital', dice.chance(0.3) ? '' : 'Community']),
    locality: dice.one(['Bootle', 'Crosby', dice.chance(0.3) ? '' : 'Crosby']),
    hours: dice.chance(0.15) ? null : dice.upTo(80) / 4,
  };
}

function randomEpisode(dice: Dice): PlainEpisode {
  const started = dice.day('2023-01-01', 420);
  return {
    reference: `R${dice.upTo(14)}`,
    started,
    ended: dice.chance(0.15) ? null : later(started, dice.upTo(70) - (dice.chance(0.05) ? 71 : 0)),
    provider: dice.one(['In-house', 'In-house', 'Alternative', dice.chance(0.2) ? '' : 'Alternative']),
    before: dice.chance(0.1) ? null : dice.upTo(40) / 2,
    after: dice.chance(0.1) ? null : dice.upTo(40) / 4,
    outcome: dice.one(['Yes', 'Yes', 'Yes', 'No', 'Died', 'Unknown', dice.chance(0.3) ? '' : 'Yes']),
  };
}

/** Now and then a row again, as it is or otherwise. */
function withRepeats<T>(rows: readonly T[], dice: Dice, otherwise: (row: T) => T): T[] {
  return rows.flatMap((row) => {
    if (!dice.chance(0.06)) return [row];
    return dice.chance(0.5) ? [row, row] : [row, otherwise(row), ...(dice.chance(0.3) ? [row] : [])];
  });
}

/** Tests of five hundred registers each, so that none is long. */
const LOT = 500;

function lots(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `registers ${i * LOT + 1} to ${(i + 1) * LOT}`);
}

/** A longer run takes more registers into each lot. */
function seedsOf(lot: string): number[] {
  const first = Number(lot.split(' ')[1]);
  return Array.from({ length: runs(LOT) }, (_, i) => first + (i % LOT) + Math.floor(i / LOT) * 100_000);
}

/** The assertion is only made where a quick look finds a difference: it costs more than the reading. */
function expectFigures(seed: number, read: Record<string, string>, plain: Record<string, string>): void {
  const keys = Object.keys(plain);
  const same = keys.length === Object.keys(read).length && keys.every((key) => read[key] === plain[key]);
  if (!same) expect({ seed, ...read }).toEqual({ seed, ...plain });
}

/** The only reason a drawn register may be refused for. */
function expectHalfFaulty(seed: number, kind: string, kept: number, rows: number): void {
  const halfFaulty = kept === 0 || (rows - kept) * 2 >= rows;
  expect({ seed, kind, halfFaulty }).toEqual({ seed, kind: 'unreadable', halfFaulty: true });
}

describe('a random register of package requests', () => {
  it.each(lots(12))('comes to what plain counting comes to, row by row and week by week: %s', async (lot) => {
    for (const seed of seedsOf(lot)) {
      const dice = new Dice(seed);
      const drawnRows = Array.from({ length: dice.upTo(14) + 1 }, () => randomRequest(dice));
      const rows = withRepeats(drawnRows, dice, (row) => ({ ...row, hours: (row.hours ?? 0) + 1 }));
      const lines = rows.map((row) =>
        [
          row.reference,
          written(row.requested, dice),
          written(row.started, dice),
          written(row.closed, dice),
          row.source,
          row.locality,
          row.hours ?? '',
        ].join(','),
      );
      const text = `Reference,Request_Date,START DATE,withdrawn,source,Locality,hours\n${lines.join('\n')}\n`;
      const lastDay = dice.chance(0.4) ? dice.day('2024-11-20', 60) : null;
      const asAt = lastDay?.toISOString().slice(0, 10);
      const reading = await readRegister(fileOf(text, dice.upTo(300) + 1), { asAt });
      const kept = plainlyKept(rows, lastDay);
      if (!reading.ok) {
        expectHalfFaulty(seed, reading.error.kind, kept.length, rows.length);
        continue;
      }
      const { ledger } = reading.value;
      const skipped = ledger.skipped.reduce((sum, { rows: count }) => sum + count, 0);
      expect({ seed, ...ledger, skipped }).toEqual({
        seed,
        read: rows.length,
        kept: kept.length,
        skipped: rows.length - kept.length,
      });
      expectFigures(seed, figuresOf(reading.value), plainFigures(kept, lastDay));
    }
  });
});

describe('a random register of reablement', () => {
  it.each(lots(8))('comes to what plain counting comes to, month by month: %s', async (lot) => {
    for (const seed of seedsOf(lot)) {
      const dice = new Dice(seed + 1_000_000);
      const first: PlainEpisode = {
        ...randomEpisode(dice),
        reference: 'R0',
        started: new Date('2023-01-02'),
        ended: null,
      };
      const drawnRows = Array.from({ length: dice.upTo(20) + 5 }, () => randomEpisode(dice));
      const rows = withRepeats([first, ...drawnRows], dice, (row) => ({
        ...row,
        before: (row.before ?? 0) + 1,
      }));
      const lines = rows.map((row) =>
        [
          row.reference,
          written(row.started, dice),
          written(row.ended, dice),
          row.provider,
          row.before ?? '',
          row.after ?? '',
          row.outcome,
        ].join(','),
      );
      const text = `reference,started,ended,provider type,hours before,hours after,at home at 91 days\n${lines.join('\n')}\n`;
      const reading = await readRegister(fileOf(text, dice.upTo(300) + 1), { asAt: '2024-05-10' });
      const kept = plainlyKeptEpisodes(rows);
      if (!reading.ok) {
        expectHalfFaulty(seed, reading.error.kind, kept.length, rows.length);
        continue;
      }
      const startsEarly = kept.some(({ started }) => +started <= Date.parse('2023-01-05'));
      if (!startsEarly) continue;
      const months = Array.from({ length: 16 }, (_, i) =>
        new Date(Date.UTC(2023, i, 1)).toISOString().slice(0, 7),
      );
      expect({ seed, kept: reading.value.ledger.kept }).toEqual({ seed, kept: kept.length });
      const plain = plainEpisodeFigures(kept, months, new Date('2024-05-10'));
      expectFigures(seed, figuresOf(reading.value), plain);
    }
  });
});
