/** A ledger's own extract from an odd order of columns to the budget page, and the slips that are told before anything is stored. */
import { expect, type Page, test } from '@playwright/test';
import { extractRows, extractText, extractWorkbook, type Row } from '../unit/formats/budget/drawn-extract.ts';
import { addToDashboard, chooseFiles, openDataPage, previewOf, statusOf } from './add-files.ts';
import { downloadedBy } from './downloads.ts';
import { expectFocusKept, pressOn, tabTo, typeChoice } from './keyboard.ts';
import { stored } from './stored.ts';

const READ = 'Read the file by these columns';

/** Says what the extract has no column for, and which signs it uses, by keyboard alone. */
async function mapByKeyboard(page: Page): Promise<void> {
  const preview = previewOf(page);
  await expect(preview).toBeFocused();
  await expect(preview).toContainText(
    'Still to say: the financial year and whether before or after mitigations.',
  );
  const read = preview.getByRole('button', { name: READ });
  await expect(read).toBeDisabled();
  const year = preview.getByLabel('Financial year');
  await tabTo(page, year);
  await typeChoice(page, year, '2024', 'answer-2024-25');
  const basis = preview.getByLabel('Before or after mitigations');
  await tabTo(page, basis);
  await typeChoice(page, basis, 'Before', 'answer-gross');
  await pressOn(page, read);
  await expect(preview).toContainText('Columns read as you chose them.');
  await expectFocusKept(page);
}

async function signsByKeyboard(page: Page): Promise<void> {
  const income = previewOf(page).getByRole('radiogroup', { name: 'Income is shown as' });
  await tabTo(page, income.getByRole('radio', { name: 'Negative' }));
  await page.keyboard.press('Space');
  await expect(previewOf(page)).toContainText('Client contributions (line 6): income budgeted £10,000,000');
}

async function forecastOf(page: Page, month: number, line: string): Promise<string | undefined> {
  await page.goto(`#/budget?council=E08000014&year=2024-25&month=${month}`);
  const button = page.getByRole('button', { name: 'Download table (CSV)', exact: true });
  const { bytes } = await downloadedBy(page, button);
  const rows = bytes.toString('utf8').split('\r\n');
  return rows.find((row) => row.includes(`,${line},`))?.split(',')[7];
}

for (const [kind, content] of [
  ['csv', (rows: readonly Row[]) => extractText(rows)],
  ['xlsx', (rows: readonly Row[]) => extractWorkbook(rows)],
] as const) {
  test(`a ledger extract in .${kind} is mapped once, by keyboard alone, and read straight away the next month`, async ({
    page,
  }) => {
    await page.goto('#/data');
    await tabTo(page, page.getByLabel('Add files'));
    await chooseFiles(page, { name: `october.${kind}`, content: content(extractRows(7)) });
    await mapByKeyboard(page);
    await signsByKeyboard(page);
    await pressOn(page, previewOf(page).getByRole('button', { name: 'Add to dashboard' }));
    await expect(statusOf(page)).toHaveText(/^Added .*october/);
    await expectFocusKept(page);
    expect(await forecastOf(page, 7, 'HC')).toBe('21200000.00');

    await openDataPage(page);
    await chooseFiles(page, { name: `november.${kind}`, content: content(extractRows(8)) });
    await expect(previewOf(page)).toContainText('Columns read as last time.');
    await expect(previewOf(page).getByRole('button', { name: READ })).toHaveCount(0);
    await signsByKeyboard(page);
    await addToDashboard(page);
    expect(await forecastOf(page, 8, 'HC')).toBe('21300000.00');

    await openDataPage(page);
    await chooseFiles(page, { name: `again.${kind}`, content: content(extractRows(9)) });
    await pressOn(page, previewOf(page).getByRole('button', { name: 'Change the columns' }));
    await expect(previewOf(page).getByLabel('Actual to date', { exact: true })).toHaveValue('column-7');
    await expectFocusKept(page);
  });
}

test('an extract that was added is taken back, and what was remembered with it', async ({ page }) => {
  await openDataPage(page);
  const before = await stored(page);
  await chooseFiles(page, { name: 'october.csv', content: extractText(extractRows(7)) });
  await mapByKeyboard(page);
  await signsByKeyboard(page);
  await addToDashboard(page);
  expect(await stored(page)).not.toEqual(before);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(statusOf(page)).toHaveText(/^Undone/);
  expect(await stored(page)).toEqual(before);
});

const [asc = [], homeCare = [], residential = [], income = []] = extractRows(8);
const november = [asc, homeCare, residential, income];
const CARE: Row = [111_300_000, 'CARE', 8, 'Care', 'ASC', 'Exp', 110_000_000, 63_000_000, 'x'];
const withForecast = (row: Row, forecast: Row[number]): Row => [forecast, ...row.slice(1)];

const SLIPS: readonly (readonly [what: string, rows: readonly Row[], says: RegExp])[] = [
  [
    'a wrong sign',
    [asc, homeCare, residential, withForecast(income, 10_000_000)],
    /On line 6, INC is a line of income whose budget or forecast would be money spent/,
  ],
  [
    'a thousandfold slip',
    [asc, withForecast(homeCare, 21_300_000_000), residential, income],
    /On line 4, forecast reads ‘21,300,000,000’.*if £21,300,000 is meant, write that/,
  ],
  [
    'a unit written twice',
    [asc, withForecast(homeCare, '£21,300m'), residential, income],
    /On line 4, forecast reads ‘£21,300m’, which is £21,300,000,000; if £21,300,000 is meant, write that/,
  ],
  [
    'a missing month',
    [...november, ...extractRows(10)],
    /Month 9 \(December 2024\) is missing between other months of 2024-25; add its rows/,
  ],
  [
    'a duplicated line',
    [...november, homeCare],
    /On line 7, HC is given again for November 2024 before mitigation, as on line 4; keep one row a line and month/,
  ],
  [
    'a subtotal counted twice',
    [asc, homeCare, residential, CARE, income],
    /On line 6, CARE is a subtotal: it is the sum of lines 4 and 5, which would be counted twice; take the row out/,
  ],
  [
    'an amount nobody can read',
    [asc, withForecast(homeCare, 'tbc'), residential, income],
    /On line 4, forecast reads ‘tbc’, which is not an amount in pounds/,
  ],
];

test('a wrong sign, a thousandfold slip, a missing month, a line twice and a subtotal counted twice each get their sentence, and nothing stored changes', async ({
  page,
}) => {
  await openDataPage(page);
  await chooseFiles(page, { name: 'october.csv', content: extractText(extractRows(7)) });
  await mapByKeyboard(page);
  await signsByKeyboard(page);
  await addToDashboard(page);
  const before = await stored(page);
  for (const [what, rows, says] of SLIPS) {
    await test.step(what, async () => {
      await page.reload();
      await openDataPage(page);
      await chooseFiles(page, { name: 'november.csv', content: extractText(rows) });
      const alert = page.getByRole('alert');
      await expect(alert).toHaveText(says);
      await expect(alert).toContainText('Nothing was added, and nothing already held has changed.');
      await expect(previewOf(page)).toHaveCount(0);
      await expect(page.getByText('The columns of november.csv were read as last time.')).toBeVisible();
    });
  }
  expect(await stored(page)).toEqual(before);
});

test('months in columns are told, and read only where the budget and the forecast of the year stand beside them', async ({
  page,
}) => {
  await openDataPage(page);
  const wide = (fields: string, row: string): string => `${fields}\r\n${row}\r\n`;
  await chooseFiles(page, {
    name: 'wide.csv',
    content: wide('line,kind,Apr-24,May-24,Jun-24', 'HC,Exp,"1,000","1,100","1,200"'),
  });
  await expect(page.getByRole('alert')).toContainText(
    'wide.csv has its months in columns (3 columns from ‘Apr-24’ to ‘Jun-24’, on line 1)',
  );
  await page.reload();
  await chooseFiles(page, {
    name: 'wider.csv',
    content: wide(
      'Code,Type,Budget £000,Apr-24,May-24,Jun-24,Forecast £000',
      'HC,Exp,"12,000","1,000","1,100","1,200","12,700"',
    ),
  });
  const preview = previewOf(page);
  await expect(preview).toContainText('3 columns from ‘Apr-24’ to ‘Jun-24’ hold a month each.');
  await preview.getByLabel('Financial year').selectOption({ label: '2024/25' });
  await preview.getByLabel('Month', { exact: true }).selectOption({ label: 'June 2024' });
  await preview.getByLabel('Before or after mitigations').selectOption({ label: 'Before mitigations' });
  await preview.getByRole('button', { name: READ }).click();
  await expect(preview).toContainText('1 service line, June 2024');
  await addToDashboard(page);
  expect(await forecastOf(page, 3, 'HC')).toBe('12700000.00');
});

test('a file in nobody’s columns keeps its refusal, and its columns can be chosen', async ({ page }) => {
  await openDataPage(page);
  await chooseFiles(page, {
    name: 'odd.csv',
    content: 'Stelle,Plan,Prognose\r\nHC,"12,000,000","12,700,000"\r\n',
  });
  await expect(page.getByRole('alert')).toContainText('odd.csv is not an ASCOF file');
  await pressOn(page, page.getByRole('button', { name: 'Choose its columns' }));
  const preview = previewOf(page);
  await expect(preview).toBeFocused();
  const choices = [
    ['Line or cost centre code', 'Stelle'],
    ['Current budget', 'Plan'],
    ['Forecast outturn', 'Prognose'],
    ['Expenditure or income', 'All lines are expenditure'],
    ['Financial year', '2024/25'],
    ['Month', 'October 2024'],
    ['Before or after mitigations', 'After mitigations'],
  ] as const;
  for (const [label, choice] of choices)
    await preview.getByLabel(label, { exact: true }).selectOption({ label: choice });
  await preview.getByRole('button', { name: READ }).click();
  await expect(preview).toContainText('1 service line, October 2024, after mitigation');
});

test('a template of the budget, filled in, comes back from Excel as it was held', async ({ page }) => {
  await openDataPage(page);
  await chooseFiles(page, { name: 'october.xlsx', content: extractWorkbook(extractRows(7)) });
  await mapByKeyboard(page);
  await signsByKeyboard(page);
  await addToDashboard(page);
  const before = await stored(page);
  const month = page.getByLabel('Budget template for');
  await expect(month).toHaveValue('2024-11');
  await month.selectOption('2024-10');
  for (const kind of ['xlsx', 'csv'] as const) {
    const template = await downloadedBy(
      page,
      page.getByRole('button', { name: `Budget template (.${kind})` }),
    );
    expect(template.name).toBe(`budget-2024-10.${kind}`);
    await chooseFiles(page, { name: template.name, content: template.bytes });
    await previewOf(page).getByRole('radio', { name: 'Negative' }).check();
    await expect(previewOf(page)).toContainText('Every figure is already held');
    await previewOf(page).getByRole('button', { name: 'Cancel' }).click();
  }
  expect(await stored(page)).toEqual(before);
});
