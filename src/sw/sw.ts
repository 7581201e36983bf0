/**
 * The service worker: after one visit every page opens with the network off.
 *
 * Must not fetch anything at run time beyond the files of this build, keep data (that is IndexedDB's), or
 * take over from an older version by itself: a reader is asked first, see `src/app/update`.
 */

import type { PrecacheEntry } from 'workbox-precaching';
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope;

/** Every built file; written in by the build (`.ci/vite/offline-service-worker.ts`). */
declare const PRECACHE: PrecacheEntry[];

precacheAndRoute(PRECACHE);
cleanupOutdatedCaches();

// Addresses live after the hash, so whatever path the page is opened by, it is the one page.
registerRoute(new NavigationRoute(createHandlerBoundToURL('index.html')));

self.addEventListener('message', (event) => {
  if (isRequestToTakeOver(event.data)) void self.skipWaiting();
});

// So that the very first visit can already go offline: its later chunks come from what was kept.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

/** The message `workbox-window` sends from `messageSkipWaiting()`. */
function isRequestToTakeOver(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === 'SKIP_WAITING';
}
