import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DATA_VERSION } from '../../../../src/formats/snapshot/data-version.ts';
import { readSnapshotFile } from '../../../../src/formats/snapshot/read-snapshot.ts';
import { valueIn } from '../../storage/opened-store.ts';
import { dumpOfContent } from './content-dump.ts';
import { contentIn, SAVED_AT, savedText } from './snapshot-text.ts';

const FOLDER = resolve(import.meta.dirname, '../../../fixtures/snapshots');
const read = (name: string): string => readFileSync(resolve(FOLDER, name), 'utf8');
const VERSIONS = Array.from({ length: DATA_VERSION }, (_, i) => i + 1);

it('has a frozen snapshot of every version there was', () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
  expect(files.sort()).toEqual(VERSIONS.map((version) => `v${version}.json`));
});

describe.each(VERSIONS)('the frozen snapshot v%i.json, which may never be edited', (version) => {
  const file = `v${version}.json`;

  it('says what its dump says', () => {
    expect(dumpOfContent(contentIn(read(file)))).toBe(read(`v${version}.dump.txt`));
  });

  it('is known by its content, whatever its file is called', async () => {
    const renamed = new File([read(file)], 'figures (2).txt', { type: 'text/plain' });
    expect(valueIn(await readSnapshotFile(renamed))).toEqual({
      content: contentIn(read(file)),
      savedAt: SAVED_AT,
    });
  });

  it('opens as the same records when it is saved and opened again', () => {
    const content = contentIn(read(file));
    expect(contentIn(savedText(content))).toEqual(content);
  });
});

it('saves the frozen snapshot of our own version again byte for byte', () => {
  const ours = read(`v${DATA_VERSION}.json`);
  expect(savedText(contentIn(ours))).toBe(ours);
});

it('opens the first version with no local figures, which it could not have', () => {
  expect(contentIn(read('v1.json'))).toMatchObject({ series: [], localMeasures: [], events: [] });
});
