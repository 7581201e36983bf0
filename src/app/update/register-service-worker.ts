/**
 * Starts the service worker of a built page and tells the update watch what becomes of it.
 *
 * Must not reload anything unasked, nor slow the first screen: it waits until the page is idle, and brings
 * its library then.
 */
import type { UpdateWatch } from './update-watch.ts';

/**
 * Registers `sw.js` beside the page. Does nothing on the development server or where the browser has no
 * service workers (a plain http:// address that is not this computer): the page works, only not offline.
 */
export function registerServiceWorker(watch: UpdateWatch): void {
  if (!import.meta.env.PROD || !window.isSecureContext || !('serviceWorker' in navigator)) return;
  whenIdle(() => void start(watch));
}

async function start(watch: UpdateWatch): Promise<void> {
  const { Workbox } = await import('workbox-window');
  const worker = new Workbox('./sw.js');
  let controlled = navigator.serviceWorker.controller !== null;
  let asked = false;
  const reload = () => window.location.reload();

  worker.addEventListener('activated', (event) => {
    if (!event.isUpdate && !event.isExternal) watch.tell('offline-ready');
  });
  worker.addEventListener('waiting', () => {
    watch.tell('waiting', () => {
      asked = true;
      worker.messageSkipWaiting();
    });
  });
  worker.addEventListener('controlling', () => {
    if (asked) reload();
    else if (controlled) watch.tell('superseded', reload);
    controlled = true;
  });
  // A chunk of this version that is gone means the same: the newer version has replaced it.
  window.addEventListener('vite:preloadError', () => watch.tell('superseded', reload));

  try {
    await worker.register();
    checkOnReturn(worker);
  } catch {
    // The page works without it; the Data page says whether it is kept for offline use.
  }
}

/** Looks for a newer version when the reader comes back to a page that stayed open. */
function checkOnReturn(worker: { update(): Promise<void> }): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && navigator.onLine) worker.update().catch(() => {});
  });
}

/** After the page has loaded and a second has passed, so that keeping every file delays no figure. */
function whenIdle(run: () => void): void {
  const wait = () => {
    // Safari has no requestIdleCallback.
    if ('requestIdleCallback' in window) window.requestIdleCallback(run, { timeout: 5_000 });
    else run();
  };
  const afterLoad = () => setTimeout(wait, 1_000);
  if (document.readyState === 'complete') afterLoad();
  else window.addEventListener('load', afterLoad, { once: true });
}
