/** The floor's store: IndexedDB with columns, two records a year: what the first screen needs, and the rest. */

function done(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

export function openStore() {
  const request = indexedDB.open('floor', 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('headlines', { keyPath: 'year' });
    request.result.createObjectStore('rest', { keyPath: 'year' });
  };
  return done(request);
}

export function readHeadlines(store) {
  return done(store.transaction('headlines').objectStore('headlines').getAll());
}

/** Both records of a year, or neither. */
export function putRelease(store, headline, rest) {
  const transaction = store.transaction(['headlines', 'rest'], 'readwrite');
  transaction.objectStore('headlines').put(headline);
  transaction.objectStore('rest').put(rest);
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}
