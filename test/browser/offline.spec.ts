import { expect, type Page } from '@playwright/test';
import { addFiles, openDataPage } from './add-files.ts';
import { test } from './dashboard-test.ts';
import { plainBudget } from './drawn-budget.ts';
import { drawnFinanceReturn } from './drawn-finance-return.ts';
import { drawnOfficialFile } from './drawn-official-file.ts';
import { drawnReturn } from './drawn-return.ts';
import { startPreviewServer } from './preview-server.ts';
import { newProfile, openProfile } from './profile.ts';

/** Every page, each in a load of its own, so that no file is there only because another page fetched it. */
async function openEveryPage(page: Page, address: string): Promise<void> {
  const pages = [
    ['#/quartiles?council=E08000014&year=2020-21', 'Where do we stand?'],
    ['#/measures/ascof-2014/1E?council=E08000014&year=2020-21', 'Learning disability: in paid work'],
    ['#/data', 'Data'],
    ['#/', 'What changed, and what needs attention?'],
    ['#/home-care', 'How many wait for home care, and how long?'],
    ['#/reablement', 'Is reablement growing, and does it work?'],
    ['#/indicators', 'Indicators'],
    ['#/budget?year=2024-25&month=7', 'Are we over or under, and why?'],
    ['#/measures/local/home-care-waiting', 'People waiting for home care to start'],
    ['#/data/return?month=2024-11', 'Monthly return'],
    ['#/data/budget?year=2024-25&month=8', 'Enter a month of the budget'],
    ['#/nowhere', 'There is no such page'],
  ] as const;
  for (const [hash, heading] of pages) {
    await page.goto(address + hash);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  }
}

test('after one visit every page works with the network cut, after a reload and after a restart', async () => {
  const server = await startPreviewServer();
  const profile = newProfile();
  const first = await openProfile(profile, { baseURL: server.address });
  const page = await first.newPage();
  await openDataPage(page);
  await expect(page.getByText('Ready to work offline')).toBeVisible();
  await addFiles(
    page,
    drawnOfficialFile({ year: '2019-20' }),
    drawnReturn(),
    plainBudget(),
    drawnFinanceReturn(),
  );
  await server.stop();
  await first.setOffline(true);
  await openEveryPage(page, server.address);
  await first.close();

  const second = await openProfile(profile, { baseURL: server.address, offline: true });
  const again = await second.newPage();
  await openEveryPage(again, server.address);
  await openDataPage(again);
  await addFiles(again, drawnOfficialFile({ year: '2020-21' }));
  await expect(again.getByRole('table', { name: 'Releases held, by year' })).toContainText('2020/21');
  await second.close();
  profile.forget();
});

test('the example comes from the offline copy', async () => {
  const server = await startPreviewServer();
  const profile = newProfile();
  const context = await openProfile(profile, { baseURL: server.address });
  const page = await context.newPage();
  await page.goto('#/');
  await expect(page.getByText('Ready to work offline')).toBeVisible();
  await server.stop();
  await context.setOffline(true);
  await page.reload();
  await page.getByRole('button', { name: 'See the example' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'What changed, and what needs attention?' }),
  ).toBeVisible();
  await context.close();
  profile.forget();
});
