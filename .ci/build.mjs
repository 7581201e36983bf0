/**
 * Builds the page where what is in `dist` is older than what it is made from.
 *
 * Must not decide how the page is built: that is vite.config.ts.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PROGRAMS, ROOT, runProgram, stop } from './project.mjs';

const MADE_FROM = ['src', 'public', '.ci/vite', 'index.html', 'vite.config.ts', 'package-lock.json'];

/** Leaves a current, complete build in `dist`. The service worker is written last, so it dates the build. */
export async function buildIfNeeded() {
  const built = join(ROOT, 'dist', 'sw.js');
  const newest = Math.max(...MADE_FROM.map((name) => newestChange(join(ROOT, name))));
  if (existsSync(built) && statSync(built).mtimeMs > newest) return;
  console.log('Building the page.');
  const { code, printed } = await runProgram(PROGRAMS.vite, ['build'], { quiet: true });
  if (code !== 0) stop(`${printed}\nThe page could not be built; the lines above say why.`);
}

/** The latest change under `path`, folders counted so that a deleted file is noticed. */
function newestChange(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const inside = readdirSync(path, { recursive: true }).map((name) => statSync(join(path, name)).mtimeMs);
  return Math.max(stat.mtimeMs, ...inside);
}
