/**
 * Knows what a reader would lose if the page were reloaded or closed now, and has the browser ask first.
 *
 * Must not save anything, nor know what the work is: whoever holds it says so in words.
 */

type Listener = () => void;

const held = new Map<symbol, string>();
const listeners = new Set<Listener>();
let inWords: readonly string[] = [];

/**
 * Says that there is unsaved work until the returned function is called.
 *
 * @param what completes "Not saved yet: …", e.g. `the preview of ascof-2018-19.csv`.
 * @example const release = holdUnsavedWork('your comment on 1A'); …; release();
 */
export function holdUnsavedWork(what: string): () => void {
  const key = Symbol(what);
  held.set(key, what);
  changed();
  return () => {
    if (held.delete(key)) changed();
  };
}

/** What is not saved yet, oldest first; the same array until something changes. */
export function unsavedWork(): readonly string[] {
  return inWords;
}

/** Calls `listener` after every change, until the returned function is called. */
export function subscribeToUnsavedWork(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

function changed(): void {
  inWords = [...held.values()];
  // Listening only while needed: a beforeunload listener keeps the page out of the back-forward cache.
  if (inWords.length > 0) window.addEventListener('beforeunload', askBeforeLeaving);
  else window.removeEventListener('beforeunload', askBeforeLeaving);
  for (const listener of listeners) listener();
}

function askBeforeLeaving(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
