/**
 * The offer to undo the last change of a page. It stands while what was written is still what is held, and goes with the
 * next change of the same thing, in this tab or another.
 */
import { useState } from 'react';
import type { LocalHoldings } from '../../domain/series/holdings.ts';

export interface Offer {
  /** "Left November 2024 out." */
  readonly said: string;
  readonly undo: () => void;
}

export interface Made extends Offer {
  /** What the change is seen by, in what is held. */
  readonly look: (holdings: LocalHoldings) => unknown;
  /** What `look` finds while the change stands. */
  readonly written: unknown;
}

export function useOffer(holdings: LocalHoldings): {
  readonly offer: Offer | null;
  readonly make: (made: Made) => void;
} {
  const [made, make] = useState<Made | null>(null);
  const stands = made !== null && plain(made.look(holdings)) === plain(made.written);
  return { offer: stands ? made : null, make };
}

function plain(value: unknown): string {
  return JSON.stringify(value ?? null);
}
