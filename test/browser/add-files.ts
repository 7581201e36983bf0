/**
 * The way of files into the dashboard, by the names its readers see: **Add files**, **Preview**, **Add to dashboard**.
 *
 * Must not wait for time to pass: each step ends when the page says so.
 */
import { expect, type Locator, type Page } from '@playwright/test';

/** A file to choose: its path, or its name and content. */
export type ChosenFile = string | { readonly name: string; readonly content: string | Uint8Array };

export async function openDataPage(page: Page): Promise<void> {
  await page.goto('#/data');
  await expect(page.getByRole('heading', { level: 1, name: 'Data' })).toBeVisible();
}

/** Chooses files on the Data page, which must be open; what comes of it is left to the caller. */
export async function chooseFiles(page: Page, ...files: readonly ChosenFile[]): Promise<void> {
  const input = page.getByLabel('Add files');
  await expect(input).toBeEnabled();
  const paths = files.filter((file) => typeof file === 'string');
  if (paths.length === files.length) return input.setInputFiles(paths);
  await input.setInputFiles(
    files.flatMap((file) =>
      typeof file === 'string'
        ? []
        : [{ name: file.name, mimeType: 'application/octet-stream', buffer: Buffer.from(file.content) }],
    ),
  );
}

export function previewOf(page: Page): Locator {
  return page.getByRole('region', { name: 'Preview' });
}

/** The sentence that begins with Added, Opened and the like. */
export function statusOf(page: Page): Locator {
  return page.getByRole('main').getByRole('status').first();
}

/** Presses the button of the preview that is shown, and waits for the word of success. */
export async function addToDashboard(page: Page): Promise<void> {
  await previewOf(page).getByRole('button', { name: 'Add to dashboard' }).click();
  await expect(statusOf(page)).toHaveText(/^Added/);
  await expect(previewOf(page)).toHaveCount(0);
}

/** From choosing to stored, on the Data page. */
export async function addFiles(page: Page, ...files: readonly ChosenFile[]): Promise<void> {
  await chooseFiles(page, ...files);
  await expect(previewOf(page)).toBeVisible({ timeout: 30_000 });
  await addToDashboard(page);
}

/** Opens a snapshot from choosing to opened, on the Data page. */
export async function openSnapshot(page: Page, file: ChosenFile): Promise<void> {
  await chooseFiles(page, file);
  await previewOf(page).getByRole('button', { name: 'Open snapshot' }).click();
  await expect(statusOf(page)).toHaveText(/^Opened/);
}
