/** axe-core on what a page shows now, by the rules of WCAG 2.2 A and AA. */
import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

const RULES: axe.RunOnly = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
/** Those that depend on colours: all that differs between a light and a dark page. */
const COLOUR_RULES: axe.RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/**
 * The page as it stands, light, and its colours once more in the dark.
 *
 * @param what names the state in a failure
 */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await violationsIn(page, RULES), `${what}, light`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violationsIn(page, COLOUR_RULES), `${what}, dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

async function violationsIn(page: Page, rules: axe.RunOnly): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (runOnly) => {
    const { axe: checker } = window as unknown as { axe: typeof axe };
    const { violations } = await checker.run(document, { runOnly, resultTypes: ['violations'] });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id} (${help}): ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
    );
  }, rules);
}

/** Nothing is cut off or has to be scrolled to sideways; tables in a scroller of their own aside. */
export async function expectReflowed(page: Page, what: string): Promise<void> {
  const wide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const beyond = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return beyond.slice(0, 5).map((element) => element.outerHTML.slice(0, 120));
  });
  expect(wide, what).toEqual([]);
}
