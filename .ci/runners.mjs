/**
 * Runs the test runners and reads from their own reports how many tests passed, failed and were left out.
 *
 * Must not trust an exit code alone: a runner that dies without a report counts as a failure.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROGRAMS, RESULTS, runProgram } from './project.mjs';

/** Unit and component tests. `args` go to Vitest. */
export async function runUnitTests({ args = [], env = {} } = {}) {
  const report = join(RESULTS, 'unit.json');
  const { code } = await runProgram(
    PROGRAMS.vitest,
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args],
    { env },
  );
  return count(code, report, (result) => ({
    passed: result.numPassedTests,
    failed: result.numFailedTests,
    leftOut: result.numPendingTests + result.numTodoTests,
  }));
}

/** Tests in a real browser, on the page in `dist`. `args` go to Playwright. */
export async function runBrowserTests(browser, { args = [], env = {} } = {}) {
  const report = join(RESULTS, 'browser.json');
  const { code } = await runProgram(
    PROGRAMS.playwright,
    ['test', '--config', 'test/browser/playwright.config.ts', '--reporter=list,json', ...args],
    { env: { ...env, BROWSER_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: report } },
  );
  return count(code, report, ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    leftOut: stats.skipped,
  }));
}

function count(code, report, read) {
  if (!existsSync(report)) return { passed: 0, failed: 1, leftOut: 0 };
  const counted = read(JSON.parse(readFileSync(report, 'utf8')));
  // A file that does not load fails the run without a failed test.
  return code === 0 ? counted : { ...counted, failed: Math.max(1, counted.failed) };
}
