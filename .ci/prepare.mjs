/**
 * Gets a fresh copy of the project ready to run: a Node that is new enough, and the packages of the lock file.
 *
 * Must use nothing but Node itself, and must leave packages alone that are already those of the lock file.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT, run, stop } from './project.mjs';

const LOCK = join(ROOT, 'package-lock.json');
const INSTALLED = join(ROOT, 'node_modules', '.package-lock.json');
const STAMP = join(ROOT, 'node_modules', '.installed-from');

/** Checks Node, and installs the packages where they are missing or not those of the lock file. */
export async function prepare() {
  if (!isNodeNewEnough(process.versions.node)) {
    stop(
      `This needs Node 20.19 or newer, or 22.12 or newer; this is Node ${process.versions.node}. ` +
        'Install the current long-term version from nodejs.org and run the same command again.',
    );
  }
  if (arePackagesCurrent()) return;
  console.log('Installing the packages of the lock file. This needs a connection and takes about a minute.');
  const { code } = await npm(['ci']);
  if (code !== 0) {
    stop(
      'The packages could not be installed. Check the connection, read the lines above, and run it again.',
    );
  }
  writeFileSync(STAMP, lockHash());
}

/** The rule of `engines` in package.json: 20 from 20.19, or from 22.12 on. */
function isNodeNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
}

/** By the hash written after our own install; by age where somebody installed by hand. */
function arePackagesCurrent() {
  if (!existsSync(INSTALLED)) return false;
  if (existsSync(STAMP)) return readFileSync(STAMP, 'utf8') === lockHash();
  return statSync(INSTALLED).mtimeMs >= statSync(LOCK).mtimeMs;
}

function lockHash() {
  return createHash('sha256').update(readFileSync(LOCK)).digest('hex');
}

/** npm says where it is to the scripts it runs; without it, it is looked for on PATH. */
function npm(args) {
  const cli = process.env.npm_execpath;
  if (cli && basename(cli).startsWith('npm')) return run(process.execPath, [cli, ...args]);
  return process.platform === 'win32' ? run('cmd', ['/c', 'npm', ...args]) : run('npm', args);
}
