/** Published spend from the file as it is published to the sentence on the budget page: shown, added, taken back, there with the network cut. */
import { expect, type Page, test } from '@playwright/test';
import { addFiles, addToDashboard, chooseFiles, openDataPage, previewOf, statusOf } from './add-files.ts';
import { downloadedBy } from './downloads.ts';
import { drawnAmounts, drawnFinanceReturn } from './drawn-finance-return.ts';
import { drawnOfficialFile } from './drawn-official-file.ts';
import { stored } from './stored.ts';

const SEFTON = 'E08000014';

/** Numbers of people by council from the text of the official file, past the dashboard’s own reader. */
function peopleIn(content: string): ReadonlyMap<string, { adults: number; older: number }> {
  const found = new Map<string, { '2B'?: number; '2C'?: number }>();
  for (const line of content.split('\r\n')) {
    const [, , level, area = '', code, breakdown, type, value] = line.split(',');
    if (level !== 'Council' || breakdown !== 'Total' || type !== 'Denominator') continue;
    if ((code !== '2B' && code !== '2C') || !Number.isFinite(Number(value))) continue;
    found.set(area, { ...found.get(area), [code]: Number(value) });
  }
  return new Map(
    [...found].flatMap(([area, { '2B': younger, '2C': older }]) =>
      younger === undefined || older === undefined ? [] : [[area, { adults: younger + older, older }]],
    ),
  );
}

/** "£538" for each adult of the councils together that have both. */
function together(whom: 'adults' | 'older', codes: (code: string) => boolean): string {
  const people = peopleIn(drawnOfficialFile({ year: '2023-24' }).content);
  let [net, of] = [0, 0];
  for (const [code, amount] of drawnAmounts({ year: '2023-24' })) {
    const living = people.get(code);
    if (!living || !codes(code)) continue;
    net += amount;
    of += living[whom];
  }
  return `£${Math.round((net * 1000) / of).toLocaleString('en-GB')}`;
}

const message = (page: Page) => page.getByRole('heading', { level: 2, name: /net current spend/ });

async function expectSection(page: Page): Promise<void> {
  const own = (whom: 'adults' | 'older') => together(whom, (code) => code === SEFTON);
  const england = (whom: 'adults' | 'older') => together(whom, () => true);
  await expect(message(page)).toContainText(
    `In 2023/24 Sefton’s net current spend was ${own('adults')} for each adult; England ${england('adults')} and the North West £`,
  );
  await expect(
    page.getByText(`For each person aged 65 and over it was ${own('older')}; England ${england('older')}`),
  ).toContainText('Spending more or less is neither good nor bad');
}

test('a return as published is previewed, added, taken back and added again; its words stand with the network cut', async ({
  page,
}) => {
  await openDataPage(page);
  await expect(page.getByText('Ready to work offline')).toBeVisible();
  await addFiles(page, drawnOfficialFile({ year: '2023-24' }));
  const before = await stored(page);

  await chooseFiles(page, drawnFinanceReturn());
  const preview = previewOf(page);
  await expect(preview).toContainText('of 152 councils: outturn 2023/24. All 152 figures are new.');
  await expect(preview.getByRole('row', { name: /second|another table/ })).toContainText('2');
  await addToDashboard(page);
  await expect(page.getByRole('table', { name: 'Finance returns held' })).toContainText('Outturn 2023/24');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(statusOf(page)).toHaveText(/^Undone/);
  expect(await stored(page)).toEqual(before);

  await addFiles(page, drawnFinanceReturn());
  await page.getByRole('link', { name: 'See spend against others' }).click();
  await expectSection(page);
  await page.context().setOffline(true);
  await page.reload();
  await expectSection(page);
  const { bytes } = await downloadedBy(
    page,
    page.getByRole('button', { name: 'CSV for spend against other councils' }),
  );
  const rows = bytes.toString('utf8').trimEnd().split('\r\n');
  const row = rows.find((line) => line.includes(SEFTON))?.split(',') ?? [];
  expect(row[6]).toBe(String(drawnAmounts({ year: '2023-24' }).get(SEFTON)));
  expect(`£${Math.round(Number(row[8]))}`).toBe(together('adults', (code) => code === SEFTON));
});

test('the same return again changes nothing, a revised one says what differs, the council’s own amount first', async ({
  page,
}) => {
  await openDataPage(page);
  await addFiles(page, drawnFinanceReturn());
  const before = await stored(page);
  await chooseFiles(page, drawnFinanceReturn());
  await expect(previewOf(page)).toContainText('Every figure is already held');
  await previewOf(page).getByRole('button', { name: 'Add to dashboard' }).click();
  await expect(statusOf(page)).toHaveText(/^Added nothing/);
  expect(await stored(page)).toEqual(before);

  const edition = { year: '2023-24', edition: 2 };
  await chooseFiles(page, drawnFinanceReturn(edition));
  await expect(previewOf(page)).toContainText('152 figures differ from those held');
  const first = previewOf(page)
    .getByRole('table', { name: /Amounts that differ/ })
    .getByRole('row')
    .nth(1);
  const said = (drawn: Parameters<typeof drawnAmounts>[0]): string =>
    (drawnAmounts(drawn).get(SEFTON) ?? 0).toLocaleString('en-GB');
  await expect(first).toHaveText(`Sefton, outturn 2023/24${said({ year: '2023-24' })}${said(edition)}`);
  await addToDashboard(page);
  await page.getByRole('button', { name: 'Remove Outturn 2023/24' }).click();
  await expect(statusOf(page)).toHaveText(/^Removed Outturn 2023\/24/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('table', { name: 'Finance returns held' })).toContainText('RO-data.csv');
});

test('years make a line, a budget stands by itself, and where nobody is held to divide by it says which file to add', async ({
  page,
}) => {
  await openDataPage(page);
  await addFiles(page, drawnFinanceReturn({ year: '2022-23' }), drawnFinanceReturn(), {
    ...drawnFinanceReturn({ year: '2023-24', source: 'RA' }),
    name: 'budget.csv',
  });
  await page.goto('#/budget?council=E08000014');
  await expect(message(page)).toContainText('is not known: no published ASCOF file of 2023/24');
  await openDataPage(page);
  await addFiles(page, drawnOfficialFile({ year: '2020-21' }));
  await page.goto('#/budget?council=E08000014&spend=2023-24.budget');
  await expect(page.getByText('Against other councils: what was budgeted')).toBeVisible();
  await expect(page.getByText('those of 2020/21, the nearest earlier year held, stand in')).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Sefton’s outturn went from £/ })).toBeVisible();
  await expect(page.getByText('no line joins the two')).toBeVisible();
});
