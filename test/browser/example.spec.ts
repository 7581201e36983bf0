import { expect, type Page, test } from '@playwright/test';
import { addFiles, openDataPage } from './add-files.ts';
import { drawnOfficialFile } from './drawn-official-file.ts';
import { stored } from './stored.ts';

const banner = (page: Page) => page.getByRole('region', { name: 'Example', exact: true });

async function openExample(page: Page): Promise<void> {
  await page.goto('#/');
  await page.getByRole('button', { name: 'See the example' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'What changed, and what needs attention?' }),
  ).toBeVisible();
}

test('the first visit offers three doors', async ({ page }) => {
  await page.goto('#/');
  for (const door of ['See the Sefton example', 'Open a snapshot', 'Start for my council']) {
    await expect(page.getByRole('heading', { level: 2, name: door })).toBeVisible();
  }
  await page.getByRole('link', { name: 'Open a snapshot' }).click();
  await expect(page.getByLabel('Add files')).toBeVisible();
});

test('the example says on every page that it is one, and clearing it leaves nothing behind', async ({
  page,
}) => {
  await openExample(page);
  const addresses = [
    '#/quartiles',
    '#/measures/ascof-2014/1E?year=2020-21',
    '#/measures/ascof-2023/1A',
    '#/home-care',
    '#/reablement',
    '#/indicators',
    '#/data',
    '#/',
  ];
  for (const address of addresses) {
    await page.goto(address);
    await expect(banner(page)).toContainText('This is the Sefton example');
  }
  await page.goto('#/quartiles?council=E08000014&year=2020-21&comparator=england');
  await expect(page.getByRole('row', { name: /Learning disability: in paid work/ })).toContainText(
    '44 more people',
  );
  await banner(page).getByRole('button', { name: 'Clear the example' }).click();
  await expect(banner(page)).toHaveCount(0);
  expect(await stored(page)).toEqual({});
});

test('clearing the example can be undone, until anything else is changed', async ({ page }) => {
  await openExample(page);
  const held = await stored(page);
  await banner(page).getByRole('button', { name: 'Clear the example' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(banner(page)).toContainText('This is the Sefton example');
  expect(await stored(page)).toEqual(held);
  await banner(page).getByRole('button', { name: 'Clear the example' }).click();
  await openDataPage(page);
  await addFiles(page, drawnOfficialFile({ year: '2018-19' }));
  await expect(page.getByText('The Sefton example is cleared')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(1);
});

test('clearing the example keeps what the reader added', async ({ page }) => {
  await openExample(page);
  await openDataPage(page);
  await addFiles(page, drawnOfficialFile({ year: '2018-19' }));
  await banner(page).getByRole('button', { name: 'Clear the example' }).click();
  await expect(banner(page)).toHaveCount(0);
  expect(Object.keys(await stored(page)).filter((group) => group !== 'settings')).toEqual([
    'blocks of 2018-19.1',
    'release 2018-19.1',
  ]);
});

test('starting for another council leads to where its figures are published, and shows that council', async ({
  page,
}) => {
  await page.goto('#/');
  const door = page.getByRole('region', { name: 'Start for my council' });
  await expect(door.getByRole('link').first()).toBeVisible();
  await expect(door.getByRole('combobox').getByRole('option')).toHaveCount(153);
  await door.getByLabel('Your council').selectOption({ label: 'Cornwall' });
  await door.getByRole('button', { name: 'Start for this council' }).click();
  await expect(page.getByLabel('Add files')).toBeVisible();
  await addFiles(page, drawnOfficialFile({ year: '2018-19' }));
  await page.goto('#/quartiles');
  await expect(page.getByRole('combobox', { name: 'Council' })).toHaveValue('E06000052');
});
