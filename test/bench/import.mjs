/**
 * An official-style file from chosen to stored and redrawn, with the longest time the main thread did not answer
 * meanwhile. Each import is into an empty store, in a browser just opened, at a reader's sixty frames a second.
 */
import { newProfile, openBrowser } from './browser.mjs';
import { watchPaint, watchStalls } from './in-page.mjs';

async function withTab(program, use) {
  const profile = newProfile();
  const browser = await openBrowser(profile, { steadyFrames: true, ...(program ? { program } : {}) });
  try {
    const tab = browser.pages()[0] ?? (await browser.newPage());
    await tab.addInitScript(watchPaint, { all: 1, onScreen: 1 });
    await tab.addInitScript(watchStalls);
    return await use(tab);
  } finally {
    await browser.close();
    profile.forget();
  }
}

/** One import through the page's own file input. `program` holds the browser to one core (see browser.mjs). */
export function importOnce(page, address, path, program = null) {
  return withTab(program, async (tab) => {
    const { reading, adding } = await page.addFiles(tab, address, [path], {
      begin: () => tab.evaluate(() => window.stalls.begin()),
    });
    const stalls = await tab.evaluate(() => window.stalls.end());
    return { reading, adding, total: reading + adding, stalls };
  });
}

/**
 * The longest task of the main thread during one import, in ms of processor time: what the page itself does, however
 * busy the machine. From the browser's own trace, so in an import of its own.
 */
export function longestOwnTask(page, address, path) {
  return withTab(null, async (tab) => {
    const session = await tab.context().newCDPSession(tab);
    const events = [];
    session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
    await page.addFiles(tab, address, [path], {
      begin: async () => {
        const traceConfig = {
          includedCategories: ['toplevel', 'blink.user_timing'],
          excludedCategories: ['*'],
        };
        await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
        await tab.evaluate(() => performance.mark('import-begins'));
      },
    });
    const traced = new Promise((done) => session.once('Tracing.tracingComplete', done));
    await session.send('Tracing.end');
    await traced;
    const { pid, tid, ts } = events.find(({ name }) => name === 'import-begins');
    const own = events.filter((event) => event.pid === pid && event.tid === tid && event.ts > ts);
    return Math.max(...own.map(({ tdur = 0 }) => tdur)) / 1_000;
  });
}

/** From the press of Cancel, a third of a second into reading, until the page says that nothing is being read. */
export function cancelOnce(page, address, path, program = null) {
  return withTab(program, (tab) => page.cancelReading(tab, address, path));
}
