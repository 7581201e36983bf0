/**
 * Serves the built page with `vite preview` at a free port, for tests in which the host goes away.
 *
 * Must not build: `dist` is what `npm run build` made.
 */
import { resolve } from 'node:path';
import { preview } from 'vite';

export interface PreviewServer {
  readonly address: string;
  /** From now on nothing answers at the address. */
  stop(): Promise<void>;
}

/** @param port 0 for any that is free */
export async function startPreviewServer(port = 0): Promise<PreviewServer> {
  const server = await preview({
    root: resolve(import.meta.dirname, '../..'),
    configFile: false,
    base: './',
    logLevel: 'silent',
    preview: { host: '127.0.0.1', port, strictPort: port !== 0 },
  });
  const at = server.httpServer.address();
  if (at === null || typeof at === 'string') throw new Error('The preview server has no port.');
  return { address: `http://127.0.0.1:${at.port}/`, stop: () => server.close() };
}
