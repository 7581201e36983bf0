/**
 * Adds up what every part of a run says, and closes with one plain line.
 *
 * Must not call a run good that left out tests it could have run.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { ROOT } from './project.mjs';

/** The published files' folder as `test/real-data.ts` finds it, or null. */
function realDataFolder() {
  const folder = process.env.ASC_DATA_DIR || resolve(ROOT, '../shared/data');
  return existsSync(folder) ? folder : null;
}

/** Prints the closing line of `parts` (each with passed, failed and perhaps leftOut) and sets the exit code. */
export function close(parts) {
  const total = (key) => parts.reduce((sum, part) => sum + (part[key] ?? 0), 0);
  const leftOut = total('leftOut');
  const excused = leftOut === 0 || realDataFolder() === null;
  if (leftOut > 0) {
    console.log(
      excused
        ? `\n${leftOut} tests were left out: they read published files, and none were found. Put their folder into ASC_DATA_DIR to run them.`
        : `\n${leftOut} tests were left out although the published files are here: that counts as a failure.`,
    );
  }
  const failed = total('failed') + (excused ? 0 : 1);
  console.log(`\n${total('passed')} passed, ${failed} failed${leftOut > 0 ? `, ${leftOut} skipped` : ''}`);
  process.exitCode = failed === 0 ? 0 : 1;
}
