import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSnapshotFile } from '../../../../src/formats/snapshot/read-snapshot.ts';
import { valueIn } from '../../storage/opened-store.ts';
import { dumpOfContent } from './content-dump.ts';
import { contentIn, SAVED_AT, savedText } from './snapshot-text.ts';

const FOLDER = resolve(import.meta.dirname, '../../../fixtures/snapshots');
const read = (name: string): string => readFileSync(resolve(FOLDER, name), 'utf8');

describe('the frozen snapshot v1.json, which may never be edited', () => {
  it('says what its dump says', () => {
    expect(dumpOfContent(contentIn(read('v1.json')))).toBe(read('v1.dump.txt'));
  });

  it('is known by its content, whatever its file is called', async () => {
    const renamed = new File([read('v1.json')], 'figures (2).txt', { type: 'text/plain' });
    expect(valueIn(await readSnapshotFile(renamed))).toEqual({
      content: contentIn(read('v1.json')),
      savedAt: SAVED_AT,
    });
  });

  it('opens as the same records when it is saved and opened again', () => {
    const content = contentIn(read('v1.json'));
    expect(contentIn(savedText(content))).toEqual(content);
  });

  it('is saved again byte for byte', () => {
    expect(savedText(contentIn(read('v1.json')))).toBe(read('v1.json'));
  });
});
