/**
 * Reads a published file with no code of ours, for tests that work figures out again. Slow and plain on purpose.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

export interface PublishedRow {
  readonly ons: string;
  /** Without brackets and year: `2A1`. */
  readonly code: string;
  /** In small letters: `outcome`, `margin of error`. */
  readonly type: string;
  readonly written: string;
}

/** The headline rows of a year's file, by year as written in its name. */
export function headlineRows(dir: string, year: string): PublishedRow[] {
  const file = readdirSync(join(dir, 'ascof')).find((name) => name.startsWith(`ascof-${year}-`));
  if (file === undefined) throw new Error(`No file of ${year}`);
  const text = readFileSync(join(dir, 'ascof', file), 'latin1');
  const transformHeader = (header: string): string => header.toLowerCase().replace(/[^a-z]/g, '');
  const { data } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
    transformHeader,
  });
  return data
    .filter((row) => row.disaggregationlevel === 'Total')
    .map((row) => ({
      ons: row.onscode ?? row.onsareacode ?? '',
      code: (row.ascofmeasurecode ?? '').replace(/[()]|_1415$/g, ''),
      type: (row.measuretype ?? '').toLowerCase(),
      written: (row.measurevalue ?? '').trim(),
    }));
}

/** The number as written, or null for a mark. */
export function numberOf(written: string | undefined): number | null {
  return written !== undefined && /^-?\d+(\.\d+)?$/.test(written) ? Number(written) : null;
}

/** Where a value stands, from the definitions alone: sort, count, and the straight line between two values. */
export function worked(values: readonly number[], own: number | null, lowerIsBetter: boolean) {
  const betterLast = [...values].sort((a, b) => (lowerIsBetter ? b - a : a - b));
  const at = (place: number): number => betterLast[place] ?? Number.NaN;
  const cut = (share: number): number => {
    const place = (betterLast.length - 1) * share;
    const below = Math.floor(place);
    return place === below ? at(below) : at(below) * (below + 1 - place) + at(below + 1) * (place - below);
  };
  const better = values.filter((v) => own !== null && (lowerIsBetter ? v < own : v > own)).length;
  return {
    worst: at(0),
    cuts: [cut(0.25), cut(0.5), cut(0.75)],
    best: at(betterLast.length - 1),
    atBest: values.filter((v) => v === at(betterLast.length - 1)).length,
    rank: own === null ? null : better + 1,
    tied: own === null ? null : values.filter((v) => v === own).length,
  };
}
