/**
 * Puts what the first screen is made of into few files: on a cold start every file costs the main thread some
 * milliseconds of its own, and left alone the bundler makes a file for each set of pages that share a module.
 *
 * Must not take in what a lazy page alone uses; what the first look at the store needs stays in a file of its own, since
 * that look must not wait for the others.
 */
import { resolve } from 'node:path';
import type { Rolldown } from 'vite';

/**
 * A group of the bundler: a script of the page with all it imports at once, as far as no group of a higher priority has
 * taken it.
 *
 * @param script from the project's root
 */
export function importedBy(script: string, name: string, priority: number): Rolldown.CodeSplittingGroup {
  let reached: ReadonlySet<string> | null = null;
  return {
    priority,
    name: (id, context) => {
      reached ??= importedAtOnce(resolve(script), context);
      return reached.has(id) ? name : null;
    },
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
