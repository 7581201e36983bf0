/** The floor's offline copy: every file kept at install, served from there first. */
const FILES = [
  './',
  'floor.css',
  'floor.js',
  'positions.js',
  'catalogue.js',
  'draw.js',
  'store.js',
  'import-worker.js',
  'parse.js',
];

addEventListener('install', (event) => {
  event.waitUntil(caches.open('floor').then((cache) => cache.addAll(FILES)));
});
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
  event.respondWith(
    caches.match(event.request, { ignoreSearch: true }).then((kept) => kept ?? fetch(event.request)),
  );
});
