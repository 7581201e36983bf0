/** What a button hands to the reader as a file. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';

export interface Downloaded {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Presses `button` and takes the file it gives. */
export async function downloadedBy(page: Page, button: Locator): Promise<Downloaded> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
