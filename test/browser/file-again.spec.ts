import { expect } from '@playwright/test';
import { chooseFiles, openDataPage, previewOf, statusOf } from './add-files.ts';
import { seftonValue, withSeftonValue } from './altered-file.ts';
import { test } from './dashboard-test.ts';
import { drawnOfficialFile } from './drawn-official-file.ts';
import { stored } from './stored.ts';

const before = drawnOfficialFile({ year: '2020-21' });
const QUARTILES = '#/quartiles?council=E08000014&year=2020-21&comparator=england';
const WORK = /Learning disability: in paid work/;

test('the same file again changes nothing', async ({ page }) => {
  await openDataPage(page);
  const held = await stored(page);
  await chooseFiles(page, before);
  await expect(previewOf(page)).toContainText(
    'Every figure is already held, so adding this file changes nothing.',
  );
  await previewOf(page).getByRole('button', { name: 'Add to dashboard' }).click();
  await expect(statusOf(page)).toHaveText(
    /^Added nothing: every figure of ascof-2020-21-drawn\.csv is already held\./,
  );
  expect(await stored(page)).toEqual(held);
});

test('a revised file shows what differs, replaces, and leaves the earlier release to look at and to restore', async ({
  page,
}) => {
  const old = seftonValue(before, '1E');
  await openDataPage(page);
  await chooseFiles(page, withSeftonValue(before, '1E', '99.9'));
  await expect(previewOf(page)).toContainText('1 figure differs from those held');
  const change = previewOf(page)
    .getByRole('table', { name: /What changes for Sefton/ })
    .getByRole('row')
    .nth(1);
  await expect(change).toContainText(old);
  await expect(change).toContainText('99.9');
  await previewOf(page).getByRole('button', { name: 'Add to dashboard' }).click();
  await expect(statusOf(page)).toHaveText(/^Added 2020\/21 from ascof-2020-21-drawn\.csv/);

  const row = page.getByRole('row', { name: WORK });
  await page.goto(QUARTILES);
  await expect(row).toContainText('99.9');

  await openDataPage(page);
  const releases = page.getByRole('table', { name: 'Releases held, by year' });
  const earlier = releases.getByRole('row', { name: /2020\/21.*not shown/ });
  await earlier.getByRole('link', { name: /^Look at/ }).click();
  await expect(page.getByText('You are looking at ascof-2020-21-drawn.csv')).toBeVisible();
  await expect(row).toContainText(old);

  await openDataPage(page);
  await earlier.getByRole('button', { name: /^Use this one/ }).click();
  await expect(earlier).toHaveCount(1);
  await page.goto(QUARTILES);
  await expect(row).toContainText(old);
});

test('removing a release can be undone', async ({ page }) => {
  await openDataPage(page);
  const held = await stored(page);
  await page.getByRole('button', { name: /^Remove ascof-2020-21-drawn\.csv/ }).click();
  await expect(statusOf(page)).toHaveText(/^Removed 2020\/21/);
  expect(await stored(page)).not.toEqual(held);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(statusOf(page)).toHaveText(/^Undone/);
  expect(await stored(page)).toEqual(held);
});
