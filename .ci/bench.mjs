/** `npm run bench`: builds the page and runs the benchmarks of `test/bench` in a real browser. */
import { buildIfNeeded } from './build.mjs';
import { findBrowser } from './find-browser.mjs';
import { prepare } from './prepare.mjs';
import { runProgram } from './project.mjs';

await prepare();
const browser = await findBrowser();
await buildIfNeeded();
const { code } = await runProgram('test/bench/bench.mjs', process.argv.slice(2), {
  env: { BROWSER_PATH: browser },
});
process.exitCode = code;
