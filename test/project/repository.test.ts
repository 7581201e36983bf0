import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Everything that may stand at the top; a new folder there needs a decision. */
const TOP_LEVEL = [
  'LICENSE',
  'README.md',
  'biome.json',
  'index.html',
  'knip.json',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'test',
  'tsconfig.json',
  'vite.config.ts',
];

/** Hidden names that are the project's; any other is a reader's own, such as an editor's settings. */
const HIDDEN = ['.ci', '.dependency-cruiser.cjs', '.gitignore', '.npmrc', '.size-limit.mjs'];

const MADE = ['node_modules', 'dist', 'test-results'];

const PICTURES_AND_FONTS = /[.](png|ico|woff2|zip|xlsx)$/;

/** What may not stand in the repository; put together here so that this file does not hold it. */
const FORBIDDEN: Record<string, RegExp> = {
  'a folder of one machine': new RegExp(
    `(^|[^\\w.])/(${['work', 'root', 'home', 'Users'].join('|')})/\\w`,
    'm',
  ),
  'a package registry': new RegExp(`${'registry'}[.][\\w-]+[.]\\w|${'registry'}\\s*=\\s*http`),
};

function isOurs(name: string): boolean {
  return !MADE.includes(name) && !name.endsWith('.log') && (!name.startsWith('.') || HIDDEN.includes(name));
}

function textFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => isOurs(entry.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return textFiles(path);
      return PICTURES_AND_FONTS.test(path) ? [] : [path];
    });
}

describe('the repository', () => {
  it.each(Object.entries(FORBIDDEN))('names nowhere %s', (_, pattern) => {
    const found = textFiles('.').filter((file) => pattern.test(readFileSync(file, 'utf8')));
    expect(found).toEqual([]);
  });

  it('holds at its top level only what belongs there', () => {
    const there = readdirSync('.').filter((name) => isOurs(name) && !name.startsWith('.'));
    expect(there.filter((name) => !TOP_LEVEL.includes(name))).toEqual([]);
  });
});
