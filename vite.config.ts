/**
 * How the page is built, served and tested.
 *
 * Must not hold logic of the product. `base: './'` lets any static host or sub-folder serve the build;
 * 127.0.0.1:4173 never varies because IndexedDB belongs to the address the page was opened from.
 */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { compiledAhead } from './.ci/vite/compiled-ahead.ts';
import { contentSecurityPolicy } from './.ci/vite/content-security-policy.ts';
import { earlyLoads } from './.ci/vite/early-loads.ts';
import { importedBy } from './.ci/vite/imported-by.ts';
import { offlineServiceWorker } from './.ci/vite/offline-service-worker.ts';

const ADDRESS = { host: '127.0.0.1', port: 4173, strictPort: true };

/** A library alone in a chunk keeps its address between releases and can be measured. Order is priority. */
const LIBRARY_CHUNKS = [
  { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 40 },
  { name: 'query', test: /node_modules[\\/]@tanstack[\\/]/, priority: 30 },
  { name: 'dexie', test: /node_modules[\\/]dexie[\\/]/, priority: 20 },
  { name: 'recharts', test: /node_modules[\\/]recharts[\\/]/, priority: 10 },
];

/** What the first look at the store needs does not wait for what the page needs. */
const FIRST_CHUNKS = [
  importedBy('src/first-look-now.ts', 'look', 6),
  importedBy('src/main.tsx', 'first-screen', 5),
];

export default defineConfig({
  base: './',
  plugins: [
    react(),
    contentSecurityPolicy(),
    earlyLoads({ script: 'first-look' }),
    compiledAhead({ except: ['recharts', 'dexie'] }),
    offlineServiceWorker({ source: 'src/sw/sw.ts' }),
  ],
  build: {
    target: 'es2022',
    // No data: addresses: the policy allows files of this origin only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Read by .ci/bundle.mjs to say what each screen costs.
    manifest: true,
    rolldownOptions: {
      input: { index: 'index.html', 'first-look': 'src/first-look-now.ts' },
      output: {
        codeSplitting: {
          groups: [...LIBRARY_CHUNKS, ...FIRST_CHUNKS],
        },
      },
    },
  },
  worker: { format: 'es' },
  server: ADDRESS,
  preview: ADDRESS,
  test: {
    maxWorkers: 2,
    // Modules are loaded once a worker, not once a file: nothing here keeps state in a module.
    isolate: false,
    testTimeout: 30_000,
    setupFiles: [
      'test/setup/quiet-console.ts',
      'test/setup/indexed-db.ts',
      ...(process.env.ASC_RUNS ? ['test/setup/more-cases.ts'] : []),
    ],
    projects: [
      {
        extends: true,
        test: { name: 'unit', environment: 'node', include: ['test/{unit,project}/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['test/unit/**/*.test.tsx'],
          setupFiles: ['test/setup/unmount-after-each.ts', 'test/setup/patient-waits.ts'],
        },
      },
    ],
  },
});
