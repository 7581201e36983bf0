import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What a pure function cannot ask for; names of the page and the network are refused by the linter. */
const IMPURE = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\.toLocale\w+\(|\bIntl\./;

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /[.]tsx?$/.test(name))
    .map((name) => join(folder, name));
}

describe.each(['src/domain', 'src/formats', 'src/charts/model'])('%s', (folder) => {
  it('knows no clock, no chance and no locale: they come in as arguments', () => {
    const found = sources(folder).filter((file) => IMPURE.test(readFileSync(file, 'utf8')));
    expect(found).toEqual([]);
  });
});
