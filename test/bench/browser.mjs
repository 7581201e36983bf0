/**
 * Starts Chromium as the measurements need it: with a profile on disk, with every frame drawn as soon as it is ready,
 * with a slower main thread, or held to one core that something else wants too.
 */
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { run } from '../../.ci/project.mjs';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Without these a change waits up to 16 ms for the next frame, which would drown what is measured. Adding
 * `--run-all-compositor-stages-before-draw` would have an idle page draw without end on every core.
 */
const FRAMES_AT_ONCE = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

/** A profile folder, deleted with `forget`. */
export function newProfile() {
  const folder = mkdtempSync(join(tmpdir(), 'asc-dashboard-profile-'));
  return {
    folder,
    forget: () => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 }),
  };
}

/**
 * Opens the browser on a profile.
 *
 * @param steadyFrames draws sixty frames a second as a reader's screen does, instead of each as soon as it is ready
 * @param program another program to start in place of the browser found (see `heldToOneCore`)
 */
export function openBrowser(profile, { steadyFrames = false, program = process.env.BROWSER_PATH } = {}) {
  return chromium.launchPersistentContext(profile.folder, {
    ...(program ? { executablePath: program } : {}),
    args: steadyFrames ? ARGS : [...ARGS, ...FRAMES_AT_ONCE],
    viewport: { width: 1440, height: 1000 },
    locale: 'en-GB',
    serviceWorkers: 'allow',
  });
}

/** Makes the main thread of a page `times` slower, as developer tools do; workers keep their speed. */
export async function slowDown(page, times) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: times });
  return session;
}

/**
 * A browser held to one core, page and Worker alike, with a busy loop on the same core. Null where the system cannot do
 * that (it needs `taskset`, so Linux).
 */
export async function heldToOneCore() {
  const real = process.env.BROWSER_PATH ?? chromium.executablePath();
  if (process.platform !== 'linux' || (await run('taskset', ['--version'], { quiet: true })).code !== 0)
    return null;
  const folder = mkdtempSync(join(tmpdir(), 'asc-dashboard-capped-'));
  const program = join(folder, 'browser.sh');
  writeFileSync(program, `#!/bin/sh\nexec taskset -c 0 "${real}" "$@"\n`);
  chmodSync(program, 0o755);
  const busy = spawn('taskset', ['-c', '0', process.execPath, '-e', 'for (;;);'], { stdio: 'ignore' });
  return {
    program,
    end: () => {
      busy.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
