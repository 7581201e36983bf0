/** From an empty dashboard to a position, without a pointer. */
import { expect, test } from '@playwright/test';
import { chooseFiles, previewOf, statusOf } from './add-files.ts';
import { drawnOfficialFile } from './drawn-official-file.ts';
import { expectFocusKept, pressOn, tabTo, typeChoice } from './keyboard.ts';

test('the first stop of every page skips to what the page is about', async ({ page }) => {
  for (const address of ['#/', '#/quartiles', '#/data', '#/measures/ascof-2014/1E', '#/home-care']) {
    await page.goto(address);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await pressOn(page, page.getByRole('button', { name: 'Skip to the page' }));
    await expect(page.getByRole('main')).toBeFocused();
  }
});

test('files are added, refused, looked at and taken away again by keyboard alone', async ({ page }) => {
  await page.goto('#/');
  await pressOn(page, page.getByRole('link', { name: 'Data', exact: true }));
  await expect(page.getByRole('main')).toBeFocused();

  await tabTo(page, page.getByLabel('Add files'));
  await chooseFiles(page, { name: 'notes.csv', content: 'a,b\n1,2\n' });
  await expect(page.getByRole('alert')).toContainText('is not an ASCOF file');
  await expectFocusKept(page);

  await tabTo(page, page.getByLabel('Add files'));
  await chooseFiles(page, { ...drawnOfficialFile({ year: '2020-21' }), name: 'figures.csv' });
  await expect(previewOf(page)).toBeFocused();
  const year = previewOf(page).getByLabel('Which year is this file for?');
  await tabTo(page, year);
  await typeChoice(page, year, '2020', '2020-21');
  await expect(previewOf(page).getByRole('button', { name: 'Add to dashboard' })).toBeEnabled();
  await expectFocusKept(page);
  await pressOn(page, previewOf(page).getByRole('button', { name: 'Add to dashboard' }));
  await expect(statusOf(page)).toHaveText(/^Added 2020\/21/);
  await expectFocusKept(page);

  await pressOn(page, page.getByRole('link', { name: 'See the quartile positions' }));
  await expect(page.getByRole('heading', { name: 'Where do we stand?' })).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();

  await pressOn(page, page.getByRole('link', { name: 'Data', exact: true }));
  await pressOn(page, page.getByRole('button', { name: /^Remove figures\.csv/ }));
  await expect(statusOf(page)).toHaveText(/^Removed/);
  await expectFocusKept(page);
  await pressOn(page, page.getByRole('button', { name: 'Undo' }));
  await expect(statusOf(page)).toHaveText(/^Undone/);
  await expectFocusKept(page);
});

test('a preview can be let go by keyboard, and the focus goes back to where files are chosen', async ({
  page,
}) => {
  await page.goto('#/data');
  await tabTo(page, page.getByLabel('Add files'));
  await chooseFiles(page, drawnOfficialFile({ year: '2020-21' }));
  await pressOn(page, previewOf(page).getByRole('button', { name: 'Cancel' }));
  await expect(previewOf(page)).toHaveCount(0);
  await expect(page.getByLabel('Add files')).toBeFocused();
});
