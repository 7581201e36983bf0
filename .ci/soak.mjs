/**
 * `npm run soak`: the tests once more with many more random cases and kill rounds, for a night or a weekend.
 *
 * `npm run soak -- 50` runs 50 times as many as usual; without a number, 20 times. Tests read the factor from
 * ASC_RUNS through `test/runs.ts`.
 */
import { rmSync } from 'node:fs';
import { buildIfNeeded } from './build.mjs';
import { close } from './closing-line.mjs';
import { findBrowser } from './find-browser.mjs';
import { prepare } from './prepare.mjs';
import { RESULTS, stop } from './project.mjs';
import { runBrowserTests, runUnitTests } from './runners.mjs';

const factor = Number(process.argv[2] ?? 20);
if (!Number.isInteger(factor) || factor < 1)
  stop('Say how many times as many runs, as a whole number from 1.');

await prepare();
const browser = await findBrowser();
rmSync(RESULTS, { recursive: true, force: true });
await buildIfNeeded();

const env = { ASC_RUNS: String(factor) };
const timeout = String(60_000 * factor);
const unit = await runUnitTests({ env, args: [`--testTimeout=${timeout}`] });
const inBrowser = await runBrowserTests(browser, { env, args: [`--timeout=${timeout}`] });
close([unit, inBrowser]);
