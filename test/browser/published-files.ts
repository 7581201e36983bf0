/**
 * The published files as browser tests use them.
 *
 * Must not hide that they are missing: tests left out are counted on the closing line of `npm test`.
 */
import { join } from 'node:path';
import { test } from '@playwright/test';
import { realDataDir } from '../real-data-dir.ts';

/** The five files of the main journey, as they lie in the folder. */
export const JOURNEY_FILES = [
  'ascof-2014-15-full.csv',
  'ascof-2018-19-full.csv',
  'ascof-2020-21-full.csv',
  'ascof-2023-24-totals.csv',
  'ascof-2024-25-1A-only.csv',
] as const;

/** The path of a published file, `ascof/…` or `reference/…`; only inside a test that needs them. */
export function publishedFile(name: string): string {
  const dir = realDataDir();
  if (dir === null) throw new Error('The published files are not here.');
  return join(dir, name);
}

/** Call it first in a file of tests that read published files: they are left out, and counted, where there are none. */
export function needsPublishedFiles(): void {
  test.beforeEach(({ browserName: _ }, running) =>
    running.skip(realDataDir() === null, 'They are not here.'),
  );
}
