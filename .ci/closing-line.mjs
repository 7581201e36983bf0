/**
 * Adds up what every part of a run says, and closes with one plain line.
 *
 * Must not call a run good that left out tests it could have run.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { ROOT } from './project.mjs';

/**
 * @param parts each with `passed`, `failed` and perhaps `leftOut`
 * @param hasPublishedFiles whether the files are there that some tests read
 * @returns the lines to print, the closing one last, and whether the run is good
 * @example closingLines([{ passed: 2, failed: 0 }], true) gives { lines: ['2 passed, 0 failed'], good: true }
 */
export function closingLines(parts, hasPublishedFiles) {
  const total = (key) => parts.reduce((sum, part) => sum + (part[key] ?? 0), 0);
  const leftOut = total('leftOut');
  const lines = [];
  let failed = total('failed');
  if (leftOut > 0 && hasPublishedFiles) {
    lines.push(`${leftOut} tests were left out although the published files are here: that is a failure.`);
    failed += 1;
  } else if (leftOut > 0) {
    lines.push(
      `${leftOut} tests were left out: they read published files. Put their folder into ASC_DATA_DIR.`,
    );
  }
  lines.push(`${total('passed')} passed, ${failed} failed${leftOut > 0 ? `, ${leftOut} skipped` : ''}`);
  return { lines, good: failed === 0 };
}

/** Prints the closing lines and sets the exit code. The files are looked for where `test/real-data-dir.ts` does. */
export function close(parts) {
  const folder = process.env.ASC_DATA_DIR || resolve(ROOT, '../shared/data');
  const { lines, good } = closingLines(parts, existsSync(folder));
  console.log(`\n${lines.join('\n')}`);
  process.exitCode = good ? 0 : 1;
}
