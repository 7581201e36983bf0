/** The open store as pages reach it, for single reads in event handlers; lists and figures come from the query hooks. */
import { createContext, useContext } from 'react';
import { assert } from '../lib/assert.ts';
import type { Store } from '../storage/open-store.ts';

export const StoreContext = createContext<Store | null>(null);

export function useStore(): Store {
  const store = useContext(StoreContext);
  assert(store, 'useStore needs a StoreProvider above it');
  return store;
}
