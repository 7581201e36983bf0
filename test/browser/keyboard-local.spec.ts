/** From the briefing to a local measure and its limits, without a pointer. */
import { expect } from '@playwright/test';
import { test } from './dashboard-test.ts';
import { expectFocusKept, pressOn, tabTo } from './keyboard.ts';

test('a reader goes from the briefing to home care, a measure, its table and its notes by keyboard alone', async ({
  page,
}) => {
  await page.goto('#/?council=E08000014');
  await pressOn(page, page.getByRole('navigation').getByRole('link', { name: 'Home care' }));
  await expect(page.getByRole('main')).toBeFocused();
  await pressOn(page, page.getByRole('link', { name: /^People waiting for home care to start/ }).first());
  await expect(
    page.getByRole('heading', { level: 1, name: 'People waiting for home care to start' }),
  ).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();

  await pressOn(page, page.getByRole('button', { name: 'Show table', exact: true }));
  await expect(page.getByRole('table').first()).toBeVisible();
  await expectFocusKept(page);
  const downloading = page.waitForEvent('download');
  await pressOn(page, page.getByRole('button', { name: 'Download table (CSV)' }));
  await downloading;
  await pressOn(page, page.getByRole('button', { name: 'Pin to the Briefing' }));
  await expectFocusKept(page);
  await pressOn(page, page.getByRole('button', { name: 'Add a note' }));
  await expectFocusKept(page);

  await tabTo(page, page.getByRole('link', { name: 'All indicators' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Indicators' })).toBeVisible();
  await pressOn(page, page.getByRole('navigation').getByRole('link', { name: 'Briefing' }));
  await expect(page.getByRole('main')).toContainText('Pinned');
});
