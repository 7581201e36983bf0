/**
 * The checks that need no browser, in each row in the order in which a failure is cheapest to mend.
 *
 * Must not change any file except `dist`.
 */
import { PROGRAMS, runProgram } from './project.mjs';

/** Two rows, run side by side; the types take as long as all the rest. */
const CHECKS = [
  [
    ['types of the page and the tests', PROGRAMS.tsc, ['-p', '.']],
    ['types of the service worker', PROGRAMS.tsc, ['-p', 'src/sw']],
  ],
  [
    [
      'format, lint, accessibility and hooks rules',
      PROGRAMS.biome,
      ['ci', '--error-on-warnings', '--colors=off', '.'],
    ],
    ['direction of imports', PROGRAMS.dependencyCruiser, ['src', '--output-type', 'err-long']],
    ['unused files, exports and packages', PROGRAMS.knip, ['--no-progress']],
    ['the build', PROGRAMS.vite, ['build']],
    ['bundle budget', PROGRAMS.sizeLimit, []],
  ],
];

/** Runs every check, prints a line for each and the details of what failed; returns how many did which. */
export async function runChecks() {
  const count = { passed: 0, failed: 0 };
  await Promise.all(
    CHECKS.map(async (row) => {
      for (const check of row) count[(await holds(check)) ? 'passed' : 'failed'] += 1;
    }),
  );
  return count;
}

async function holds([name, program, args]) {
  const began = Date.now();
  const { code, printed } = await runProgram(program, args, { quiet: true });
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
  if (code !== 0) console.log(printed);
  else if (program === PROGRAMS.sizeLimit) console.log(sizeLine(printed));
  return code === 0;
}

/** The one figure worth reading even where the budget holds. */
function sizeLine(printed) {
  const lines = printed.split('\n').map((line) => line.trim());
  return lines
    .filter((line) => /^(Size|Size limit):/.test(line))
    .map((line) => `       ${line}`)
    .join('\n');
}
