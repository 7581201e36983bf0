/** The browser dies while a release is being added: afterwards all of it is there, or nothing of it. */
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, type Page } from '@playwright/test';
import { runs } from '../runs.ts';
import { chooseFiles, previewOf } from './add-files.ts';
import { test } from './dashboard-test.ts';
import { drawnFinanceReturn } from './drawn-finance-return.ts';
import { drawnOfficialFile } from './drawn-official-file.ts';
import { startKillableBrowser } from './killable-browser.ts';
import { newProfile } from './profile.ts';
import { type Stored, stored } from './stored.ts';

const ROUNDS = runs(20);

/** Together they are added in one transaction. */
const YEARS = ['2017-18', '2018-19'];

/** Each round has other values, and so comes in as other releases beside those before it, with a finance return of another year. */
const filesOf = (round: number) => [
  ...YEARS.map((year) => drawnOfficialFile({ year, edition: 1 + round })),
  drawnFinanceReturn({ year: `20${two(1 + (round % 97))}-${two(2 + (round % 97))}` }),
];

const two = (number: number): string => String(number).padStart(2, '0');

async function preview(page: Page, round: number): Promise<void> {
  await chooseFiles(page, ...filesOf(round));
  await expect(previewOf(page)).toBeVisible();
}

/** Presses the button by script, so that the moment is known. */
function press(page: Page): Promise<void> {
  return previewOf(page)
    .getByRole('button', { name: 'Add to dashboard' })
    .evaluate((button) => (button as HTMLElement).click());
}

/** From the press to the word of success, in milliseconds, as the page itself sees it. */
async function timeOfAdding(page: Page): Promise<number> {
  const said = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new MutationObserver(() => {
          if (/^Added/.test(document.querySelector('main [role=status]')?.textContent ?? '')) {
            resolve(performance.now());
          }
        }).observe(document, { subtree: true, childList: true, characterData: true });
      }),
  );
  const began = await page.evaluate(() => performance.now());
  await press(page);
  return (await said) - began;
}

/** What came in since, without its fingerprints: the number of records a release has is the same each time. */
function arrived(before: Stored, now: Stored): readonly string[] {
  const added = Object.entries(now).filter(([group]) => !(group in before));
  return added
    .map(([group, value]) => `${group.replace(/\.\d+$|(?<=^return) .*/, '')}: ${value.split(' ')[0]}`)
    .sort();
}

test(`killed ${ROUNDS} times while adding, the dashboard holds all of the release or none of it`, async ({
  drawnProfile,
  baseURL,
}) => {
  test.setTimeout(60_000 + ROUNDS * 15_000);
  const profile = newProfile(drawnProfile);
  let browser = await startKillableBrowser(profile, `${baseURL}#/data`);
  try {
    let held = await stored(browser.page);
    await preview(browser.page, 0);
    const duration = await timeOfAdding(browser.page);
    const whole = arrived(held, await stored(browser.page));
    expect(whole).toHaveLength(2 * YEARS.length + 1);
    held = await stored(browser.page);

    for (let round = 1; round <= ROUNDS; round += 1) {
      await preview(browser.page, round);
      await press(browser.page);
      // Most of the moments early: writing is over well before the page says so.
      await sleep(duration * ((round - 1) / ROUNDS) ** 2);
      await browser.kill();

      browser = await startKillableBrowser(profile, `${baseURL}#/data`);
      await expect(browser.page.getByRole('heading', { level: 1, name: 'Data' })).toBeVisible();
      const now = await stored(browser.page);
      expect(now, 'everything older is as it was').toMatchObject(held);
      expect([[], whole], 'all or nothing').toContainEqual(arrived(held, now));
      held = now;
    }
  } finally {
    await browser.kill();
    profile.forget();
  }
});
