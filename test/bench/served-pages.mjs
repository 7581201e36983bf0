/**
 * Serves the built page and the floor page alike: from memory, gzipped, each at an address of its own, because stored
 * data belong to the address. Browsers may keep nothing but what they are told to.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/**
 * @param folder what is served
 * @param made files not in the folder: name to text
 * @param port any free one where none is given
 * @returns `address` ending in a slash, `goOffline` (answers nothing any more until `goOnline`), `close`
 */
export async function serve(folder, made = {}, port = 0) {
  const files = new Map(Object.entries(made).map(([name, text]) => [name, packed(name, Buffer.from(text))]));
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(folder.length).split(sep).filter(Boolean).join('/');
    files.set(name, packed(name, readFileSync(path)));
  }
  // An empty page of the same address: the browser is at home there before a start is measured.
  files.set('empty.html', packed('empty.html', Buffer.from('<!doctype html><title>Empty</title>')));
  let online = true;
  const server = createServer((request, response) => {
    if (!online) return request.destroy();
    const path = decodeURIComponent(new URL(request.url, 'http://host').pathname).slice(1);
    const file = files.get(path === '' ? 'index.html' : path);
    if (!file) return response.writeHead(404).end();
    response.writeHead(200, file.head).end(file.bytes);
  });
  server.keepAliveTimeout = 60_000;
  await new Promise((started) => server.listen(port, '127.0.0.1', started));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    goOffline: () => {
      online = false;
      server.closeAllConnections();
    },
    goOnline: () => {
      online = true;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function packed(name, content) {
  const type = TYPES[extname(name)] ?? 'application/octet-stream';
  const squeeze = !/image\/png|woff2/.test(type);
  const bytes = squeeze ? gzipSync(content, { level: 9 }) : content;
  const head = {
    'content-type': type,
    'content-length': bytes.length,
    'cache-control': name.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(squeeze ? { 'content-encoding': 'gzip' } : {}),
  };
  return { bytes, head };
}
