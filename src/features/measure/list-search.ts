/**
 * What the reader had chosen on the way here, for every link that leads on or back: council, comparison and the list's
 * own filters alike. What is open on this page stays with this page.
 */
import type { Search } from '../../ui/address/address.ts';

/** Example: `council=E08000014&quartile=4&open=about` gives `council=E08000014&quartile=4`. */
export function listSearch({ open: _, ...rest }: Search): Record<string, string> {
  return rest;
}
