/** The catalogue against the published files and crosswalk, read here with no code of ours. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import type { FinancialYear } from '../../../../../src/domain/figures/financial-year.ts';
import {
  decimalsIn,
  isCollectedIn,
  MEASURES,
  measureOf,
  measuresOfYear,
} from '../../../../../src/domain/measures/catalogue/catalogue.ts';
import { frameworkOfYear } from '../../../../../src/domain/measures/framework.ts';
import { describeWithRealData } from '../../../../real-data.ts';

function table(path: string): Record<string, string>[] {
  const text = readFileSync(path, 'latin1').replace(/^ï»¿/, '');
  const transformHeader = (header: string): string => header.toLowerCase().replace(/[ _]/g, '');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true, transformHeader })
    .data;
}

describeWithRealData('the crosswalk of concepts', (dir) => {
  const crosswalk = (): Record<string, string>[] => table(join(dir, 'reference/measure_crosswalk.csv'));

  it('is all in the catalogue: 29 concepts with their codes in both frameworks and their direction', () => {
    expect(crosswalk()).toHaveLength(29);
    for (const row of crosswalk()) {
      const of = (framework: string): string =>
        MEASURES.find((m) => m.concept === row.conceptid && m.framework === framework)?.code ?? '';
      expect(of('ascof-2014'), row.conceptid).toBe(row.code201415to202223);
      expect(of('ascof-2023'), row.conceptid).toBe(row.code202324);
      const directions = new Set(MEASURES.filter((m) => m.concept === row.conceptid).map((m) => m.polarity));
      expect([...directions], row.conceptid).toEqual([row.polarity]);
    }
  });

  it('is exceeded only by the three measures that are new', () => {
    const known = crosswalk().map((row) => row.conceptid);
    const others = MEASURES.filter((m) => !known.includes(m.concept)).map((m) => `${m.framework} ${m.code}`);
    expect(others).toEqual(
      ['ascof-2023', 'ascof-2024'].flatMap((framework) =>
        ['4B', '6A', '6B'].map((code) => `${framework} ${code}`),
      ),
    );
  });
});

interface PublishedMeasure {
  /** The most decimals any council's outcome is written with, a last zero not counted. */
  decimals: number;
  min: number;
  max: number;
}

/** Every code of a file's headline outcomes, bracketed or plain, with how its councils' values are written. */
function outcomes(path: string): Map<string, PublishedMeasure> {
  const found = new Map<string, PublishedMeasure>();
  for (const row of table(path)) {
    if (row.disaggregationlevel !== 'Total' || row.measuretype !== 'Outcome') continue;
    const code = (row.ascofmeasurecode ?? '').replace(/[()]|_1415$/g, '');
    const measure = found.get(code) ?? { decimals: 0, min: Infinity, max: -Infinity };
    found.set(code, measure);
    const written = /^-?\d+(?:\.(\d+))?$/.exec((row.measurevalue ?? '').trim());
    if (!written) continue;
    measure.decimals = Math.max(measure.decimals, (written[1] ?? '').replace(/0+$/, '').length);
    measure.min = Math.min(measure.min, Number(written[0]));
    measure.max = Math.max(measure.max, Number(written[0]));
  }
  return found;
}

describeWithRealData('the published files', (dir) => {
  const files =
    dir === '' ? ['none'] : readdirSync(join(dir, 'ascof')).filter((name) => name.endsWith('.csv'));

  it.each(files)(
    '%s: every code is known, due that year, and written with the catalogue’s decimals',
    (file) => {
      const year = file.slice(6, 13) as FinancialYear;
      const framework = frameworkOfYear(year);
      const found = outcomes(join(dir, 'ascof', file));
      expect(found.size).toBeGreaterThan(0);
      for (const [code, { decimals, min, max }] of found) {
        const measure = framework && measureOf({ framework, code });
        if (!measure) throw new Error(`${file}: ${code} is not in the catalogue`);
        const due = measuresOfYear(year).find((m) => m.code === code);
        expect(due?.concept, code).toBe(measure.concept);
        expect(due?.decimals, code).toBe(decimals);
        expect(isCollectedIn(measure, year), code).toBe(true);
        expect(decimals, code).toBe(decimalsIn(measure, year));
        if (measure.unit.kind === 'percent') expect(max, code).toBeLessThanOrEqual(100);
        if (measure.unit.kind === 'score') expect(max, code).toBeLessThanOrEqual(measure.unit.outOf ?? 1);
        expect(min, code).toBeGreaterThanOrEqual(0);
      }
    },
  );

  it('have every measure the catalogue says was collected, but three of 2016-17 and those new in 2023-24', () => {
    const absent = files
      .filter((file) => !file.startsWith('ascof-2024'))
      .flatMap((file) => {
        const year = file.slice(6, 13) as FinancialYear;
        const found = outcomes(join(dir, 'ascof', file));
        return measuresOfYear(year)
          .filter((m) => isCollectedIn(m, year) && !found.has(m.code))
          .map((m) => `${year} ${m.code}`);
      });
    expect(absent).toEqual(['2016-17 1F', '2016-17 1H', '2023-24 4B', '2023-24 6A', '2023-24 6B']);
  });
});
