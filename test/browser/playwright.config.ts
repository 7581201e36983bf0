/**
 * The browser tests: the built page in `dist`, served as a reader's host would, in a real Chromium.
 *
 * Must not retry: a test that passes the second time has found something.
 */
import { defineConfig } from '@playwright/test';
import { browserLaunch } from './browser-launch.ts';

/** Not the address of `npm start`, so that tests run beside a dashboard in use. */
const ADDRESS = 'http://127.0.0.1:4187/';

export default defineConfig({
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results/browser',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Long enough for a machine that is busy with something else: nothing here measures time.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  use: {
    baseURL: ADDRESS,
    browserName: 'chromium',
    locale: 'en-GB',
    launchOptions: browserLaunch,
    // A control that is not there is named, long before the time of its test is over.
    actionTimeout: 60_000,
    screenshot: 'only-on-failure',
    // A trace of every step costs more than the steps; ask for one with --trace on.
    trace: 'off',
  },
  webServer: {
    command: 'node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port 4187 --strictPort',
    cwd: '../..',
    url: ADDRESS,
    reuseExistingServer: false,
  },
});
