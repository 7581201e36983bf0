/**
 * Unit tests that read the published files.
 *
 * Must not hide that they are missing: tests left out are counted on the closing line of `npm test`.
 */
import { describe } from 'vitest';
import { realDataDir } from './real-data-dir.ts';

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
