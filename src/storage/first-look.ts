/**
 * What the first screen shows, read before Dexie has even arrived: cold start is measured, and Dexie is a quarter of it.
 * Only reads, only at exactly our versions; anything unusual is left to the store's own door, which has the sentences.
 */
import type { Group } from '../domain/areas/group.ts';
import { type FigureBlock, HEADLINE } from '../domain/releases/figure-block.ts';
import type { Release } from '../domain/releases/release.ts';
import type { ReleaseSummary } from '../domain/releases/summary.ts';
import { acceptedSettings } from '../domain/settings/settings-table.ts';
import { DATA_VERSION } from '../formats/snapshot/data-version.ts';
import type { FirstScreen } from './first-screen.ts';
import { DATABASE_NAME, type DataRow, NATIVE_VERSION, type SettingRow } from './schema.ts';

export interface FirstLook {
  readonly screen: FirstScreen;
  /** How often anything was written; a later reading of the store with another number has something new. */
  readonly revision: number;
}

const STORES = ['releases', 'blocks', 'summaries', 'groups', 'settings', 'meta'];

/** Null when there is no store yet, or one that only the door should judge. `name` differs only in tests. */
export async function firstLook(name: string = DATABASE_NAME): Promise<FirstLook | null> {
  try {
    const db = await openAsItIs(globalThis.indexedDB, name);
    if (!db) return null;
    try {
      return db.version === NATIVE_VERSION ? await look(db) : null;
    } finally {
      db.close();
    }
  } catch {
    // Whatever it was, the door meets it again and says it in words.
    return null;
  }
}

/** Opens whatever version is there; where there is none the opening is undone, so that nothing is made. */
function openAsItIs(factory: IDBFactory, name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name);
    request.onupgradeneeded = () => {
      request.transaction?.abort();
      resolve(null);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function look(db: IDBDatabase): Promise<FirstLook | null> {
  const transaction = db.transaction(STORES, 'readonly');
  const all = <T>(store: string): Promise<T[]> => answer(transaction.objectStore(store).getAll());
  const headlines = transaction.objectStore('blocks').index('part').getAll(HEADLINE);
  const [releases, summaries, groups, settings, blocks, meta] = await Promise.all([
    all<Release>('releases'),
    all<ReleaseSummary>('summaries'),
    all<Group>('groups'),
    all<SettingRow>('settings'),
    answer<FigureBlock[]>(headlines),
    all<DataRow>('meta'),
  ]);
  const data = meta.find(({ key }) => key === 'data');
  if (data && data.version !== DATA_VERSION) return null;
  const screen: FirstScreen = {
    releases,
    headlines: blocks,
    summaries,
    groups,
    settings: acceptedSettings(settings.map(({ key, value }) => [key, value])),
  };
  return { screen, revision: data?.revision ?? 0 };
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
