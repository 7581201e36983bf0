/**
 * Finds the published files that some tests read: they are not ours to ship, so they stay outside.
 *
 * Must not hide that they are missing: tests left out are counted on the closing line of `npm test`.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe } from 'vitest';

/**
 * The folder of the published files: `ASC_DATA_DIR`, else `../shared/data` beside the project, else null.
 *
 * @throws where ASC_DATA_DIR names a folder that is not there: a mistake must not look like a choice.
 */
export function realDataDir(): string | null {
  const asked = process.env.ASC_DATA_DIR;
  if (asked) {
    if (!existsSync(asked)) throw new Error(`ASC_DATA_DIR names a folder that does not exist: ${asked}`);
    return resolve(asked);
  }
  const beside = resolve(import.meta.dirname, '../../shared/data');
  return existsSync(beside) ? beside : null;
}

/**
 * A `describe` whose tests read published files; left out, and counted, where there are none.
 *
 * @param tests is given the folder. Read files inside `it`, `beforeAll` or the like only: where the tests are
 * left out it still runs, with an empty name, so that they can be counted.
 * @example describeWithRealData('the 2018-19 file', (dir) => { it('has 153 councils', () => { … }); });
 */
export function describeWithRealData(name: string, tests: (dir: string) => void): void {
  const dir = realDataDir();
  describe.skipIf(dir === null)(name, () => tests(dir ?? ''));
}
