import { test as empty } from '@playwright/test';
import { expectAccessible } from './accessibility-check.ts';
import { test } from './dashboard-test.ts';
import { DIALOGS, PAGES, unfoldAll } from './page-states.ts';

/** A narrow window moves things about and leaves their colours: the dark is looked at in the wide one. */
const WINDOWS = [
  { viewport: { width: 1440, height: 900 }, schemes: ['dark', 'light'] },
  { viewport: { width: 390, height: 844 }, schemes: ['light'] },
] as const;

for (const { viewport, schemes } of WINDOWS) {
  const look = `${viewport.width} pixels wide, ${schemes.join(' and ')}`;

  for (const [part, pages] of Object.entries(PAGES)) {
    test(`every page of ${part} meets WCAG 2.2 AA by axe: ${look}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      for (const [name, open] of pages) {
        await open(page);
        await unfoldAll(page);
        await expectAccessible(page, name, schemes);
      }
    });
  }

  test(`every dialog and preview meets WCAG 2.2 AA by axe: ${look}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    for (const [name, open] of DIALOGS) {
      await page.reload();
      await open(page);
      await unfoldAll(page);
      await expectAccessible(page, name, schemes);
    }
  });

  empty(`the first visit and the example meet WCAG 2.2 AA by axe: ${look}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto('#/');
    await page.getByText('Ready to work offline').waitFor();
    await expectAccessible(page, 'the first visit, with the notice', schemes);
    for (const address of [
      '#/quartiles',
      '#/data',
      '#/measures/ascof-2014/1E',
      '#/home-care',
      '#/reablement',
      '#/indicators',
      '#/data/return',
    ]) {
      await page.goto(address);
      await expectAccessible(page, `${address} with nothing held`, schemes);
    }
    await page.goto('#/');
    await page.getByRole('button', { name: 'See the example' }).click();
    await page.getByRole('region', { name: 'Example' }).waitFor();
    await expectAccessible(page, 'the example', schemes);
    for (const address of ['#/home-care', '#/reablement', '#/measures/local/reablement-people-12-months']) {
      await page.goto(address);
      await expectAccessible(page, `${address} of the example`, schemes);
    }
  });
}
