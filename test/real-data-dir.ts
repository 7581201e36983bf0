/**
 * Finds the published files that some tests read: they are not ours to ship, so they stay outside.
 *
 * Must not import a test runner: Vitest and Playwright both ask it.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

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
