/**
 * Has the scripts every start runs compiled whole while they arrive, beside the main thread. Otherwise the browser compiles
 * each function on the main thread when it is first called, which was a quarter of a start's work there.
 * https://v8.dev/blog/explicit-compile-hints (Chromium 136 and later; a comment to every other browser)
 *
 * Must not name a chunk that a start does not run: what is never called would be compiled for nothing.
 */
import type { Plugin } from 'vite';

/** Counts only where it is the first line of a file. */
const HINT = '//# allFunctionsCalledOnLoad';

/** A plugin for the build; fails where a chunk named is not among those built. */
export function compiledAhead({ chunks }: { chunks: readonly string[] }): Plugin {
  return {
    name: 'compiled-ahead',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const missing = new Set(chunks);
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk' || !missing.delete(file.name)) continue;
          file.code = `${HINT}\n${file.code}`;
        }
        if (missing.size > 0) this.error(`No chunk is named ${[...missing].join(', ')}.`);
      },
    },
  };
}
