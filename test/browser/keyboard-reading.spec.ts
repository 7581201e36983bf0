/** Reading positions, one measure and what stands behind it, without a pointer. */
import { expect } from '@playwright/test';
import { test } from './dashboard-test.ts';
import { expectFocusKept, pressOn, tabTo, typeChoice } from './keyboard.ts';

test('council, year, comparison and filters are chosen by keyboard alone', async ({ page }) => {
  await page.goto('#/quartiles?council=E08000014&year=2020-21&comparator=england');
  const council = page.getByRole('combobox', { name: 'Council' });
  await tabTo(page, council);
  await typeChoice(page, council, 'Wirr', 'E08000015');
  await expect(page).toHaveURL(/council=E08000015/);
  await expect(council).toBeFocused();
  const year = page.getByRole('combobox', { name: 'Year' });
  await tabTo(page, year);
  await typeChoice(page, year, '2023', '2023-24');
  await pressOn(page, page.getByText('Search, filter and options'));
  await tabTo(page, page.getByLabel('Find a measure'));
  await page.keyboard.type('feel safe');
  await expect(page.getByRole('row').filter({ has: page.getByRole('link') })).toHaveCount(1);
  await expect(page.getByLabel('Find a measure')).toBeFocused();
  const downloading = page.waitForEvent('download');
  await tabTo(page, page.getByRole('button', { name: 'Download table (CSV)' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await downloading;
  await expectFocusKept(page);
});

test('from the list to a measure, its tables and back by keyboard alone', async ({ page }) => {
  await page.goto('#/quartiles?council=E08000014&year=2020-21&comparator=england');
  await pressOn(page, page.getByRole('link', { name: 'Learning disability: in paid work' }));
  await expect(
    page.getByRole('heading', { level: 1, name: 'Learning disability: in paid work' }),
  ).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: /Show table/ }).first());
  const tables = await page.getByRole('table').count();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table')).toHaveCount(tables + 1);
  await expectFocusKept(page);
  const downloading = page.waitForEvent('download');
  await pressOn(page, page.getByRole('button', { name: /Download table \(CSV\)/ }).first());
  await downloading;
  await tabTo(page, page.getByRole('link', { name: 'All measures' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Where do we stand?' })).toBeVisible();
});
