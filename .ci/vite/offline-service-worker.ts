/**
 * Builds the service worker after the page, with the list of every built file in it.
 *
 * Must not decide how files are served offline: that is `src/sw/sw.ts`.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';

/** One file to keep for offline use; `revision` is null where the file name carries its own hash. */
interface PrecacheEntry {
  url: string;
  revision: string | null;
}

/** Lists the built files under `folder`, in a fixed order so that the same sources give the same worker. */
function precacheEntries(folder: string): PrecacheEntry[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => resolve(entry.parentPath, entry.name))
    .map((file) => ({ file, url: relative(folder, file).split(sep).join('/') }))
    .filter(({ url }) => url !== 'sw.js' && !url.startsWith('.'))
    .map(({ file, url }) => ({ url, revision: url.startsWith('assets/') ? null : revisionOf(file) }))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

function revisionOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);
}

/** A plugin that writes `sw.js` beside the built page. `source` is relative to the project's root. */
export function offlineServiceWorker({ source }: { source: string }): Plugin {
  let page: ResolvedConfig | undefined;
  let written = false;
  return {
    name: 'offline-service-worker',
    apply: 'build',
    configResolved: (config) => {
      page = config;
    },
    writeBundle: () => {
      written = true;
    },
    closeBundle: {
      order: 'post',
      handler: async () => {
        // A build that failed comes by here too; its own message must be the one that is read.
        if (!page || !written) return;
        await buildServiceWorker(resolve(page.root, source), resolve(page.root, page.build.outDir));
      },
    },
  };
}

/** A classic script, because Firefox and older Safari do not take a module as a service worker. */
async function buildServiceWorker(entry: string, outDir: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    define: {
      PRECACHE: JSON.stringify(precacheEntries(outDir)),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'serviceWorker', fileName: () => 'sw.js' },
    },
  });
}
