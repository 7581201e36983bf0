/** The monthly return in the browser: a newcomer fills December by keyboard alone, and the same month comes by Excel. */
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectReflowed } from './accessibility-check.ts';
import { addFiles, openDataPage } from './add-files.ts';
import { DAYS, decemberFillings, LINES } from './december.ts';
import { downloadedBy } from './downloads.ts';
import { filledTemplate } from './filled-template.ts';
import { saveSnapshot, withoutTime } from './snapshots.ts';

const WAITING = 'People waiting for home care to start, 3 December 2024';
const STARTED = 'Home care packages started, December 2024';
const OVER_SIX_WEEKS = 'Reablement that lasted over six weeks, December 2024';

async function openReturn(page: Page): Promise<void> {
  await page.goto('#/data/return?month=2024-12');
  await expect(page.getByRole('button', { name: 'Save to dashboard' })).toBeVisible();
}

const notice = (page: Page) => page.getByRole('main').getByRole('status').first();

/** Counts every key as it is pressed. */
function countedKeys(page: Page) {
  let presses = 0;
  return {
    presses: () => presses,
    async press(...keys: readonly string[]) {
      for (const key of keys) {
        presses += 1;
        await page.keyboard.press(key);
      }
    },
  };
}

test('December is filled in by keyboard in under two minutes of keys, kept, saved, undone, and comes the same by Excel', async ({
  page,
  browser,
  baseURL,
}) => {
  await openReturn(page);
  const keys = countedKeys(page);
  while (!(await page.getByLabel(WAITING).evaluate((cell) => cell === document.activeElement)))
    await keys.press((await page.locator('input[data-cell]:focus').count()) > 0 ? 'Enter' : 'Tab');
  const before = keys.presses();
  for (const [line, [code, ...texts]] of LINES.entries()) {
    await expect(page.locator(':focus')).toHaveAttribute(
      'data-cell',
      new RegExp(`^${code}/2024-12.*/value$`),
    );
    for (const [i, text] of texts.entries()) {
      if (text !== '-') await keys.press(...text);
      if (i < texts.length - 1 || texts.length > 1) await keys.press('Tab');
      else await keys.press('Enter');
    }
    if (line === 10) {
      await expect(page.getByText('Draft kept')).toBeVisible();
      const place = page.locator('[data-cell="home-care-wait-mean/2024-12/value"]');
      await page.reload();
      await expect(page.getByLabel(WAITING)).toHaveValue('11');
      await expect(page.getByLabel(STARTED)).toHaveValue('41');
      await place.focus();
    }
  }
  await keys.press('Control+Enter');
  await expect(notice(page)).toHaveText(/^Added \d+ figures from the monthly return\.$/);
  const presses = keys.presses() - before;
  test
    .info()
    .annotations.push({ type: 'key presses', description: `${presses}, and ${before} to get there` });
  expect(presses).toBeLessThan(240);

  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(notice(page)).toHaveText(/^Undone/);
  await expect(page.getByLabel(WAITING)).toHaveValue('11');
  await page.getByRole('button', { name: 'Save to dashboard' }).click();
  await expect(notice(page)).toHaveText(/^Added \d+ figures/);
  await expect(page.getByText('Draft kept')).toHaveCount(0);
  await openDataPage(page);
  const typed = withoutTime(await saveSnapshot(page));

  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  const other = await context.newPage();
  await openDataPage(other);
  await other.getByLabel('Template from').selectOption('2024-12');
  const template = await downloadedBy(
    other,
    other.getByRole('button', { name: 'Download template (.xlsx)' }),
  );
  expect(template.name).toBe('monthly-return-2024-12.xlsx');
  const content = filledTemplate(template.bytes, decemberFillings());
  await addFiles(other, { name: 'december.xlsx', content });
  expect(withoutTime(await saveSnapshot(other))).toBe(typed);
  await context.close();
  expect(DAYS).toHaveLength(5);
});

test('each kind of mistake is told once it is made, and none but the unreadable stops saving', async ({
  page,
}) => {
  await page.goto('');
  await page
    .getByRole('button', { name: /example/i })
    .first()
    .click();
  await expect(page.getByRole('button', { name: 'Clear the example' })).toBeVisible();
  await openReturn(page);
  const type = async (label: string, text: string): Promise<void> => {
    await page.getByLabel(label, { exact: true }).focus();
    await page.keyboard.type(text);
  };
  const told = (words: RegExp) => expect(page.getByRole('status').filter({ hasText: words })).toBeVisible();
  const share = 'At home 91 days after reablement, December 2024';
  await type(share, '0.81');
  await told(/Percentages run from 0 to 100/);
  await type('People waiting for home care to start, 10 December 2024', '95');
  await told(/above the upper control limit of .*Is this right\?/);
  await type('Waiting for home care: in the community, 17 December 2024', '7');
  await type('Waiting for home care: in hospital, 17 December 2024', '3');
  await type('People waiting for home care to start, 17 December 2024', '11');
  await told(/come to 10 people on 17 December 2024, and the total is 11 people/);
  await type(`${OVER_SIX_WEEKS}, numerator`, '48');
  await type(`${OVER_SIX_WEEKS}, denominator`, '7');
  await told(/numerator of 48, above its denominator of 7/);
  await type(STARTED, '4l');
  await told(/‘4l’ is not a figure/);
  await expectAccessible(page, 'the return with every kind of mistake');

  await page.keyboard.press('Control+Enter');
  const box = page.getByRole('region', {
    name: /^Not saved: 1 cell cannot be read, and 4 figures are asked about$/,
  });
  await expect(box).toBeFocused();
  await expectAccessible(page, 'what is to be looked at before saving');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(STARTED)).toBeFocused();
  await page.keyboard.type('121');
  await page.keyboard.press('Control+Enter');
  await expect(notice(page)).toHaveText(/^Added 7 figures from the monthly return/);
});

test('a block copied from a spreadsheet fills the grid, and a phone shows a card a measure', async ({
  page,
}) => {
  await openReturn(page);
  await page.getByLabel(WAITING).focus();
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'about 11\t12\t14\r\n7\t8\t9\r\n');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  await expect(page.getByText('Pasted 6 cells.')).toBeVisible();
  await expect(page.getByLabel(WAITING)).toHaveValue('about 11');
  await page.keyboard.press('Control+z');
  await expect(page.getByLabel(WAITING)).toHaveValue('');
  await page.setViewportSize({ width: 390, height: 844 });
  await expectReflowed(page, 'the return on a phone');
  await expectAccessible(page, 'the return on a phone');
});
