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

/** `Held`: what the page shows of the store. */
export interface Made<Held = LocalHoldings> extends Offer {
  /** What the change is seen by, in what is held. */
  readonly look: (held: Held) => unknown;
  /** What `look` finds while the change stands. */
  readonly written: unknown;
}

export function useOffer<Held = LocalHoldings>(
  held: Held,
): {
  readonly offer: Offer | null;
  /** Null: a change without a way back. */
  readonly make: (made: Made<Held> | null) => void;
} {
  const [made, make] = useState<Made<Held> | null>(null);
  const stands = made !== null && plain(made.look(held)) === plain(made.written);
  return { offer: stands ? made : null, make };
}

function plain(value: unknown): string {
  return JSON.stringify(value ?? null);
}
