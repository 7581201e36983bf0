/**
 * What the browser keeps for the dashboard, read past the dashboard: to prove that something changed nothing, or all.
 *
 * Must not write, nor make a database where there is none.
 */
import type { Page } from '@playwright/test';

/** A fingerprint of each table's records; of `blocks` and `releases` one for each release, of `spend` one for each finance return. Empty where nothing is kept. */
export type Stored = Readonly<Record<string, string>>;

/** As of now, from any page of the dashboard's origin. The count of writes is left out. */
export function stored(page: Page): Promise<Stored> {
  return page.evaluate(async () => {
    const name = 'adult-social-care';
    if (!(await indexedDB.databases()).some((database) => database.name === name)) return {};
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open(name));
    const tables = [...db.objectStoreNames].filter((table) => table !== 'meta');
    const transaction = db.transaction(tables, 'readonly');
    const records = await Promise.all(tables.map((table) => done(transaction.objectStore(table).getAll())));
    db.close();
    const plain = (_key: string, value: unknown): unknown => {
      if (ArrayBuffer.isView(value))
        return Array.from(value as Float64Array, (n) => (Number.isNaN(n) ? 'NaN' : n));
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
      return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
    };
    const found = new Map<string, string[]>();
    tables.forEach((table, i) => {
      for (const record of records[i] ?? []) {
        const { id, release } = record as { id?: string; release?: string };
        const groups: Readonly<Record<string, string>> = {
          blocks: `blocks of ${release}`,
          releases: `release ${id}`,
          spend: `return ${id}`,
        };
        const group = groups[table] ?? table;
        found.set(group, [...(found.get(group) ?? []), JSON.stringify(record, plain)]);
      }
    });
    const hashed = [...found].map(async ([group, texts]) => {
      const bytes = new TextEncoder().encode(texts.sort().join('\n'));
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      const hex = [...hash.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      return [group, `${texts.length} ${hex}`] as const;
    });
    return Object.fromEntries(await Promise.all(hashed));
  });
}
