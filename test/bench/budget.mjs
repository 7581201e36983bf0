/**
 * Opening the monthly budget review with figures held: what the main thread does, in its own processor time, from the
 * moment the data is read until the page stands. From the browser's own trace: drawing is told apart from scripting.
 */
import { newProfile, openBrowser } from './browser.mjs';
import { watchPaint } from './in-page.mjs';
import { dashboard } from './pages.mjs';

const SETTLE = 500;

/** What the browser does to draw: everything else it does in a task of the page is scripting. */
const DRAWING = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit', 'HitTest']);

/** A profile in which the dashboard holds the budget of a file. */
export async function profileWithBudget(address, path) {
  const profile = newProfile();
  const browser = await openBrowser(profile);
  const tab = browser.pages()[0] ?? (await browser.newPage());
  await tab.addInitScript(watchPaint, { all: 1, onScreen: 1 });
  await dashboard.addFiles(tab, address, [path]);
  await browser.close();
  return profile;
}

/** One opening in a browser just opened: `scripting` and `drawing` in ms of processor time, until painted and after. */
export async function budgetOpened(address, profile) {
  const browser = await openBrowser(profile);
  try {
    const tab = browser.pages()[0] ?? (await browser.newPage());
    await tab.addInitScript(watchReading);
    await tab.addInitScript(watchPaint, { all: 1, onScreen: 1 });
    const session = await tab.context().newCDPSession(tab);
    const events = [];
    session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
    const traceConfig = {
      includedCategories: ['toplevel', 'devtools.timeline', 'blink.user_timing'],
      excludedCategories: ['*'],
    };
    await tab.goto(`${address}empty.html`);
    await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
    await tab.goto(`${address}#/budget`);
    // Asked for inside the page and simply: a page asked for its roles would be measured answering.
    await tab.evaluate(standing, SETTLE);
    const traced = new Promise((done) => session.once('Tracing.tracingComplete', done));
    await session.send('Tracing.end');
    await traced;
    const [read, painted, stands] = ['budget-read', 'page-painted', 'page-stands'].map((name) =>
      mark(events, name),
    );
    return { opening: spent(events, read, painted), after: spent(events, painted, stands) };
  } finally {
    await browser.close();
  }
}

/** Runs in the page before its own scripts: marks when the months of the budget came out of the store. */
function watchReading() {
  const { getAll } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.getAll = function (...asked) {
    const request = getAll.apply(this, asked);
    if (this.name === 'budgetMonths')
      request.addEventListener('success', () => performance.mark('budget-read'));
    return request;
  };
}

/** Runs in the page: marks when the review is painted, and when whatever follows that is done. */
async function standing(settle) {
  await window.paintedWhen(() =>
    [...document.querySelectorAll('button')].some(({ textContent }) =>
      textContent.startsWith('Download table'),
    ),
  );
  performance.mark('page-painted');
  await new Promise((done) => setTimeout(done, settle));
  performance.mark('page-stands');
}

function mark(events, wanted) {
  const found = events.find(({ name }) => name === wanted);
  if (!found) throw new Error(`The page did not come to ‘${wanted}’.`);
  return found;
}

/** Processor time of the page’s thread between two marks; what the browser does to draw stands apart. */
function spent(events, read, end) {
  const own = events
    .filter(
      ({ ph, pid, tid, ts }) =>
        ph === 'X' && pid === read.pid && tid === read.tid && ts >= read.ts && ts < end.ts,
    )
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  let [whole, drawing, taskEnds, drawnUntil] = [0, 0, 0, 0];
  for (const { name, ts, dur, tdur = 0 } of own) {
    if (ts >= taskEnds) {
      whole += tdur;
      taskEnds = ts + dur;
    }
    if (DRAWING.has(name) && ts >= drawnUntil) {
      drawing += tdur;
      drawnUntil = ts + dur;
    }
  }
  return { scripting: (whole - drawing) / 1_000, drawing: drawing / 1_000 };
}
