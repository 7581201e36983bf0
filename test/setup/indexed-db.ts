/**
 * Puts a stand-in for IndexedDB in place before anything is loaded: Dexie looks for one once, when its module is first
 * evaluated, and modules are loaded once a worker, whichever test file comes first.
 */
import 'fake-indexeddb/auto';
