import type { Page } from '@playwright/test';
import { expectReflowed } from './accessibility-check.ts';
import { test } from './dashboard-test.ts';
import { DIALOGS, PAGES, unfoldAll } from './page-states.ts';
import { newProfile, openProfile } from './profile.ts';

async function expectAllReflowed(page: Page): Promise<void> {
  for (const [name, open] of [...Object.values(PAGES).flat(), ...DIALOGS]) {
    if (DIALOGS.some(([dialog]) => dialog === name)) await page.reload();
    await open(page);
    await unfoldAll(page);
    await expectReflowed(page, name);
  }
}

test('at 320 pixels nothing is cut off or has to be scrolled to sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('#/');
  await expectAllReflowed(page);
});

test('with text twice as large nothing is cut off or has to be scrolled to sideways', async ({
  drawnProfile,
  baseURL,
}) => {
  const profile = newProfile(drawnProfile);
  const viewport = { width: 1280, height: 800 };
  const large = '--blink-settings=defaultFontSize=32';
  const context = await openProfile(profile, { baseURL: baseURL ?? '', viewport }, [large]);
  const page = await context.newPage();
  await page.goto('#/');
  await expectAllReflowed(page);
  await context.close();
  profile.forget();
});
