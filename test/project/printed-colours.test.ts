/** A page is printed on white whatever the screen: no colour of the dark may be left over on paper. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const CSS = readFileSync(join(import.meta.dirname, '../../src/ui/styles/tokens.css'), 'utf8');

/** The custom properties set in the media query named. */
function namesIn(query: string): string[] {
  const block = new RegExp(`@media ${query} \\{(.*?)\\n\\}`, 's').exec(CSS)?.[1] ?? '';
  return [...block.matchAll(/(--[a-z0-9-]+):/g)].flatMap(([, name]) => name ?? []).sort();
}

describe('the colours', () => {
  it('are all set anew for paper where the dark has its own', () => {
    const dark = namesIn('\\(prefers-color-scheme: dark\\)');
    expect(dark.length).toBeGreaterThan(20);
    expect(namesIn('print')).toEqual(dark);
  });
});
