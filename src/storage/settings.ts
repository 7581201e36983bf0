/**
 * Settings, one row a key. What is read back passes the table of settings: a value it does not accept is not set.
 */
import type { SettingKey, Settings } from '../domain/settings/settings-table.ts';
import type { Result } from '../lib/result.ts';
import { settingsIn } from './first-screen.ts';
import type { Store } from './open-store.ts';
import type { StoreProblem } from './store-problem.ts';
import { read, write } from './transactions.ts';

export function readSettings(store: Store): Promise<Result<Settings, StoreProblem>> {
  return read(store, ['settings'], settingsIn);
}

/** Sets the settings given, all or none, and leaves the others. */
export function putSettings(store: Store, settings: Settings): Promise<Result<void, StoreProblem>> {
  return write(store, ['settings'], async (db) => {
    await db.settings.bulkPut(Object.entries(settings).map(([key, value]) => ({ key, value })));
  });
}

export function removeSetting(store: Store, key: SettingKey): Promise<Result<void, StoreProblem>> {
  return write(store, ['settings'], (db) => db.settings.delete(key));
}
