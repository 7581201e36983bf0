/**
 * Says which built files a reader waits for, and how large each is.
 *
 * Must not set limits (`.size-limit.mjs`) or build anything.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './project.mjs';

const DIST = join(ROOT, 'dist');

/** The page whose start is measured: part of the first screen even if it became a lazy chunk. */
const FIRST_PAGE = 'src/features/quartiles/QuartilesPage.tsx';

/**
 * The scripts and styles of the first screen, as paths in `dist`: those index.html names, those of the quartiles page,
 * and all they import at once.
 */
export function firstScreenFiles() {
  const manifest = JSON.parse(readFileSync(join(DIST, '.vite', 'manifest.json'), 'utf8'));
  const html = readFileSync(join(DIST, 'index.html'), 'utf8');
  const named = new Set([...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(([, file]) => file));
  const files = new Set([...named].map((file) => `dist/${file}`));
  const seen = new Set();
  const visit = (key) => {
    if (seen.has(key)) return;
    seen.add(key);
    const chunk = manifest[key];
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(`dist/${file}`);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const key of Object.keys(manifest))
    if (named.has(manifest[key].file) || key === FIRST_PAGE) visit(key);
  return [...files].filter((file) => /\.(js|css)$/.test(file)).sort();
}

/** Every built script and style with its size in bytes, plain and gzipped, largest first. */
export function bundleSizes() {
  const first = new Set(firstScreenFiles());
  return readdirSync(join(DIST, 'assets'))
    .filter((name) => /\.(js|css)$/.test(name))
    .map((name) => {
      const bytes = readFileSync(join(DIST, 'assets', name));
      const gzip = gzipSync(bytes, { level: 9 }).length;
      return { name, bytes: bytes.length, gzip, firstScreen: first.has(`dist/assets/${name}`) };
    })
    .sort((a, b) => b.gzip - a.gzip);
}
