import { expect } from '@playwright/test';
import { addFiles, chooseFiles, openDataPage, openSnapshot, previewOf, statusOf } from './add-files.ts';
import { test } from './dashboard-test.ts';
import { drawnOfficialFile } from './drawn-official-file.ts';
import { clearEverything, saveSnapshot, withoutTime } from './snapshots.ts';
import { stored } from './stored.ts';

test.beforeEach(async ({ page }) => openDataPage(page));

test('saving twice gives the same bytes, and so does saving, clearing, opening and saving', async ({
  page,
}) => {
  const held = await stored(page);
  const saved = await saveSnapshot(page);
  expect(withoutTime(await saveSnapshot(page))).toBe(withoutTime(saved));

  await clearEverything(page);
  expect(await stored(page)).toEqual({});
  await openSnapshot(page, { name: 'sefton.asc.json', content: saved });
  expect(withoutTime(await saveSnapshot(page))).toBe(withoutTime(saved));
  const { settings: _now, ...now } = await stored(page);
  const { settings: _before, ...before } = held;
  expect(now).toEqual(before);
});

test('Cancel in the dialog, and Escape, clear nothing', async ({ page }) => {
  const held = await stored(page);
  for (const leave of [
    () => page.getByRole('button', { name: 'Cancel' }).click(),
    () => page.keyboard.press('Escape'),
  ]) {
    await page.getByRole('button', { name: 'Clear everything' }).click();
    await leave();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  expect(await stored(page)).toEqual(held);
});

test('clearing everything can be undone until the page is left', async ({ page }) => {
  const { backups: _before, ...held } = await stored(page);
  await clearEverything(page);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(statusOf(page)).toHaveText(/^Undone/);
  const { backups: _after, ...back } = await stored(page);
  expect(back).toEqual(held);
});

test('opening a snapshot says what it holds, keeps a backup of what was held, and the backup can be restored', async ({
  page,
}) => {
  const saved = await saveSnapshot(page);
  await addFiles(page, drawnOfficialFile({ year: '2021-22' }));
  const { settings: _1, ...held } = await stored(page);

  await chooseFiles(page, { name: 'colleague.asc.json', content: saved });
  await expect(previewOf(page)).toContainText(
    /3 releases, \d+ measures, 15\d councils, 22 local series, 2 budget months, 2 finance returns; 0 figures differ from yours/,
  );
  await expect(previewOf(page)).toContainText('What is held now is kept as a backup first.');
  await previewOf(page).getByRole('button', { name: 'Open snapshot' }).click();
  await expect(statusOf(page)).toHaveText(/^Opened colleague\.asc\.json/);
  expect(Object.keys(await stored(page))).not.toContain('release 2021-22.1');

  const backups = page.getByRole('region', { name: 'Backups' });
  await backups.getByRole('button', { name: /^Restore the backup made before opening colleague/ }).click();
  await expect(statusOf(page)).toHaveText(/^Opened the backup made before opening colleague/);
  const { settings: _2, backups: _3, ...now } = await stored(page);
  expect(now).toEqual(held);
});
