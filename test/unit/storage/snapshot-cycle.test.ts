import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SnapshotContent } from '../../../src/formats/snapshot/snapshot-content.ts';
import { clearEverything, readEverything, replaceEverything } from '../../../src/storage/everything.ts';
import type { Store } from '../../../src/storage/open-store.ts';
import { runs } from '../../runs.ts';
import { arbitraryContent } from '../formats/snapshot/arbitrary-content.ts';
import { contentIn, savedText } from '../formats/snapshot/snapshot-text.ts';
import { openedStore, valueIn } from './opened-store.ts';

async function open(store: Store, content: SnapshotContent): Promise<void> {
  const { revision } = valueIn(await readEverything(store));
  valueIn(await replaceEverything(store, { content, backup: null, revision }));
}

const save = async (store: Store): Promise<string> => savedText(valueIn(await readEverything(store)).content);

describe('save, clear, open, save', { timeout: 60_000 }, () => {
  it('gives the same bytes, whatever is held', async () => {
    const store = await openedStore();
    await fc.assert(
      fc.asyncProperty(arbitraryContent, async (content) => {
        await open(store, content);
        const first = await save(store);
        valueIn(await clearEverything(store));
        await open(store, contentIn(first));
        expect(await save(store)).toBe(first);
      }),
      { numRuns: runs(60) },
    );
  });
});
