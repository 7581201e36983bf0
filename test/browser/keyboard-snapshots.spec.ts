/** Handing over, clearing and making groups without a pointer. */
import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { chooseFiles, openDataPage, previewOf, statusOf } from './add-files.ts';
import { test } from './dashboard-test.ts';
import { expectFocusKept, pressOn, tabTo } from './keyboard.ts';

test('a snapshot is saved, everything cleared and the snapshot opened by keyboard alone', async ({
  page,
}) => {
  await openDataPage(page);
  const saving = page.waitForEvent('download');
  await pressOn(page, page.getByRole('button', { name: 'Save snapshot' }));
  const saved = await readFile(await (await saving).path());
  await expectFocusKept(page);

  const clear = page.getByRole('button', { name: 'Clear everything' });
  await pressOn(page, clear);
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(clear).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('dialog').getByRole('button', { name: 'Cancel' }));
  await tabTo(
    page,
    page.getByRole('dialog').getByRole('button', { name: 'Clear', exact: true }),
    'Shift+Tab',
  );
  await page.keyboard.press('Enter');
  await expect(statusOf(page)).toHaveText(/^Cleared everything/);
  await expectFocusKept(page);

  await tabTo(page, page.getByLabel('Add files'));
  await chooseFiles(page, { name: 'sefton.asc.json', content: saved });
  await expect(previewOf(page)).toBeFocused();
  await pressOn(page, previewOf(page).getByRole('button', { name: 'Open snapshot' }));
  await expect(statusOf(page)).toHaveText(/^Opened sefton\.asc\.json/);
  await expectFocusKept(page);
});

test('a group is made, changed and removed by keyboard alone', async ({ page }) => {
  await openDataPage(page);
  await pressOn(page, page.getByRole('button', { name: 'New group' }));
  await expect(page.getByLabel('Name of the group')).toBeFocused();
  await page.keyboard.type('Coast');
  for (const council of ['Sefton', 'Blackpool', 'Torbay']) {
    await tabTo(page, page.getByLabel('Find a council'), council === 'Sefton' ? 'Tab' : 'Shift+Tab');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(council);
    await pressOn(page, page.getByRole('checkbox', { name: council }), 'Space');
    await expect(page.getByRole('checkbox', { name: council })).toBeChecked();
  }
  await pressOn(page, page.getByRole('button', { name: 'Save group' }));
  await expect(page.getByText('Coast 3 councils')).toBeVisible();
  await expectFocusKept(page);
  await pressOn(page, page.getByRole('button', { name: 'Remove Coast' }));
  await expect(page.getByText('Removed Coast.')).toBeVisible();
  await expectFocusKept(page);
});
