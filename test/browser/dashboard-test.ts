/**
 * Tests that begin with figures held: each gets a browser of its own on a copy of a profile into which drawn official
 * files, a drawn return, a drawn budget and drawn finance returns were added once, through the page.
 */
import { test as base } from '@playwright/test';
import { addFiles, openDataPage } from './add-files.ts';
import { plainBudget } from './drawn-budget.ts';
import { drawnFinanceReturn } from './drawn-finance-return.ts';
import { drawnOfficialFile } from './drawn-official-file.ts';
import { drawnReturn } from './drawn-return.ts';
import { newProfile, openProfile, type Profile } from './profile.ts';

/** Two years of the older framework and one of the newer, so that there is movement, history and a change of codes. */
export const DRAWN_YEARS = ['2019-20', '2020-21', '2023-24'] as const;

interface OfWorker {
  /** A closed profile with the drawn files added; copy it. */
  readonly drawnProfile: Profile;
}

export const test = base.extend<object, OfWorker>({
  drawnProfile: [
    async ({ browserName: _ }, use, worker) => {
      const profile = newProfile();
      const context = await openProfile(profile, { baseURL: worker.project.use.baseURL ?? '' });
      const page = await context.newPage();
      await openDataPage(page);
      await addFiles(
        page,
        ...DRAWN_YEARS.map((year) => drawnOfficialFile({ year })),
        drawnReturn(),
        plainBudget(),
        drawnFinanceReturn({ year: '2022-23' }),
        { ...drawnFinanceReturn(), name: 'RO-2023-24.csv' },
      );
      // Kept for offline use once, not by each copy again.
      await page.evaluate(async () => void (await navigator.serviceWorker.ready));
      await context.close();
      await use(profile);
      profile.forget();
    },
    { scope: 'worker' },
  ],
  context: async ({ drawnProfile, baseURL, viewport, colorScheme }, use) => {
    const profile = newProfile(drawnProfile);
    const context = await openProfile(profile, { baseURL: baseURL ?? '', viewport, colorScheme });
    await use(context);
    await context.close();
    profile.forget();
  },
});
