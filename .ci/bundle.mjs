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

/** The page a first visit lands on: fetched at once, so part of the first screen even where it is a lazy chunk. */
const FIRST_PAGE = 'src/features/quartiles/QuartilesPage.tsx';

/**
 * The scripts and styles of the first screen, as paths in `dist`: those of the page, of the quartiles page, and
 * all they import at once.
 */
export function firstScreenFiles() {
  const manifest = JSON.parse(readFileSync(join(DIST, '.vite', 'manifest.json'), 'utf8'));
  const entries = Object.keys(manifest).filter((key) => manifest[key].isEntry || key === FIRST_PAGE);
  const files = new Set();
  const seen = new Set();
  const visit = (key) => {
    if (seen.has(key)) return;
    seen.add(key);
    const chunk = manifest[key];
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(`dist/${file}`);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  entries.forEach(visit);
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
