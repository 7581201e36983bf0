/**
 * A browser that can be killed as a crash or a power cut would: all its processes at once, nothing said before.
 *
 * Must leave no process behind: whoever starts it ends it with `kill`.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { browserLaunch } from './browser-launch.ts';
import type { Profile } from './profile.ts';

export interface KillableBrowser {
  readonly page: Page;
  /** Resolves when every process has gone. */
  kill(): Promise<void>;
}

export async function startKillableBrowser(profile: Profile, address: string): Promise<KillableBrowser> {
  const doorplate = join(profile.folder, 'DevToolsActivePort');
  rmSync(doorplate, { force: true });
  const child = spawn(
    browserLaunch.executablePath ?? chromium.executablePath(),
    [
      ...(browserLaunch.args ?? []),
      '--headless',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile.folder}`,
      'about:blank',
    ],
    // A group of its own, so that all its processes are reached at once.
    { detached: process.platform !== 'win32', stdio: 'ignore' },
  );
  const browser = await connected(child, doorplate);
  const page = await (browser.contexts()[0] ?? (await browser.newContext())).newPage();
  await page.goto(address);
  return { page, kill: () => kill(child) };
}

/** The browser writes where it can be spoken to when it is ready. */
async function connected(child: ChildProcess, doorplate: string): Promise<Browser> {
  for (let tries = 0; tries < 600 && child.exitCode === null; tries += 1) {
    const [port, path] = existsSync(doorplate) ? readFileSync(doorplate, 'utf8').split('\n') : [];
    if (port && path) return chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    await new Promise((wait) => setTimeout(wait, 50));
  }
  await kill(child);
  throw new Error('The browser did not start.');
}

async function kill(child: ChildProcess): Promise<void> {
  const { pid } = child;
  if (pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(pid), '/T', '/F']);
  else process.kill(-pid, 'SIGKILL');
  await gone;
}
