import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeWithRealData } from '../../../real-data.ts';
import { realDataDir } from '../../../real-data-dir.ts';
import { plainReading } from './plain-reading.ts';
import { allFigures, readingOf, skippedRows } from './read.ts';

const dataDir = realDataDir();
const files = dataDir
  ? readdirSync(join(dataDir, 'ascof')).filter((name) => name.endsWith('.csv'))
  : ['the published files'];

describeWithRealData('a published file', (dir) => {
  it.each(files)('%s is read as papaparse and plain objects read it, figure by figure', async (name) => {
    const bytes = new Uint8Array(readFileSync(join(dir, 'ascof', name)));
    const reading = await readingOf(name, bytes);
    const plain = plainReading(bytes);
    const figures = allFigures(reading);
    expect(figures.size).toBe(plain.figures.size);
    const different = [...plain.figures].filter(([key, figure]) => figures.get(key) !== figure);
    expect(different.slice(0, 5)).toEqual([]);
    expect(reading.areas.map((area) => [area.code, area.name])).toEqual([...plain.areas]);
    expect(reading.ledger.read).toBe(plain.rows);
    expect(reading.ledger.kept).toBe(plain.figures.size);
    expect(skippedRows(reading)).toEqual(
      plain.councilTypes > 0 ? { 'council types (not shown)': plain.councilTypes } : {},
    );
    expect(reading.notes).toEqual([]);
    expect(reading.year).toBe(/20\d\d-\d\d/.exec(name)?.[0]);
    expect(reading.encoding).toBe(plain.windows1252 ? 'windows-1252' : 'utf-8');
  });

  it('of another framework is not read under the wrong year', async () => {
    const bytes = new Uint8Array(readFileSync(join(dir, 'ascof', 'ascof-2018-19-full.csv')));
    await expect(readingOf('ascof.csv', bytes, { year: '2023-24' })).rejects.toThrow(
      /those of ASCOF 2014\/15/,
    );
  });
});
