/** A month of the budget entered by hand: by keys alone, offline, with a pasted block, through a reload, to a correction. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { expectFocusKept, pressOn, tabTo } from './keyboard.ts';
import { stored } from './stored.ts';

const OCTOBER = '#/data/budget?council=E08000014&year=2024-25&month=7&basis=gross';

const cell = (page: Page, name: string): Locator => page.getByLabel(name, { exact: true });
const saved = (page: Page): Locator => page.getByText(/^Saved October 2024 as a draft/);

/** A draft of October with one forecast, saved. */
async function saveOctober(page: Page): Promise<void> {
  await page.goto(OCTOBER);
  await page.getByRole('button', { name: /usual lines$/ }).click();
  await cell(page, 'Mental health, Forecast outturn').fill('8m');
  await page.getByRole('button', { name: 'Save as draft' }).click();
  await expect(saved(page)).toBeVisible();
}

async function openOffline(page: Page): Promise<void> {
  await page.goto('#/data/budget');
  await expect(page.getByText(/^Ready to work offline/)).toBeVisible();
  await page.context().setOffline(true);
  await page.goto(OCTOBER);
  await expect(page.getByRole('form', { name: 'Budget, October 2024' })).toBeVisible();
}

/** What a spreadsheet hands over, on the cell that has the focus. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((content) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', content);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

async function typeLine(page: Page, nth: number, code: string, name: string): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: 'Add a line' }));
  await page.keyboard.press('Enter');
  await expect(cell(page, `Code, line ${nth}`)).toBeFocused();
  await page.keyboard.type(code);
  await page.keyboard.press('Tab');
  await page.keyboard.type(name);
}

test('three lines are typed by keys alone and offline, saved, reported, corrected, and there after a reload', async ({
  page,
}) => {
  await openOffline(page);
  await typeLine(page, 1, 'OP', 'Older people');
  await typeLine(page, 2, 'HC', 'Home care');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Older');
  await expect(cell(page, 'Parent, line 2')).toHaveValue('OP');
  await typeLine(page, 3, 'INC', 'Client contributions');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Inc');
  await expect(cell(page, 'Kind, line 3')).toHaveValue('income');

  await tabTo(page, cell(page, 'Home care, Approved budget'));
  for (const amount of ['20m', '0', '12,000,000', '11.7m', '21,200,000']) {
    await page.keyboard.type(amount);
    await page.keyboard.press('Tab');
  }
  await expect(cell(page, 'Home care, Forecast outturn')).toHaveValue('21,200,000');
  await expect(page.getByRole('row', { name: /^Home care/ })).toContainText('£1.200m over');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'Client contributions, Commentary')).toBeFocused();
  await tabTo(page, cell(page, 'Client contributions, Approved budget'), 'Shift+Tab');
  await paste(page, '(10,000,000)\t0\t-5,000,000\t-5,800,000\t9800k\r\n');
  await expect(page.getByRole('main')).toContainText('Client contributions is income and is above zero');
  await tabTo(page, page.getByRole('button', { name: /^Turn the signs/ }));
  await page.keyboard.press('Enter');
  await expect(cell(page, 'Client contributions, Forecast outturn')).toHaveValue('−9,800,000');
  await page.keyboard.press('Control+Enter');
  await expect(saved(page)).toBeVisible();

  await tabTo(page, page.getByLabel('Reported to'));
  await page.keyboard.type('Cabinet');
  await pressOn(page, page.getByRole('button', { name: 'Report this month' }));
  await expect(page.getByRole('main')).toContainText(/was reported to Cabinet on .* and is locked/);
  await expectFocusKept(page);

  await pressOn(page, page.getByRole('button', { name: 'Correct this month' }));
  await expect(cell(page, 'Older people, Approved budget')).toBeFocused();
  await tabTo(page, cell(page, 'Home care, Forecast outturn'));
  await page.keyboard.type('21.3m');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Draft kept')).toBeVisible();
  await page.context().setOffline(false);
  await page.reload();
  await expect(cell(page, 'Home care, Forecast outturn')).toHaveValue('21,300,000');
  await tabTo(page, page.getByRole('button', { name: 'Save as draft' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Saved October 2024 as a draft, version 2.')).toBeVisible();
  await page.goto('#/budget?council=E08000014&year=2024-25&month=7');
  await expect(page.getByRole('main')).toContainText('£1.500m over');
  await page.goto('#/budget?council=E08000014&year=2024-25&month=7&version=1');
  await expect(page.getByRole('main')).toContainText('£1.400m over');
});

test('a month changed in another tab is told, and never written over unseen', async ({ page, context }) => {
  await saveOctober(page);
  const other = await context.newPage();
  await other.goto(OCTOBER);
  await cell(other, 'Mental health, Forecast outturn').fill('9m');
  await cell(page, 'Mental health, Approved budget').fill('7m');
  await page.getByRole('button', { name: 'Save as draft' }).click();
  await expect(saved(page)).toBeVisible();
  const { budgetMonths } = await stored(page);
  await expect(other.getByRole('heading', { name: 'Changed elsewhere while you typed' })).toBeVisible();
  await other.getByRole('button', { name: 'Save as draft' }).click();
  await expect(other.getByRole('alert').filter({ hasText: 'Nothing was saved' })).toBeVisible();
  expect((await stored(page)).budgetMonths).toEqual(budgetMonths);
  await other.getByRole('button', { name: 'Put what I typed over what is held now' }).click();
  await expect(cell(other, 'Mental health, Approved budget')).toHaveValue('7,000,000');
  await other.getByRole('button', { name: 'Save as draft' }).click();
  await expect(saved(other)).toBeVisible();
  await expect(cell(page, 'Mental health, Forecast outturn')).toHaveValue('9,000,000');
});

test('what is typed outlives a save in another tab, a reload at once after the last key, and a closed tab', async ({
  page,
  context,
}) => {
  await saveOctober(page);
  const other = await context.newPage();
  other.on('dialog', (dialog) => void dialog.accept());
  await other.goto(OCTOBER);
  await cell(other, 'Mental health, Forecast outturn').fill('9m');
  await cell(page, 'Mental health, Approved budget').fill('7m');
  await expect(page.getByText(/^1 other change to this month/)).toBeVisible();
  await page.getByRole('button', { name: 'Save as draft' }).click();
  await expect(saved(page)).toBeVisible();
  await cell(other, 'Mental health, Virements').fill('5');
  await other.reload();
  await expect(cell(other, 'Mental health, Forecast outturn')).toHaveValue('9,000,000');
  await expect(cell(other, 'Mental health, Virements')).toHaveValue('5');
  await expect(cell(other, 'Mental health, Approved budget')).toHaveValue('7,000,000');
  await expect(other.getByText('Mental health, Approved budget: blank became 7,000,000.')).toBeVisible();
  await expect(other.getByText('Draft kept')).toBeVisible();
  await other.close({ runBeforeUnload: true });

  const again = await context.newPage();
  await again.goto(OCTOBER);
  await expect(cell(again, 'Mental health, Forecast outturn')).toHaveValue('9,000,000');
  await again.getByRole('button', { name: 'Go on with what I typed' }).click();
  await again.getByRole('button', { name: 'Save as draft' }).click();
  await expect(saved(again)).toBeVisible();
  await expect(cell(page, 'Mental health, Forecast outturn')).toHaveValue('9,000,000');
});

test('a range, savings and the council-wide figure are typed by keys alone, and stand on the Budget page', async ({
  page,
}) => {
  await page.goto(OCTOBER);
  await pressOn(page, page.getByRole('button', { name: /usual lines$/ }));
  await pressOn(page, page.locator('summary', { hasText: 'How far it may go' }));
  await tabTo(page, cell(page, 'Lowest outturn, range'));
  await page.keyboard.type('118m');
  await page.keyboard.press('Tab');
  await page.keyboard.type('117m');
  await expect(page.getByText('The lowest is £1,000,000 above the highest')).toBeVisible();
  await tabTo(page, cell(page, 'Lowest outturn, range'), 'Shift+Tab');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('116m');
  await pressOn(page, page.locator('summary', { hasText: 'The council as a whole' }));
  await tabTo(page, cell(page, 'What it says, council-wide figure'));
  await paste(page, 'Council forecast outturn\t2.254m\t31/12/2024\tCabinet report\n');
  await expect(cell(page, 'As at, council-wide figure')).toHaveValue('2024-12-31');

  await pressOn(page, page.locator('summary', { hasText: 'Savings' }));
  await pressOn(page, page.getByRole('button', { name: 'Add a scheme' }));
  await expect(cell(page, 'Scheme, scheme 1')).toBeFocused();
  await page.keyboard.type('Better at Home');
  await tabTo(page, cell(page, 'Approved, scheme 1'));
  for (const amount of ['1.2m', '400k', '300k']) {
    await page.keyboard.type(amount);
    await page.keyboard.press('Tab');
  }
  await pressOn(page, page.getByRole('button', { name: 'Set 2 blank statuses to 0' }));
  await expect(page.getByText('£500,000 of what was approved has no status')).toBeVisible();
  await expectFocusKept(page);
  await tabTo(page, cell(page, 'At risk or undeliverable, scheme 1'), 'Shift+Tab');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('500k');
  await page.keyboard.press('Control+Enter');
  await expect(saved(page)).toBeVisible();
  await page.goto('#/budget?council=E08000014&year=2024-25&month=7');
  await expect(page.getByRole('main')).toContainText(
    '1 scheme, £1.200m approved: £0.400m delivered, £0.300m on track, £0.500m at risk or undeliverable.',
  );
  await expect(page.getByRole('main')).toContainText('Council forecast outturn');
});

test('the grid is never wider than its page, and on a phone the bar is one line', async ({ page }) => {
  await page.goto(OCTOBER);
  await page.getByRole('button', { name: /usual lines$/ }).click();
  await cell(page, 'Mental health, Forecast outturn').fill('118,060,000');
  const grid = page.getByRole('table', { name: /^October 2024, pounds/ });
  for (const width of [1090, 1200, 1300, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    const right = await grid.evaluate((table) => table.getBoundingClientRect().right);
    expect(right, `at ${width}`).toBeLessThanOrEqual(width);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  const save = page.getByRole('button', { name: 'Save as draft' });
  const undo = page.getByRole('button', { name: 'Undo typing' });
  const tops = await Promise.all([save, undo].map(async (button) => (await button.boundingBox())?.y));
  expect(tops[0]).toBe(tops[1]);
  expect(844 - (tops[0] ?? 0)).toBeLessThan(64);
});
