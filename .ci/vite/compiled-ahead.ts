/**
 * Has scripts compiled whole while they arrive, beside the main thread. Otherwise the browser compiles each function on the
 * main thread when it is first called: a quarter of a start's work there, a fifth of opening the budget.
 * https://v8.dev/blog/explicit-compile-hints (Chromium 136 and later; a comment to every other browser)
 *
 * Our own scripts are fetched by the page that runs them, and mostly whole. Must leave out a library of which a page calls
 * little: what is never called would be compiled for nothing.
 */
import type { Plugin } from 'vite';

/** Counts only where it is the first line of a file. */
const HINT = '//# allFunctionsCalledOnLoad';

/** A plugin for the build; fails where a chunk to be left out is not among those built. */
export function compiledAhead({ except }: { except: readonly string[] }): Plugin {
  return {
    name: 'compiled-ahead',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const missing = new Set(except);
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk' || missing.delete(file.name)) continue;
          file.code = `${HINT}\n${file.code}`;
        }
        if (missing.size > 0) this.error(`No chunk is named ${[...missing].join(', ')}.`);
      },
    },
  };
}
