/** Saving a snapshot and looking inside, as a receiving program would. */
import { expect, type Page } from '@playwright/test';
import { statusOf } from './add-files.ts';
import { downloadedBy } from './downloads.ts';

/** Presses **Save snapshot** on the Data page: the text of the file. */
export async function saveSnapshot(page: Page): Promise<string> {
  const { bytes } = await downloadedBy(page, page.getByRole('button', { name: 'Save snapshot' }));
  await expect(statusOf(page)).toHaveText(/^Saved /);
  return bytes.toString('utf8');
}

/** The same bytes but for the time of saving. */
export function withoutTime(snapshot: string): string {
  expect(snapshot.match(/"savedAt":"[^"]+"/g)).toHaveLength(1);
  return snapshot.replace(/"savedAt":"[^"]+"/, '');
}

/** Presses **Clear everything** and **Clear**. */
export async function clearEverything(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Clear everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Clear', exact: true }).click();
  await expect(statusOf(page)).toHaveText(/^Cleared everything/);
}
