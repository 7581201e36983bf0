/** `npm run check`: every rule that needs no browser, without the tests. */
import { runChecks } from './checks.mjs';
import { prepare } from './prepare.mjs';

await prepare();
const { passed, failed } = await runChecks();
console.log(`\n${passed} checks passed, ${failed} failed.`);
process.exitCode = failed === 0 ? 0 : 1;
