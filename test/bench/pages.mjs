/**
 * The two pages as a reader works them: how files are added, and how another council is chosen. Labels are those the
 * dashboard promises to its readers; the floor page has the same.
 */
import { basename } from 'node:path';

const MINUTES = 300_000;
/** A page just opened has work of its own to finish first. */
const SETTLE = 1_500;

export const dashboard = {
  name: 'dashboard',
  firstScreen: '#/quartiles',
  /** Chooses files, waits for the preview and confirms it. Gives both times in ms; waiting for the reader is left out. */
  async addFiles(page, address, paths, { begin = async () => {} } = {}) {
    const input = await this.open(page, address);
    await noteWords(page, 'Added');
    await begin();
    const chosen = await now(page);
    await input.setInputFiles(paths);
    const previewed = await timeSeen(page, 'preview');
    const confirmed = await page.evaluate(() => {
      const pressed = performance.now();
      window.confirmation().click();
      return pressed;
    });
    return { reading: previewed - chosen, adding: (await timeSeen(page, 'added')) - confirmed };
  },
  async open(page, address) {
    await page.goto(`${address}#/data`);
    const input = page.getByLabel('Add files');
    await input.waitFor({ state: 'attached' });
    // Keeping every file for offline use is the start's own work; the floor's page is not asked to do it here.
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.waitForTimeout(SETTLE);
    return input;
  },
  async cancelReading(page, address, path) {
    const input = await this.open(page, address);
    await input.setInputFiles(path);
    return timeToCancel(page);
  },
};

export const floor = {
  name: 'floor',
  firstScreen: '',
  /** Chooses files one by one and waits until each is stored and drawn. */
  async addFiles(page, address, paths, { begin = async () => {} } = {}) {
    const input = await this.open(page, address);
    await begin();
    let reading = 0;
    for (const path of paths) {
      await noteWords(page, `Added ${basename(path)}`);
      const chosen = await now(page);
      await input.setInputFiles(path);
      reading += (await timeSeen(page, 'added')) - chosen;
    }
    return { reading, adding: 0 };
  },
  async open(page, address) {
    await page.goto(address);
    await page.waitForLoadState('load');
    await page.waitForTimeout(SETTLE);
    return page.getByLabel('Add files');
  },
  async cancelReading(page, address, path) {
    const input = await this.open(page, address);
    await input.setInputFiles(path);
    return timeToCancel(page);
  },
};

/** The lower floor of an import: the same bytes read and decoded in a Worker, and nothing done with them. */
export const decoder = {
  name: 'decoder',
  open: (page, address) => floor.open(page, `${address}decode.html`),
  addFiles: floor.addFiles,
};

/** Presses Cancel once reading is under way; the time until that button is gone, on the page's clock. */
async function timeToCancel(page) {
  const cancel = page.getByRole('button', { name: /^Cancel/ }).first();
  await cancel.waitFor();
  await page.waitForTimeout(300);
  return page.evaluate(async () => {
    const find = () =>
      [...document.querySelectorAll('button')].find(
        (button) => /^Cancel/.test(button.textContent) && button.checkVisibility(),
      );
    const from = performance.now();
    find().click();
    return (await window.paintedWhen(() => find() === undefined)) - from;
  });
}

/** The page's own clock, when the question reaches it. */
function now(page) {
  return page.evaluate(() => performance.now());
}

/**
 * Has the page note on its own clock when the preview could be confirmed and when a status began with `words`, both once
 * painted: asking from outside would add the asking to the time.
 */
async function noteWords(page, words) {
  // The first such question puts some 300 kB of the test driver's own script into the page: not while it is measured.
  await page.waitForFunction(() => true);
  await page.evaluate((beginning) => {
    const seen = { preview: 0, added: 0 };
    window.seen = seen;
    window.confirmation = () =>
      [...document.querySelectorAll('[aria-label="Preview"] button, section button')].find(
        (button) => button.textContent === 'Add to dashboard' && !button.disabled,
      );
    const isAdded = () =>
      [...document.querySelectorAll('[role="status"]')].some(({ textContent }) =>
        textContent.startsWith(beginning),
      );
    window
      .paintedWhen(() => window.confirmation() !== undefined)
      .then((time) => Object.assign(seen, { preview: time }));
    window.paintedWhen(isAdded).then((time) => Object.assign(seen, { added: time }));
  }, words);
}

/** Asks seldom and simply: a page asked for its roles at every frame would be measured answering. */
async function timeSeen(page, what) {
  const seen = await page.waitForFunction((name) => window.seen[name], what, {
    timeout: MINUTES,
    polling: 50,
  });
  return seen.jsonValue();
}
