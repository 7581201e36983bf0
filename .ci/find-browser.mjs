/**
 * Finds a Chromium for the browser tests, or gets one.
 *
 * Must not let a run pass without a browser: where none can be had it says what to do and ends with 1.
 */
import { existsSync, readFileSync } from 'node:fs';
import { browserPlaces } from './browser-places.mjs';
import { PROGRAMS, run, runProgram, stop } from './project.mjs';

const WHAT_TO_DO =
  'No Chromium, Chrome or Edge was found, and none could be installed. Install one of them, or put the path ' +
  'of one into BROWSER_PATH, and run the same command again. (On Linux x64 the package ' +
  '@sparticuz/chromium@147.0.0 brings one from npm alone.)';

/** The path of a browser that starts. Needs the packages to be installed. */
export async function findBrowser() {
  const asked = process.env.BROWSER_PATH;
  if (asked) {
    if (existsSync(asked)) return asked;
    stop(`BROWSER_PATH names a file that does not exist: ${asked}`);
  }
  const found = (await playwrightsOwn()) ?? (await installedBrowser());
  if (found) return found;

  console.log('No browser was found for the browser tests: getting one.');
  if (isRootOnDebian()) await installWithApt();
  else await runProgram(PROGRAMS.playwright, ['install', 'chromium']);
  return (await playwrightsOwn()) ?? (await installedBrowser()) ?? stop(WHAT_TO_DO);
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}

async function installedBrowser() {
  for (const place of browserPlaces(process.platform, process.env)) {
    if (existsSync(place) && (await starts(place))) return place;
  }
  return null;
}

/** Some Linux systems keep a stub that only says where to get the browser; asking its version tells. */
async function starts(place) {
  if (process.platform !== 'linux') return true;
  return (await run(place, ['--version'], { quiet: true })).code === 0;
}

function isRootOnDebian() {
  if (process.platform !== 'linux' || process.getuid() !== 0) return false;
  return existsSync('/etc/debian_version') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

async function installWithApt() {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { env });
  await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-liberation'], {
    env,
  });
}
