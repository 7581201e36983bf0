/** axe-core on what a page shows now, by the rules of WCAG 2.2 A and AA. */
import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

const EVERY_RULE: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  // WCAG 2.2 AA, 2.5.8: axe leaves it off unless it is asked for.
  rules: { 'target-size': { enabled: true } },
};
/** Another scheme changes colours and nothing else. */
const COLOUR_RULES: axe.RunOptions = { runOnly: ['color-contrast', 'link-in-text-block'] };

type Scheme = 'light' | 'dark';

/**
 * The page as it stands, in each of the schemes: by every rule in the first, by those of colour in the others.
 *
 * @param what names the state in a failure
 */
export async function expectAccessible(
  page: Page,
  what: string,
  schemes: readonly Scheme[] = ['dark', 'light'],
): Promise<void> {
  for (const [at, colorScheme] of schemes.entries()) {
    await page.emulateMedia({ colorScheme });
    const rules = at === 0 ? EVERY_RULE : COLOUR_RULES;
    expect(await violationsIn(page, rules), `${what}, ${colorScheme}`).toEqual([]);
  }
}

async function violationsIn(page: Page, rules: axe.RunOptions): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (options) => {
    const { axe: checker } = window as unknown as { axe: typeof axe };
    const { violations } = await checker.run(document, { ...options, resultTypes: ['violations'] });
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
