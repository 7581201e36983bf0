import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { buildExample } from '../../../.ci/example/build-example.ts';
import type { PopulationFacts } from '../../../.ci/example/local/populations.ts';
import { describeWithRealData } from '../../real-data.ts';

describeWithRealData('the example built today', (dir) => {
  it('is the example that is handed out, byte for byte', async () => {
    const facts = JSON.parse(
      readFileSync(join(dir, 'reference/sefton_facts.json'), 'utf8'),
    ) as PopulationFacts & { neighbours_oflog_15_unordered: string[] };
    const notes: string[] = [];
    const built = await buildExample({
      neighbours: facts.neighbours_oflog_15_unordered,
      facts,
      onNote: (note) => notes.push(note),
      fileOf: (year) => {
        const name = readdirSync(join(dir, 'ascof')).find((file) => file.startsWith(`ascof-${year}-`)) ?? '';
        const path = join(dir, 'ascof', name);
        return { name, size: statSync(path).size, open: () => createReadStream(path) };
      },
    });
    expect(built).toBe(readFileSync(resolve(import.meta.dirname, '../../../public/example.json'), 'utf8'));
    expect(notes).toEqual([]);
  }, 60_000);
});
