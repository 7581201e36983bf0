import { expect } from '@playwright/test';
import { addFiles, chooseFiles, openDataPage, previewOf } from './add-files.ts';
import { seftonValue, withSeftonValue } from './altered-file.ts';
import { test } from './dashboard-test.ts';
import { plainBudget } from './drawn-budget.ts';
import { drawnOfficialFile } from './drawn-official-file.ts';
import { clearEverything } from './snapshots.ts';
import { stored } from './stored.ts';

const file = drawnOfficialFile({ year: '2020-21' });

test('what is added or cleared in one tab shows in the other', async ({ page, context }) => {
  const other = await context.newPage();
  await other.goto('#/quartiles?council=E08000014&year=2020-21&comparator=england');
  const row = other.getByRole('row', { name: /Learning disability: in paid work/ });
  await expect(row).toContainText(seftonValue(file, '1E'));
  await openDataPage(page);
  await addFiles(page, withSeftonValue(file, '1E', '99.9'));
  await expect(row).toContainText('99.9');
  await clearEverything(page);
  await expect(other.getByText('No figures are held on this computer yet.')).toBeVisible();
});

test('local figures added in one tab show in the other, and a month typed there meanwhile is not lost', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await other.goto('#/measures/local/home-care-handed-back');
  await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
  const form = await context.newPage();
  await form.goto('#/data/return?month=2024-11');
  const cell = form.getByRole('textbox', { name: /^Home care packages started, November 2024/ });
  await cell.fill('about 120');
  await openDataPage(page);
  await addFiles(page, {
    name: 'handed-back.csv',
    content: 'measure,period,value\nhome-care-handed-back,2024-11,4\n',
  });
  await expect(other.getByRole('main')).toContainText('4 packages');
  await expect(cell).toHaveValue('about 120');
});

test('a budget added in one tab shows in the other', async ({ page, context }) => {
  const other = await context.newPage();
  await other.goto('#/budget?council=E08000014&year=2024-25&month=7');
  await expect(other.getByRole('main')).toContainText('£0.850m over');
  await openDataPage(page);
  const plain = plainBudget();
  const corrected = String(plain.content)
    .replaceAll('21050000', '21150000')
    .replaceAll('60850000', '60950000');
  await addFiles(page, { name: 'corrected.csv', content: corrected });
  await expect(other.getByRole('main')).toContainText('£0.950m over');
});

test('a preview that another tab has overtaken is compared again before it is added', async ({
  page,
  context,
}) => {
  await openDataPage(page);
  await chooseFiles(page, withSeftonValue(file, '1E', '99.9'));
  await expect(previewOf(page)).toContainText('1 figure differs');
  const other = await context.newPage();
  await openDataPage(other);
  await addFiles(other, withSeftonValue(withSeftonValue(file, '1E', '88.8'), '1G', '77.7'));
  const before = await stored(page);

  await previewOf(page).getByRole('button', { name: 'Add to dashboard' }).click();
  await expect(page.getByRole('alert')).toContainText('Another tab of the dashboard changed the figures');
  expect(await stored(page)).toEqual(before);
  await expect(previewOf(page)).toContainText('2 figures differ');
  await expect(previewOf(page).getByRole('table', { name: /What changes for Sefton/ })).toContainText('88.8');
});
