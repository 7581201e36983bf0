import { expect, type Page, test } from '@playwright/test';
import { addToDashboard, chooseFiles, previewOf } from './add-files.ts';
import { drawnOfficialFile } from './drawn-official-file.ts';
import { type EditionServer, startEditionServer } from './edition-server.ts';

let server: EditionServer;

test.beforeEach(async () => {
  server = await startEditionServer();
});

test.afterEach(async () => {
  await server.close();
});

async function visitUntilKept(page: Page): Promise<void> {
  await page.goto(server.address);
  await expect(page.getByText('Ready to work offline')).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
}

/** A mark that only a reload takes away. */
async function mark(page: Page): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute('data-not-reloaded', ''));
}

const marked = 'html[data-not-reloaded]';

test('every file is kept on the first visit, and the page opens with its host gone', async ({ page }) => {
  await visitUntilKept(page);
  await server.close();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a new version waits until the reader takes it', async ({ page }) => {
  await visitUntilKept(page);
  server.publishNextEdition();
  await page.reload();
  await expect(page.getByText('A new version is ready. Reload to use it.')).toBeVisible();
  await mark(page);
  await page.getByRole('button', { name: 'Reload now' }).click();
  await expect(page.locator(marked)).toHaveCount(0);
  await expect(page.getByText('A new version is ready')).toHaveCount(0);
});

test('a tab that did not ask for the new version is told of it, not reloaded', async ({ page, context }) => {
  await visitUntilKept(page);
  server.publishNextEdition();
  const other = await context.newPage();
  await other.goto(server.address);
  await expect(other.getByText('A new version is ready')).toBeVisible();
  await expect(page.getByText('A new version is ready')).toBeVisible();
  await mark(page);
  await other.getByRole('button', { name: 'Reload now' }).click();
  await expect(page.getByText('Another tab has changed to a new version')).toBeVisible();
  await expect(page.locator(marked)).toHaveCount(1);
});

test('a preview that was not added yet is not lost to a new version without a word', async ({ page }) => {
  await visitUntilKept(page);
  await page.goto(`${server.address}#/data`);
  await chooseFiles(page, drawnOfficialFile({ year: '2018-19' }));
  await expect(previewOf(page)).toBeVisible();
  server.publishNextEdition();
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((kept) => kept?.update()));
  await page.getByRole('button', { name: 'Reload now' }).click();
  await expect(page.getByText('Not saved yet: the preview of ascof-2018-19-drawn.csv')).toBeVisible();
  await page.getByRole('button', { name: 'Keep working' }).click();
  await addToDashboard(page);
});
