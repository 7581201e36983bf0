/** The three doors of a first visit, without a pointer. */
import { expect, test } from '@playwright/test';
import { expectFocusKept, pressOn, tabTo, typeChoice } from './keyboard.ts';
import { stored } from './stored.ts';

test('the example is opened, left and cleared by keyboard alone', async ({ page }) => {
  await page.goto('#/');
  await pressOn(page, page.getByRole('button', { name: 'See the example' }));
  await expect(page.getByRole('heading', { name: 'What changed, and what needs attention?' })).toBeVisible();
  await expectFocusKept(page);
  await pressOn(page, page.getByRole('button', { name: 'Clear the example' }));
  await expect(page.getByRole('region', { name: 'Example', exact: true })).toHaveCount(0);
  await expectFocusKept(page);
  expect(await stored(page)).toEqual({});
});

test('one starts for another council by keyboard alone', async ({ page }) => {
  await page.goto('#/');
  const council = page.getByLabel('Your council');
  await tabTo(page, council);
  await typeChoice(page, council, 'Cornw', 'E06000052');
  await pressOn(page, page.getByRole('button', { name: 'Start for this council' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Data' })).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();
  await tabTo(page, page.getByLabel('Add files'));
});

test('the notice of the offline copy is closed by keyboard, and the focus is not lost', async ({ page }) => {
  await page.goto('#/');
  const notice = page.getByRole('region', { name: 'Version' });
  await expect(notice).toContainText('Ready to work offline');
  await pressOn(page, notice.getByRole('button', { name: 'Close' }));
  await expect(notice).toHaveCount(0);
  await expectFocusKept(page);
});
