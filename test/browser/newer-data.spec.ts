/** Old code never writes to newer data: the version is raised by hand, as a newer dashboard would. */
import { expect, type Page } from '@playwright/test';
import { chooseFiles, openDataPage, previewOf } from './add-files.ts';
import { test } from './dashboard-test.ts';
import { drawnOfficialFile } from './drawn-official-file.ts';
import { stored } from './stored.ts';

/** Opens the database at a higher version, as newer code does. */
function raiseDatabaseVersion(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('adult-social-care', 990);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(request.error);
      }),
  );
}

/** Marks the records as those of a newer version. */
function raiseRecordVersion(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('adult-social-care');
        request.onsuccess = () => {
          const transaction = request.result.transaction('meta', 'readwrite');
          const meta = transaction.objectStore('meta');
          const reading = meta.get('data');
          reading.onsuccess = () => meta.put({ ...reading.result, version: 99 });
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
          transaction.onerror = () => reject(transaction.error);
        };
      }),
  );
}

test('a tab left open says that a newer version has the figures, and changes nothing', async ({
  page,
  context,
}) => {
  await openDataPage(page);
  const newer = await context.newPage();
  await newer.goto('#/quartiles');
  const before = await stored(newer);
  await raiseDatabaseVersion(newer);
  await expect(page.getByRole('alert')).toContainText('updated in another tab');
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('written by a newer version of this dashboard');
  await expect(page.getByLabel('Add files')).toHaveCount(0);
  expect(await stored(newer)).toEqual(before);
});

test('newer records are neither read nor written by a tab that is in the midst of adding', async ({
  page,
  context,
}) => {
  await openDataPage(page);
  await chooseFiles(page, drawnOfficialFile({ year: '2018-19' }));
  await expect(previewOf(page)).toBeVisible();
  const newer = await context.newPage();
  await newer.goto('#/quartiles');
  await raiseRecordVersion(newer);
  const before = await stored(newer);
  await previewOf(page).getByRole('button', { name: 'Add to dashboard' }).click();
  // The preview may have alerts of its own.
  const refusal = page.getByRole('alert').filter({ hasText: 'written by a newer version of this dashboard' });
  await expect(refusal).toBeVisible();
  expect(await stored(newer)).toEqual(before);
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('written by a newer version of this dashboard');
  expect(await stored(newer)).toEqual(before);
});
