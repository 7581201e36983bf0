/**
 * The checks that need no browser, in the order in which a failure is cheapest to mend.
 *
 * Must not change any file except `dist`.
 */
import { PROGRAMS, runProgram } from './project.mjs';

const CHECKS = [
  [
    'format, lint, accessibility and hooks rules',
    PROGRAMS.biome,
    ['ci', '--error-on-warnings', '--colors=off', '.'],
  ],
  ['types of the page and the tests', PROGRAMS.tsc, ['-p', '.']],
  ['types of the service worker', PROGRAMS.tsc, ['-p', 'src/sw']],
  ['direction of imports', PROGRAMS.dependencyCruiser, ['src', '--output-type', 'err-long']],
  ['unused files, exports and packages', PROGRAMS.knip, ['--no-progress']],
  ['the build', PROGRAMS.vite, ['build']],
  ['bundle budget', PROGRAMS.sizeLimit, []],
];

/** Runs every check, prints a line for each and the details of what failed; returns how many did which. */
export async function runChecks() {
  const count = { passed: 0, failed: 0 };
  for (const [name, program, args] of CHECKS) {
    const began = Date.now();
    const { code, printed } = await runProgram(program, args, { quiet: true });
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
    if (code === 0) {
      count.passed += 1;
      if (program === PROGRAMS.sizeLimit) console.log(sizeLine(printed));
    } else {
      count.failed += 1;
      console.log(printed);
    }
  }
  return count;
}

/** The one figure worth reading even where the budget holds. */
function sizeLine(printed) {
  const lines = printed.split('\n').map((line) => line.trim());
  return lines
    .filter((line) => /^(Size|Size limit):/.test(line))
    .map((line) => `       ${line}`)
    .join('\n');
}
