import { expect } from '@playwright/test';
import { chooseFiles, openDataPage, previewOf, statusOf } from './add-files.ts';
import { test } from './dashboard-test.ts';
import { drawnOfficialFile } from './drawn-official-file.ts';
import { stored } from './stored.ts';

test('a full disk is said in a sentence, nothing has changed, and it can be tried again', async ({
  page,
  context,
}) => {
  await openDataPage(page);
  const before = await stored(page);
  await chooseFiles(page, drawnOfficialFile({ year: '2018-19' }));
  await expect(previewOf(page)).toBeVisible();

  const browser = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await previewOf(page).getByRole('button', { name: 'Add to dashboard' }).click();
  const alert = page.getByRole('alert').filter({ hasText: 'There is no room left to keep this.' });
  await expect(alert).toContainText('Nothing was changed and everything held before is still there.');
  expect(await stored(page)).toEqual(before);

  await browser.send('Storage.overrideQuotaForOrigin', { origin });
  await previewOf(page).getByRole('button', { name: 'Add to dashboard' }).click();
  await expect(statusOf(page)).toHaveText(/^Added 2018\/19/);
});
