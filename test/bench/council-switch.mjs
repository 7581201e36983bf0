/**
 * From choosing another council in the page's own list to the first frame that shows it, and to the frame with its last
 * row, drawn as soon as they are ready.
 */
import { openBrowser, slowDown } from './browser.mjs';
import { newTab } from './start.mjs';

/** Far apart in the list and in the figures; the last is the one both pages open with. */
const COUNCILS = ['E08000012', 'E06000008', 'E10000017', 'E09000020', 'E08000025', 'E06000052', 'E08000014'];

/** An open tab on the first screen of a page that holds the figures. */
export async function openOnFirstScreen(page, address, profile) {
  const browser = await openBrowser(profile);
  const tab = await newTab(browser);
  await tab.goto(`${address}${page.firstScreen}`);
  await tab.evaluate(() => window.whenStarted);
  await tab.waitForTimeout(1_500);
  return { tab, close: () => browser.close() };
}

/** Two times in ms, `first` and `whole`, for each of seven councils, each new to the page the first time round. */
export async function switchTimes(tab, slow) {
  await slowDown(tab, slow);
  const times = [];
  for (const council of COUNCILS) {
    times.push(await tab.evaluate(switchTo, council));
    await tab.waitForTimeout(150);
  }
  return times;
}

/**
 * Runs in the page. What is waited for: the table is named after the council, and the last row leads to its figures. The
 * next council is chosen only after both.
 */
async function switchTo(council) {
  const list = [...document.querySelectorAll('select')].find((select) =>
    [...select.options].some((option) => option.value === council),
  );
  const name = [...list.options].find((option) => option.value === council).textContent;
  const isShown = () =>
    document.querySelector('table')?.getAttribute('aria-label')?.startsWith(`${name} `) ?? false;
  const isWhole = () =>
    isShown() && ([...document.querySelectorAll('tbody a')].at(-1)?.href.includes(council) ?? false);
  const setValue = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value').set;
  const from = performance.now();
  setValue.call(list, council);
  list.dispatchEvent(new Event('change', { bubbles: true }));
  const [first, whole] = await Promise.all([window.paintedWhen(isShown), window.paintedWhen(isWhole)]);
  return { first: first - from, whole: whole - from };
}
