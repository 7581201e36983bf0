/**
 * What is typed into the grid and the way back: each stay in a cell, each paste and each tick is one step. Pure: it knows no
 * page and no store. What is held is not in here; a cell nobody typed in has no text.
 */

/** Names a cell of the grid: `home-care-waiting/2024-12-03/value`. */
export type CellKey = string;

export interface Typed {
  readonly texts: Readonly<Record<CellKey, string>>;
  /** The reader's "yes, this is right", by figure: what stood there then. It lapses when something else is typed. */
  readonly confirmed: Readonly<Record<string, string>>;
}

export interface TypedHistory extends Typed {
  readonly past: readonly Typed[];
  readonly future: readonly Typed[];
  /** The cell being typed in: more typing there is the same step. */
  readonly at: CellKey | null;
}

export type TypedAction =
  | { readonly kind: 'type'; readonly key: CellKey; readonly text: string }
  | { readonly kind: 'paste'; readonly texts: readonly (readonly [CellKey, string])[] }
  | { readonly kind: 'confirm'; readonly figures: readonly (readonly [string, string | null])[] }
  /** The focus left the cell. */
  | { readonly kind: 'leave' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  /** Something else altogether: nothing after saving, what was saved after taking it back. */
  | { readonly kind: 'replace'; readonly typed: Typed }
  /** Nothing typed any more, as one step that can be undone. */
  | { readonly kind: 'clear' }
  /** As it was before it was saved, with every step back. */
  | { readonly kind: 'take-up'; readonly history: TypedHistory };

export const NOTHING_TYPED: Typed = { texts: {}, confirmed: {} };

export function beginTyping({ texts, confirmed }: Typed): TypedHistory {
  return { texts, confirmed, past: [], future: [], at: null };
}

export function typed(history: TypedHistory, action: TypedAction): TypedHistory {
  const { texts, confirmed } = history;
  switch (action.kind) {
    case 'type': {
      const next = { texts: { ...texts, [action.key]: action.text }, confirmed };
      if (history.at === action.key) return { ...history, ...next, future: [] };
      return { ...step(history, next), at: action.key };
    }
    case 'paste':
      return step(history, { texts: { ...texts, ...Object.fromEntries(action.texts) }, confirmed });
    case 'confirm': {
      const ticks = new Map(Object.entries(confirmed));
      for (const [figure, what] of action.figures)
        if (what === null) ticks.delete(figure);
        else ticks.set(figure, what);
      return step(history, { texts, confirmed: Object.fromEntries(ticks) });
    }
    case 'leave':
      return history.at === null ? history : { ...history, at: null };
    case 'undo': {
      const before = history.past.at(-1);
      if (!before) return history;
      const past = history.past.slice(0, -1);
      return { ...before, past, future: [...history.future, { texts, confirmed }], at: null };
    }
    case 'redo': {
      const next = history.future.at(-1);
      if (!next) return history;
      const future = history.future.slice(0, -1);
      return { ...next, past: [...history.past, { texts, confirmed }], future, at: null };
    }
    case 'replace':
      return beginTyping(action.typed);
    case 'clear':
      return step(history, NOTHING_TYPED);
    case 'take-up':
      return { ...action.history, at: null };
  }
}

function step(history: TypedHistory, next: Typed): TypedHistory {
  const { texts, confirmed, past } = history;
  return { ...next, past: [...past, { texts, confirmed }], future: [], at: null };
}

/** The first cell two states differ in: where undoing leads the eye. */
export function firstDifference(a: Typed, b: Typed): CellKey | null {
  const keys = Object.keys({ ...a.texts, ...b.texts });
  return keys.find((key) => (a.texts[key] ?? '') !== (b.texts[key] ?? '')) ?? null;
}
