import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { TOTAL } from '../../../../src/domain/figures/breakdown.ts';
import type { FinancialYear } from '../../../../src/domain/figures/financial-year.ts';
import { HEADLINE } from '../../../../src/domain/releases/figure-block.ts';
import {
  repeatedYear,
  repeatedYearInWords,
  valuesInCommon,
} from '../../../../src/domain/releases/repeated-year.ts';
import type { OfficialReading } from '../../../../src/formats/official/official-reading.ts';
import { releaseOfReading } from '../../../../src/queries/files/release-of-reading.ts';
import { describeWithRealData } from '../../../real-data.ts';
import { plainReading } from '../../formats/official/plain-reading.ts';
import { readingOf } from '../../formats/official/read.ts';
import { drawnTables, held } from './drawn-tables.ts';

/** Eight measures of three areas, all published: 24 values. */
function drawn(figureAt: (at: number) => string | number): string {
  const codes = ['1A', '1B', '1E', '1F', '1G', '2A2', '3A', '4A'];
  const rows = codes.map(
    (code, row) => `${code}/${TOTAL} outcome ${[0, 1, 2].map((area) => figureAt(row * 3 + area)).join(' ')}`,
  );
  return ['Sefton Gateshead England', ...rows].join('\n');
}

const of = (text: string, year: FinancialYear = '2019-20') => ({ ...drawnTables(text), year });
const HELD = held(drawn((at) => at + 0.5));

describe('a file with the figures of another year', () => {
  it('is known by its values, whatever its name says', () => {
    expect(repeatedYear(of(drawn((at) => at + 0.5)), HELD)).toEqual({
      year: '2018-19',
      fileName: 'ascof-2018-19.csv',
      inCommon: 24,
      equal: 24,
    });
  });

  it.each([
    [2, true],
    [3, false],
  ])('with %i other values of 24: told, %s', (others, told) => {
    const found = repeatedYear(of(drawn((at) => (at < others ? 99 : at + 0.5))), HELD);
    expect(found !== null).toBe(told);
  });

  it('is not told of its own year, nor of fewer than 20 values, however equal', () => {
    expect(
      repeatedYear(
        of(
          drawn((at) => at + 0.5),
          '2018-19',
        ),
        HELD,
      ),
    ).toBeNull();
    expect(repeatedYear(of(drawn((at) => (at < 5 ? '[c]' : at + 0.5))), HELD)).toBeNull();
  });

  it('counts no mark as a value, be it the same mark in both', () => {
    const half = held(drawn((at) => (at < 4 ? '[c]' : at + 0.5)));
    expect(repeatedYear(of(drawn((at) => (at < 2 ? '[c]' : at + 0.5))), half)?.inCommon).toBe(20);
  });

  it('is known where a council has another code by then', () => {
    const recoded = drawn((at) => at + 0.5).replace('Gateshead', 'GatesheadOnce');
    expect(repeatedYear(of(recoded), HELD)?.equal).toBe(24);
  });

  it('is said with the file it repeats and what to do', () => {
    const year = { year: '2018-19', fileName: 'a.csv' } as const;
    const end = 'If it is the file of 2018-19 under another name, cancel and choose the right one.';
    expect(repeatedYearInWords({ ...year, inCommon: 4400, equal: 4400 })).toBe(
      `All 4,400 values it has in common with 2018-19 (a.csv) are the same as in that year. ${end}`,
    );
    expect(repeatedYearInWords({ ...year, inCommon: 4400, equal: 4390 })).toBe(
      `4,390 of the 4,400 values it has in common with 2018-19 (a.csv) are the same as in that year. ${end}`,
    );
  });
});

describeWithRealData('published years', (dir) => {
  let readings: readonly OfficialReading[];
  const bytesOf = (name: string) => new Uint8Array(readFileSync(join(dir, 'ascof', name)));
  beforeAll(async () => {
    const names = readdirSync(join(dir, 'ascof')).filter((name) => name.endsWith('.csv'));
    readings = await Promise.all(names.map((name) => readingOf(name, bytesOf(name))));
  });

  it('have less than a seventh of their values in common, so none is taken for another', () => {
    const shares = readings.flatMap((read) =>
      readings
        .filter(({ year }) => year !== read.year)
        .map((other) => {
          const { release, blocks } = releaseOfReading(other, [], '');
          expect(repeatedYear(read, { releases: [release], blocks })).toBeNull();
          const headline = blocks.find(({ part }) => part === HEADLINE);
          const { inCommon, equal } = headline
            ? valuesInCommon(read, release, headline)
            : { inCommon: 0, equal: 0 };
          return inCommon === 0 ? 0 : equal / inCommon;
        }),
    );
    expect(Math.max(...shares)).toBeGreaterThan(0);
    expect(Math.max(...shares)).toBeLessThan(1 / 7);
  });

  it('under the name of the next are told, value by value', () => {
    for (const read of readings) {
      const { release, blocks } = releaseOfReading(read, [], '');
      const plain = plainReading(bytesOf(read.fileName)).figures;
      const values = [...plain].filter(
        ([key, value]) => key.includes(`|${TOTAL}|outcome|`) && typeof value === 'number',
      ).length;
      expect(repeatedYear({ ...read, year: '2030-31' }, { releases: [release], blocks })).toEqual({
        year: read.year,
        fileName: read.fileName,
        inCommon: values,
        equal: values,
      });
    }
  });
});
