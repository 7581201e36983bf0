/** What is held, for every page: holdings laid over one another, settings and groups, read once and kept in step. */
import { createContext, useContext } from 'react';
import type { Held } from '../../domain/standpoint/reader-view.ts';
import { assert } from '../../lib/assert.ts';

export const HeldContext = createContext<Held | null>(null);

export function useHeld(): Held {
  const held = useContext(HeldContext);
  assert(held, 'useHeld needs a HeldProvider above it');
  return held;
}
