/**
 * Puts what the first screen is made of into few files: on a cold start every file costs the main thread some
 * milliseconds of its own, and left alone the bundler makes a file for each set of pages that share a module.
 *
 * Must not take in what a lazy page alone uses; what the first look at the store needs stays in a file of its own, since
 * that look must not wait for the others.
 */
import { resolve } from 'node:path';
import type { Rolldown } from 'vite';

interface Entries {
  /** The script of the page, from the project's root. */
  readonly page: string;
  /** The script of the first look. */
  readonly look: string;
}

/** The name of a module's chunk: `look`, `first-screen`, or null for any other module. To be given to a group. */
export function firstScreenChunk(entries: Entries): Rolldown.CodeSplittingNameFunction {
  const known = new Map<string, ReadonlySet<string>>();
  const reached = (entry: string, context: Rolldown.ChunkingContext): ReadonlySet<string> => {
    const before = known.get(entry);
    if (before) return before;
    const now = importedAtOnce(resolve(entry), context);
    known.set(entry, now);
    return now;
  };
  return (id, context) => {
    if (reached(entries.look, context).has(id)) return 'look';
    return reached(entries.page, context).has(id) ? 'first-screen' : null;
  };
}

/** The module and all it imports, and what they import, but for `import()`. */
function importedAtOnce(entry: string, context: Rolldown.ChunkingContext): ReadonlySet<string> {
  const reached = new Set<string>();
  const visit = (id: string): void => {
    if (reached.has(id)) return;
    reached.add(id);
    for (const next of context.getModuleInfo(id)?.importedIds ?? []) visit(next);
  };
  visit(entry);
  return reached;
}
