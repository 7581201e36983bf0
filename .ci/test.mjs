/**
 * `npm test`: on a fresh machine with only Node and npm, installs what is missing and passes every test.
 *
 * Must not skip anything silently: without a browser it fails before the tests begin and says what to do.
 */
import { rmSync } from 'node:fs';
import { runChecks } from './checks.mjs';
import { close } from './closing-line.mjs';
import { findBrowser } from './find-browser.mjs';
import { prepare } from './prepare.mjs';
import { RESULTS } from './project.mjs';
import { runBrowserTests, runUnitTests } from './runners.mjs';

await prepare();
const browser = await findBrowser();
rmSync(RESULTS, { recursive: true, force: true });

console.log('\nChecks');
const checks = await runChecks();
console.log('\nUnit and component tests');
const unit = await runUnitTests();
console.log(`\nTests in ${browser}`);
const inBrowser = await runBrowserTests(browser);
close([checks, unit, inBrowser]);
