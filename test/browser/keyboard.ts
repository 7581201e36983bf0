/**
 * Working with the keyboard alone, as a reader does: Tab to what is wanted, with the focus in sight all the way.
 *
 * Must not click, nor put the focus anywhere by script.
 */
import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than any page has between two things a journey needs. */
const MOST_STOPS = 220;

/** Presses Tab (or Shift+Tab) until `wanted` has the focus; at every stop the focus can be seen. */
export async function tabTo(page: Page, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(wanted).toBeVisible();
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press(key);
    await expectFocusSeen(page);
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${wanted} was not reached with ${MOST_STOPS} presses of ${key}.`);
}

/** Tabs there and presses a key on it; afterwards the focus is somewhere, not lost with what was pressed. */
export async function pressOn(page: Page, wanted: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press(key);
}

/** After what a key did has happened: the focus is on something of the page, not on nothing. */
export async function expectFocusKept(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName ?? 'BODY')).not.toBe('BODY');
}

/** The focus is on something visible, inside the window, and marked: an outline, or a shadow around it. */
async function expectFocusSeen(page: Page): Promise<void> {
  const problem = await page.evaluate(() => {
    const element = document.activeElement;
    // Past the last stop the browser's own controls have the focus.
    if (!element || element === document.body) return null;
    const name = `${element.tagName} ${element.textContent?.trim().slice(0, 40) ?? ''}`;
    const { width, height, top, bottom, left, right } = element.getBoundingClientRect();
    if (width < 2 || height < 2) return `${name} has no size`;
    const inside = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
    if (!inside) return `${name} is outside the window`;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const marked = (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
    return marked ? null : `${name} has the focus and does not show it`;
  });
  expect(problem).toBeNull();
}

/** Chooses an option of a native select by typing, as people do; the select must have the focus. */
export async function typeChoice(page: Page, select: Locator, start: string, value: string): Promise<void> {
  await expect(select).toBeFocused();
  await page.keyboard.type(start);
  await expect(select).toHaveValue(value);
}
