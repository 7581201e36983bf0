/** The way to the store as pages reach it: opened once, when it is first needed. */
import { createContext, useContext } from 'react';
import { assert } from '../lib/assert.ts';
import type { StoreDoor } from './store-door.ts';

export const StoreContext = createContext<StoreDoor | null>(null);

export function useStoreDoor(): StoreDoor {
  const door = useContext(StoreContext);
  assert(door, 'useStoreDoor needs a StoreProvider above it');
  return door;
}
