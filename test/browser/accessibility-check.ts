/** axe-core on what a page shows now, by the rules of WCAG 2.2 A and AA. */
import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

type Scheme = 'light' | 'dark';

/**
 * The page as it stands, in each of the schemes.
 *
 * @param what names the state in a failure
 */
export async function expectAccessible(
  page: Page,
  what: string,
  schemes: readonly Scheme[] = ['dark', 'light'],
): Promise<void> {
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    expect(await violationsIn(page), `${what}, ${colorScheme}`).toEqual([]);
  }
}

async function violationsIn(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (values) => {
    const { axe: checker } = window as unknown as { axe: typeof axe };
    const runOnly: axe.RunOnly = { type: 'tag', values };
    const { violations } = await checker.run(document, { runOnly, resultTypes: ['violations'] });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id} (${help}): ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
    );
  }, RULES);
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
