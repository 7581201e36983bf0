import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSnapshot } from '../../../../src/formats/snapshot/read-snapshot.ts';
import { snapshotProblemSentence } from '../../../../src/formats/snapshot/snapshot-problem-sentence.ts';
import { runs } from '../../../runs.ts';
import {
  inventedBreakdowns,
  inventedHeadline,
  inventedRelease,
  inventedSummary,
} from '../../storage/invented-records.ts';
import { NO_LOCAL_FIGURES } from './no-local-figures.ts';
import { opened, savedText, sealed } from './snapshot-text.ts';

const TEXT = savedText({
  releases: [inventedRelease('2018-19.1'), inventedRelease('2020-21.0', { kind: 'summary' })],
  blocks: [inventedHeadline('2018-19.1'), inventedBreakdowns('2018-19.1'), inventedHeadline('2020-21.0')],
  summaries: [inventedSummary('2020-21.0')],
  groups: [{ id: 'neighbours', name: 'Neighbours', members: ['E06000001'] }],
  ...NO_LOCAL_FIGURES,
  settings: { council: 'E08000014', houseStyle: 'govuk' },
});
const BYTES = new TextEncoder().encode(TEXT);

/** A sentence, or a snapshot that opens; anything thrown fails the property. */
function answers(result: ReturnType<typeof readSnapshot>): 'opened' | 'refused' {
  if (result.ok) return 'opened';
  expect(snapshotProblemSentence(result.error)).toMatch(/Nothing was changed\./);
  return 'refused';
}

type Json = unknown;

/** Every place in a value, as paths. */
function placesIn(value: Json, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, item]) => placesIn(item, [...path, key]))];
}

/** A copy in which the value at `path` is what `change` makes of it; `undefined` takes it away. */
function withChange(value: Json, path: readonly string[], change: (old: Json) => Json): Json {
  const [key, ...rest] = path;
  if (key === undefined) return change(value);
  if (Array.isArray(value)) {
    const copy = value.map((item, i) => (String(i) === key ? withChange(item, rest, change) : item));
    return copy.filter((item) => item !== undefined);
  }
  // An earlier change took the way to this place away.
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value);
  return Object.fromEntries(
    fields.map(([name, item]) => [name, name === key ? withChange(item, rest, change) : item]),
  );
}

const CONTENT: Json = JSON.parse(TEXT).content;
const PLACES = placesIn(CONTENT);

const REPLACEMENTS: readonly ((old: Json) => Json)[] = [
  () => undefined,
  () => null,
  () => '',
  () => -1,
  () => 1.5,
  () => 1e308,
  () => [],
  () => ({}),
  () => true,
  () => '2019-20.1',
  () => 'x'.repeat(5000),
  (old) => [old],
  (old) => ({ old }),
  (old) => (typeof old === 'number' ? old + 1 : old),
  (old) => (Array.isArray(old) ? [...old, ...old] : old),
  (old) => (Array.isArray(old) ? old.slice(1) : old),
  (old) => (typeof old === 'object' && old !== null && !Array.isArray(old) ? { ...old, more: 1 } : old),
];

describe('10,000 mutated snapshots', { timeout: 120_000 }, () => {
  it('gives a sentence for bytes flipped, cut, doubled or moved', () => {
    const place = fc.nat(BYTES.length - 1);
    const mutated = fc.oneof(
      fc.tuple(place, fc.integer({ min: 1, max: 255 })).map(([at, flip]) => {
        const copy = BYTES.slice();
        copy[at] = (copy[at] ?? 0) ^ flip;
        return copy;
      }),
      place.map((at) => BYTES.slice(0, at)),
      fc
        .tuple(place, place)
        .map(([from, to]) => new Uint8Array([...BYTES.slice(0, from), ...BYTES.slice(to)])),
    );
    let refused = 0;
    fc.assert(
      fc.property(mutated, (bytes) => {
        if (answers(readSnapshot(bytes)) === 'refused') refused += 1;
      }),
      { numRuns: runs(5000) },
    );
    expect(refused).toBeGreaterThan(4500);
  });

  it('gives a result or a sentence for records changed by a program that seals them again', () => {
    const mutated = fc
      .array(fc.tuple(fc.constantFrom(...PLACES), fc.constantFrom(...REPLACEMENTS)), {
        minLength: 1,
        maxLength: 3,
      })
      .map((changes) => changes.reduce((value, [path, change]) => withChange(value, path, change), CONTENT));
    const seen = { opened: 0, refused: 0 };
    fc.assert(
      fc.property(mutated, (content) => {
        seen[answers(opened(sealed(content ?? null)))] += 1;
      }),
      { numRuns: runs(5000) },
    );
    expect(seen.opened).toBeGreaterThan(50);
    expect(seen.refused).toBeGreaterThan(2500);
  });
});
