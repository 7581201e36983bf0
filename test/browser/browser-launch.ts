/**
 * How the tests start the browser, with and without a profile on disk.
 *
 * Must not fetch a browser: `npm test` finds one and names it in BROWSER_PATH; without it Playwright's own is used.
 */
import type { LaunchOptions } from '@playwright/test';

const path = process.env.BROWSER_PATH;

/** For `launchOptions` of the configuration and for `chromium.launchPersistentContext(folder, browserLaunch)`. */
export const browserLaunch: LaunchOptions = {
  ...(path ? { executablePath: path } : {}),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};
