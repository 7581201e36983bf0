/**
 * The barrier at the door: opens a database at exactly our version or not at all.
 *
 * Dexie answers a database newer than the code by opening it anyway, and one that lacks a store by adding it under a
 * higher version (dexie#2097). Both would let old code write to newer data, so both are refused before they happen.
 */
export function exactVersionFactory(real: IDBFactory, version: number): IDBFactory {
  return {
    open: (name, asked) => {
      if (asked === version) return real.open(name, version);
      throw asked === undefined
        ? new DOMException('The stored data is of a newer version.', 'VersionError')
        : new DOMException('The stored data lacks a part it should have.', 'DataError');
    },
    deleteDatabase: (name) => real.deleteDatabase(name),
    databases: () => real.databases(),
    cmp: (first, second) => real.cmp(first, second),
  };
}
