/**
 * Serves `dist` as a static host that publishes a second edition when told to.
 *
 * Must not change the page itself: a service worker with other bytes is what browsers take for a new version.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';

const DIST = resolve(import.meta.dirname, '../../dist');

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

export interface EditionServer {
  address: string;
  publishNextEdition(): void;
  close(): Promise<void>;
}

/** Starts at a free port of this computer. */
export async function startEditionServer(): Promise<EditionServer> {
  let edition = 1;
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    const name = path === '/' ? 'index.html' : path.slice(1);
    try {
      const bytes = await readFile(join(DIST, name));
      response.setHeader('content-type', TYPES[extname(name)] ?? 'application/octet-stream');
      response.setHeader('cache-control', 'no-cache');
      response.end(name === 'sw.js' ? `${bytes.toString('utf8')}\n// edition ${edition}\n` : bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((started) => server.listen(0, '127.0.0.1', started));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    publishNextEdition: () => {
      edition += 1;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
