/**
 * Takes the first look at the store the moment this is loaded: the built page runs it before and beside the scripts that
 * draw (see .ci/vite/early-loads.ts). It must stay small and import nothing that draws.
 */
import { firstLook } from './storage/first-look.ts';

/** What the first screen shows; null where the store's own door has to judge. */
export const firstLookNow = firstLook();
