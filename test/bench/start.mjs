/**
 * From opening the page to the first positions painted, all a reader sees without scrolling, and to the last: cold (nothing in the browser's cache, figures in the store), and
 * offline from the service worker and the store. The browser itself is started anew for each.
 */
import { newProfile, openBrowser, slowDown } from './browser.mjs';
import { MEASURES_SHOWN } from './held-files.mjs';
import { positionsOnScreen, watchPaint } from './in-page.mjs';

const SETTLE = 400;

/** A profile in which the page holds the figures, and how many positions its first screen shows. */
export async function profileHolding(page, address, paths) {
  const profile = newProfile();
  const browser = await openBrowser(profile);
  const tab = await newTab(browser);
  await page.addFiles(tab, address, paths);
  await tab.goto(`${address}${page.firstScreen}`);
  await tab.evaluate(() => window.whenStarted);
  await tab.waitForTimeout(SETTLE);
  const onScreen = await tab.evaluate(positionsOnScreen);
  await browser.close();
  return Object.assign(profile, { onScreen });
}

/** Keeps the page for offline use in that profile. */
export async function keepOffline(page, address, profile) {
  const browser = await openBrowser(profile);
  const tab = await newTab(browser);
  await tab.goto(`${address}${page.firstScreen}`);
  await tab.evaluate(async (own) => {
    if (own) await navigator.serviceWorker.register('sw.js');
    await navigator.serviceWorker.ready;
    await new Promise((kept) => {
      const check = () => (navigator.serviceWorker.controller ? kept() : setTimeout(check, 50));
      check();
    });
  }, page.name === 'floor');
  await tab.waitForTimeout(SETTLE);
  await browser.close();
}

/** Forgets the service worker and every file kept, and leaves the figures. */
async function forgetFiles(tab, address) {
  const session = await tab.context().newCDPSession(tab);
  await session.send('Network.clearBrowserCache');
  await session.send('Storage.clearDataForOrigin', {
    origin: new URL(address).origin,
    storageTypes: 'service_workers,cache_storage',
  });
}

/**
 * One start in a browser just opened: two times in ms, `first` and `whole`.
 *
 * @param slow how many times slower the main thread is
 * @param offline with the files of the service worker, the server gone; otherwise with none
 */
export async function startTime(page, server, profile, { slow, offline }) {
  const browser = await openBrowser(profile);
  try {
    const tab = await newTab(browser, profile.onScreen);
    if (offline) server.goOffline();
    else {
      await tab.goto(`${server.address}empty.html`);
      await forgetFiles(tab, server.address);
      await tab.goto('about:blank');
    }
    await slowDown(tab, slow);
    await tab.waitForTimeout(SETTLE);
    await tab.goto(`${server.address}${page.firstScreen}`, { waitUntil: 'commit' });
    return await tab.evaluate(async () => ({
      first: await window.whenOnScreen,
      whole: await window.whenStarted,
    }));
  } finally {
    server.goOnline();
    await browser.close();
  }
}

export async function newTab(browser, onScreen = MEASURES_SHOWN) {
  const tab = browser.pages()[0] ?? (await browser.newPage());
  await tab.addInitScript(watchPaint, { all: MEASURES_SHOWN, onScreen });
  return tab;
}
