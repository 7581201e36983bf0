/**
 * Browser profiles on disk: what a page keeps outlives the browser only there (`newContext()` keeps it in memory).
 *
 * Must not be shared by two browsers at once: copy it.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type BrowserContextOptions, chromium } from '@playwright/test';
import { browserLaunch } from './browser-launch.ts';

export interface Profile {
  readonly folder: string;
  /** Deletes it; the browser must be closed. */
  forget(): void;
}

/** An empty profile, or a copy of another that no browser has open. */
export function newProfile(copyOf?: Profile): Profile {
  const folder = mkdtempSync(join(tmpdir(), 'asc-dashboard-browser-'));
  if (copyOf) cpSync(copyOf.folder, folder, { recursive: true, filter: (path) => !isRunningMark(path) });
  // The browser's last helpers may still be writing when it says it has closed.
  return { folder, forget: () => rmSync(folder, { recursive: true, force: true, maxRetries: 20 }) };
}

/** Links by which a running browser marks its profile; they point nowhere. */
function isRunningMark(path: string): boolean {
  return /[\\/]Singleton\w+$/.test(path);
}

/** Opens the browser on a profile. `args` are for the browser itself. */
export function openProfile(
  profile: Profile,
  options: BrowserContextOptions = {},
  args: readonly string[] = [],
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile.folder, {
    ...browserLaunch,
    args: [...(browserLaunch.args ?? []), ...args],
    locale: 'en-GB',
    acceptDownloads: true,
    ...options,
  });
}
