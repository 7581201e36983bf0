import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { knownCode } from '../../../../src/domain/measures/catalogue/catalogue.ts';
import type { Release } from '../../../../src/domain/releases/release.ts';
import { readOfficialFile } from '../../../../src/formats/official/read-official-file.ts';
import type { SnapshotContent } from '../../../../src/formats/snapshot/snapshot-content.ts';
import { releaseOfReading } from '../../../../src/queries/files/release-of-reading.ts';
import { describeWithRealData } from '../../../real-data.ts';
import { valueIn } from '../../storage/opened-store.ts';
import { fileOf } from '../official/drawn-file.ts';
import { NO_LOCAL_FIGURES } from './no-local-figures.ts';
import { contentIn, SAVED_AT, savedText } from './snapshot-text.ts';

/** Every published file as one content, each a release. */
async function everythingPublished(dir: string): Promise<SnapshotContent> {
  const releases: Release[] = [];
  const blocks: SnapshotContent['blocks'][number][] = [];
  for (const name of readdirSync(resolve(dir, 'ascof')).filter((file) => file.endsWith('.csv'))) {
    const file = fileOf(name, readFileSync(resolve(dir, 'ascof', name)));
    const whole = releaseOfReading(valueIn(await readOfficialFile(file, { knownCode })), releases, SAVED_AT);
    releases.push(whole.release);
    blocks.push(...whole.blocks);
  }
  return { releases, blocks, summaries: [], groups: [], ...NO_LOCAL_FIGURES, settings: {} };
}

describeWithRealData('a snapshot of every published file', (dir) => {
  let content: SnapshotContent;
  beforeAll(async () => {
    content = await everythingPublished(dir);
  }, 60_000);

  it('opens as it was saved, byte by byte', () => {
    const text = savedText(content);
    const read = contentIn(text);
    const outcomes = read.blocks.map(({ columns }) => columns.outcome?.values.length ?? 0);
    expect(outcomes.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(50_000);
    expect(savedText(read)).toBe(text);
  }, 60_000);
});
