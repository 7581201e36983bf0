/** A month of the budget from a ledger's file to a signed-off review, with what was asked carried into the next month. */
import { expect, type Page, test } from '@playwright/test';
import { addToDashboard, chooseFiles, openDataPage, previewOf, statusOf } from './add-files.ts';
import { downloadedBy } from './downloads.ts';
import { drawnBudget } from './drawn-budget.ts';
import { expectFocusKept, pressOn, tabTo } from './keyboard.ts';
import { printedPages } from './printed-pages.ts';
import { stored } from './stored.ts';

const HEADER =
  'year,month,line,parent,kind,current_budget,actual_to_date,forecast,variance,variance_pct,movement,basis,as_at,status';

type Signs = Parameters<typeof drawnBudget>[1];

async function addBudget(page: Page, month: 7 | 8, signs: Signs): Promise<void> {
  await openDataPage(page);
  await chooseFiles(page, drawnBudget(month, signs));
  const add = previewOf(page).getByRole('button', { name: 'Add to dashboard' });
  await expect(add).toBeDisabled();
  const income = previewOf(page).getByRole('radiogroup', { name: 'Income is shown as' });
  await income.getByRole('radio', { name: signs.income === 'negative' ? 'Negative' : 'Positive' }).check();
  const overspend = previewOf(page).getByRole('radiogroup', { name: 'Overspend is shown as' });
  await overspend
    .getByRole('radio', { name: signs.overspend === 'positive' ? 'Positive' : 'Negative or in brackets' })
    .check();
  await expect(add).toBeEnabled();
  await addToDashboard(page);
}

async function tableOf(page: Page, month: number): Promise<string[]> {
  await page.goto(`#/budget?council=E08000014&year=2024-25&month=${month}`);
  const button = page.getByRole('button', { name: 'Download table (CSV)', exact: true });
  const { bytes } = await downloadedBy(page, button);
  return bytes.toString('utf8').replace('\uFEFF', '').trimEnd().split('\r\n');
}

test('the same budget in other signs gives the same table, to the penny', async ({ page }) => {
  const tables: string[][] = [];
  for (const signs of [
    { income: 'negative', overspend: 'positive' },
    { income: 'positive', overspend: 'brackets' },
  ] as const) {
    await addBudget(page, 7, signs);
    tables.push(await tableOf(page, 7));
    await openDataPage(page);
    await page.getByRole('button', { name: 'Clear everything' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Clear', exact: true }).click();
    await expect(statusOf(page)).toHaveText(/^Cleared/);
  }
  expect(tables[1]).toEqual(tables[0]);
  expect(tables[0]?.[0]).toBe(HEADER);
  expect(tables[0]?.find((row) => row.includes(',HC,'))).toBe(
    '2024-25,7,HC,ASC,expenditure,20000000.00,12000000.00,21200000.00,1200000.00,6,,gross,2024-10-31,reported',
  );
});

test('a wrong sign, a thousandfold slip and a line twice get a sentence, and nothing changes', async ({
  page,
}) => {
  await addBudget(page, 7, { income: 'negative', overspend: 'positive' });
  const before = await stored(page);
  const good = drawnBudget(8, { income: 'negative', overspend: 'positive' }).content as string;
  const lines = good.split('\r\n');
  const wrong: readonly (readonly [string, string])[] = [
    ['twice.csv', [...lines, lines[2]].join('\r\n')],
    ['thousands.csv', good.replace('21300000', '21300000000')],
  ];
  for (const [name, content] of wrong) {
    await openDataPage(page);
    await chooseFiles(page, { name, content });
    await expect(page.getByRole('alert').first()).toBeVisible();
    await expect(page.getByRole('alert').first()).toContainText(/line|HC|thousand/i);
    expect(await stored(page)).toEqual(before);
  }
});

test('a month is walked through, asked about, signed off and printed by keyboard alone, and its question waits in the next month', async ({
  page,
}) => {
  await addBudget(page, 7, { income: 'negative', overspend: 'positive' });
  await addBudget(page, 8, { income: 'negative', overspend: 'positive' });
  await page.goto('#/budget/review?council=E08000014&year=2024-25&month=7');
  await expect(page.getByRole('main')).toContainText('Step 1 of 7');
  await tabTo(page, page.getByRole('textbox', { name: 'Question asked' }));
  await page.keyboard.type('What would 20 fewer placements save?');
  await tabTo(page, page.getByRole('textbox', { name: /^Answer promised by/ }));
  await page.keyboard.type('Head of finance');
  await pressOn(page, page.getByRole('button', { name: 'Add the question' }));
  await expect(page.getByRole('main')).toContainText('What would 20 fewer placements save?');
  await expectFocusKept(page);

  await page.goto('#/budget/review?council=E08000014&year=2024-25&month=7&step=1');
  await page.getByRole('heading', { level: 2 }).first().press('ArrowRight');
  await expect(page.getByRole('main')).toContainText('Step 2 of 7');
  await page.keyboard.press('End');
  await expect(page.getByRole('main')).toContainText('Step 7 of 7');
  const role = page.getByRole('textbox', { name: /role/i }).last();
  await tabTo(page, role);
  await page.keyboard.type('Cabinet Member for Adult Social Care');
  await pressOn(page, page.getByRole('button', { name: /^Sign off/ }));
  await expect(page.getByRole('main')).toContainText(/Signed off/i);

  const pages = printedPages(await page.pdf({ format: 'A4' }));
  expect(pages.length).toBeLessThanOrEqual(2);

  await page.goto('#/budget/review?council=E08000014&year=2024-25&month=8');
  await expect(page.getByRole('main')).toContainText('What would 20 fewer placements save?');
});
