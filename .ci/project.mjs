/**
 * Where the project is, and how its scripts start another program: the same on Linux, macOS and Windows.
 *
 * Must use nothing but Node itself: it runs before the packages are installed, on whatever Node is there.
 */
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Where the scripts leave results and pictures of failures; emptied by each run. */
export const RESULTS = join(ROOT, 'test-results');

/** Programs of the packages, started with Node so that no shell and no PATH is needed. */
export const PROGRAMS = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  dependencyCruiser: 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
  knip: 'node_modules/knip/bin/knip.js',
  playwright: 'node_modules/@playwright/test/cli.js',
  sizeLimit: 'node_modules/size-limit/bin.js',
  tsc: 'node_modules/typescript/bin/tsc',
  vite: 'node_modules/vite/bin/vite.js',
  vitest: 'node_modules/vitest/vitest.mjs',
};

/**
 * Runs a program to its end.
 *
 * @param quiet keeps what it prints instead of showing it
 * @returns its exit code, 1 where it could not start or was ended by a signal, and what it printed
 */
export function run(command, args, { env = {}, quiet = false } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...(quiet ? { NO_COLOR: '1' } : {}), ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      if (stream) stream.on('data', (text) => (printed += text));
    }
    child.on('error', (error) => done({ code: 1, printed: `${printed}${error.message}\n` }));
    child.on('close', (code) => done({ code: code === null ? 1 : code, printed }));
  });
}

/** Runs one of `PROGRAMS` with the Node that runs this. */
export function runProgram(program, args, options) {
  return run(process.execPath, [join(ROOT, program), ...args], options);
}

/** Says one sentence and ends with exit code 1. */
export function stop(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}
