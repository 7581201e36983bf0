/**
 * Makes the browser begin a new log of what it writes, once a visit.
 *
 * Chromium keeps IndexedDB in LevelDB. Killed in the midst of writing, it leaves a record half written at the end of its
 * log; it goes on writing behind that, and at the opening after the next takes the whole for damaged and deletes
 * everything of the address (crbug.com/460568, LevelDB's `reuse_logs`). Deleting a database, even an empty one, makes it
 * put the log away. It costs some milliseconds beside the page and nothing elsewhere.
 *
 * Must not touch the dashboard's own database.
 */
const SCRATCH = 'adult-social-care-scratch';

/** Ends when it is done; never fails, because nothing depends on it but the visit after the next. */
export function startFreshLog(factory: IDBFactory | undefined = globalThis.indexedDB): Promise<void> {
  return new Promise((done) => {
    if (!factory) return done();
    const opening = factory.open(SCRATCH);
    opening.onerror = () => done();
    opening.onsuccess = () => {
      opening.result.close();
      const deleting = factory.deleteDatabase(SCRATCH);
      deleting.onsuccess = () => done();
      deleting.onerror = () => done();
    };
  });
}
