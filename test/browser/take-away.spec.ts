import { expect } from '@playwright/test';
import { seftonValue } from './altered-file.ts';
import { test } from './dashboard-test.ts';
import { downloadedBy } from './downloads.ts';
import { drawnOfficialFile } from './drawn-official-file.ts';
import { QUARTILES_HEADER } from './quartiles-table.ts';

const SEFTON = 'council=E08000014&year=2020-21&comparator=england';

test('the main chart of a measure is taken away as a table, CSV, text and picture, each with its source', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`#/measures/ascof-2014/2A2?${SEFTON}`);
  const value = seftonValue(drawnOfficialFile({ year: '2020-21' }), '2A2');
  await page.getByRole('button', { name: 'Show table', exact: true }).click();
  await expect(page.getByRole('table').first()).toContainText(value);
  await expect(page).toHaveURL(/open=/);

  const csv = await downloadedBy(
    page,
    page.getByRole('button', { name: 'Download table (CSV)', exact: true }),
  );
  expect(csv.name).toMatch(/\.csv$/);
  const lines = csv.bytes
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .split('\r\n');
  expect(lines[0]).toContain(QUARTILES_HEADER);
  expect(lines.find((line) => line.includes(',2020-21,'))).toContain(`,${Number(value)},`);

  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByText('Copied: the message and the table.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(value);

  const svg = await downloadedBy(page, page.getByRole('button', { name: 'Picture (SVG)' }));
  const drawing = svg.bytes.toString('utf8');
  expect(drawing).toContain('Open Government Licence v3.0');
  expect(drawing).toContain('ascof-2020-21-drawn.csv');
  expect(drawing).not.toContain('var(--');
  const png = await downloadedBy(page, page.getByRole('button', { name: 'Picture (PNG)' }));
  expect([...png.bytes.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
});

test('an address opens the same view again, and back and forward work', async ({ page }) => {
  await page.goto(`#/quartiles?${SEFTON}&quartile=4`);
  await expect(page.getByRole('table')).toBeVisible();
  // Rows beyond the window follow a frame later.
  await expect(page.locator('tbody tr:empty')).toHaveCount(0);
  const shown = await page.getByRole('rowheader').getByRole('link').allInnerTexts();
  const quartile = page.getByRole('combobox', { name: 'Quartile' });
  await quartile.selectOption('1');
  await expect(page.getByRole('rowheader').getByRole('link')).not.toHaveText(shown);
  await page.goBack();
  await expect(quartile).toHaveValue('4');
  await expect(page.getByRole('rowheader').getByRole('link')).toHaveText(shown);
  await page.goForward();
  await expect(quartile).toHaveValue('1');
});
