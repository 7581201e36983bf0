import { describe, expect, it } from 'vitest';
import { DATA_VERSION } from '../../../../src/formats/snapshot/data-version.ts';
import { readSnapshotFile } from '../../../../src/formats/snapshot/read-snapshot.ts';
import type { SnapshotProblem } from '../../../../src/formats/snapshot/snapshot-problem.ts';
import { snapshotProblemSentence } from '../../../../src/formats/snapshot/snapshot-problem-sentence.ts';
import { inventedHeadline, inventedRelease } from '../../storage/invented-records.ts';
import { NO_LOCAL_FIGURES } from './no-local-figures.ts';
import { opened, problemIn, savedText, sealed } from './snapshot-text.ts';

const CONTENT = {
  releases: [inventedRelease('2018-19.1')],
  blocks: [inventedHeadline('2018-19.1')],
  summaries: [],
  groups: [],
  ...NO_LOCAL_FIGURES,
  settings: {},
};
const TEXT = savedText(CONTENT);
const PLAIN = JSON.parse(TEXT).content;

/** The first issue of content that is sealed but wrong. */
function issuesOf(changes: Readonly<Record<string, unknown>>): readonly string[] {
  const problem = problemIn(sealed({ ...PLAIN, ...changes }));
  return problem.kind === 'invalid' ? problem.issues : [problem.kind];
}

const release = (changes: object) => ({ releases: [{ ...PLAIN.releases[0], ...changes }] });
const block = (changes: object) => ({ blocks: [{ ...PLAIN.blocks[0], ...changes }] });
const SPEND = {
  id: '2023-24.outturn',
  year: '2023-24',
  source: 'outturn',
  fileName: 'RO.csv',
  addedAt: '2025-03-04T05:06:07.000Z',
  ledger: { read: 2, kept: 2, skipped: [] },
  councils: ['E08000014', 'E08000015'],
  netThousands: [119_322, -77],
};
const spend = (...records: object[]) => ({ spend: records.map((changes) => ({ ...SPEND, ...changes })) });
const outcome = (changes: object) =>
  block({ columns: { outcome: { ...PLAIN.blocks[0].columns.outcome, ...changes } } });

describe('refusing a file that is no snapshot', () => {
  it('refuses 500 MB at once, without reading it', async () => {
    const arrayBuffer = (): Promise<ArrayBuffer> => Promise.reject(new Error('must not be read'));
    const result = await readSnapshotFile({ size: 500_000_000, arrayBuffer });
    expect(result).toEqual({ ok: false, error: { kind: 'too-large', bytes: 500_000_000 } });
  });

  it('does not throw when the file cannot be read', async () => {
    const arrayBuffer = (): Promise<ArrayBuffer> => Promise.reject(new DOMException('gone', 'NotFoundError'));
    expect(await readSnapshotFile({ size: 5, arrayBuffer })).toEqual({
      ok: false,
      error: { kind: 'not-text' },
    });
  });

  it.each(['', ' \n', '\uFEFF'])('refuses an empty file', (text) => {
    expect(problemIn(text)).toEqual({ kind: 'empty' });
  });

  it('says where a damaged file stops making sense', () => {
    expect(problemIn('{"format":\n"a",}')).toEqual({
      kind: 'not-json',
      line: 2,
      character: 5,
      cutShort: false,
    });
  });

  it('says that a file was cut short', () => {
    expect(problemIn(TEXT.slice(0, 200))).toEqual({
      kind: 'not-json',
      line: 1,
      character: 201,
      cutShort: true,
    });
  });

  it.each(['[1,2]', '"text"', '5', 'null', '{}', '{"format":"other"}', '{"name":"x","version":"1.0.0"}'])(
    'refuses the JSON of another program: %s',
    (text) => {
      expect(problemIn(text)).toEqual({ kind: 'not-a-snapshot' });
    },
  );

  it('refuses a newer version before it looks at anything else in it', () => {
    const version = DATA_VERSION + 1;
    const text = `{"format":"adult-social-care-dashboard","version":${version},"what":"we cannot know"}`;
    expect(problemIn(text)).toEqual({ kind: 'newer-version', version });
  });

  it.each([0, -1, 1.5, '1', null])('refuses a version that is none: %s', (version) => {
    expect(problemIn(sealed(PLAIN, { version })).kind).toBe('invalid');
  });

  it('refuses a file of which one figure was changed', () => {
    expect(problemIn(TEXT.replace('612.3', '612.4'))).toEqual({ kind: 'changed' });
  });

  it.each(['__proto__', 'constructor', 'prototype'])('refuses the name %s wherever it stands', (key) => {
    const inside = TEXT.replace('"areas":[{', `"areas":[{"${key}":{"level":"council"},`);
    const where = 'content, releases, item 1, areas, item 1';
    expect(problemIn(inside)).toEqual({ kind: 'unsafe', key, where });
    expect(problemIn(TEXT.replace('{', `{"${key}":1,`))).toEqual({ kind: 'unsafe', key, where: 'the file' });
  });

  it.each([30, 100_000])('refuses nesting %i deep without running out of stack', (depth) => {
    const nested = `${'['.repeat(depth)}${']'.repeat(depth)}`;
    expect(problemIn(TEXT.replace('"groups":[]', `"groups":${nested}`))).toEqual({ kind: 'too-deep' });
    expect(problemIn(nested)).toEqual({ kind: 'not-a-snapshot' });
  });

  it('refuses a number that no number can hold', () => {
    const problem = problemIn(TEXT.replace('612.3', '1e999'));
    expect(problem).toMatchObject({
      kind: 'invalid',
      issues: [expect.stringContaining('larger than a number')],
    });
  });

  it('refuses bytes that are no text', async () => {
    const bytes = Uint8Array.of(0x7b, 0xff, 0xfe, 0x00);
    const file = { size: 4, arrayBuffer: async () => bytes.buffer };
    expect(await readSnapshotFile(file)).toEqual({ ok: false, error: { kind: 'not-text' } });
  });
});

describe('refusing records that are not as they should be', () => {
  it.each([
    [release({ colour: 'blue' }), 'release 1, colour: is no field of this record'],
    [release({ year: undefined }), 'release 1, year: is missing'],
    [release({ year: '2018/19' }), 'release 1, year: must be a financial year such as 2018-19'],
    [release({ addedAt: 'yesterday' }), 'release 1, addedAt: must be a time in UTC'],
    [release({ marks: ['[c]', 'n/a please'] }), 'release 1, marks, item 2: must be a known mark'],
    [release({ framework: 'ascof-2024' }), 'release 2018-19.1: ascof-2024 is not the framework of 2018-19'],
    [release({ id: '2017-18.1' }), 'release 2017-18.1: is of the year 2018-19'],
    [
      release({ ledger: { read: 9, kept: 8, skipped: [] } }),
      'release 2018-19.1, ledger: rows kept and skipped do not add up to rows read',
    ],
    [{ releases: [] }, 'block 2018-19.1, headline: belongs to no release of this snapshot'],
    [{ releases: [...PLAIN.releases, ...PLAIN.releases] }, 'release 2018-19.1: is there more than once'],
    [{ releases: {} }, 'content, releases: must be a list'],
    [{ extra: [] }, 'content, extra: is no field of this record'],
    [
      outcome({ values: [1, 2], marks: [0, 0] }),
      'block 2018-19.1, headline, outcome: must have 6 values, one a table and area, and has 2',
    ],
    [outcome({ values: [1] }), 'block 1 (2018-19.1, headline), outcome: has not one mark a value'],
    [
      outcome({ values: [1, 2, 3, 4, 5, '6'], marks: [0, 0, 0, 0, 0, 0] }),
      'block 1 (2018-19.1, headline), outcome: value 6 must be a number or null',
    ],
    [
      outcome({ marks: [0, 0, 0, 0, 0, 0] }),
      'block 1 (2018-19.1, headline), outcome: value 6 is missing without a mark',
    ],
    [
      outcome({ marks: [0, 0, 0, 0, 2, 2] }),
      'block 1 (2018-19.1, headline), outcome: value 5 has both a value and a mark',
    ],
    [
      outcome({ marks: [0, 0, 0, 0, 0, 9] }),
      'block 2018-19.1, headline, outcome: has a mark that its release does not explain',
    ],
    [block({ part: '1E' }), 'block 2018-19.1, 1E: holds a table of another part'],
    [
      { groups: [{ id: 'England', name: 'x', members: [] }] },
      expect.stringMatching(/^group 1, id: must be a short name/),
    ],
    [
      { groups: [{ id: 'x', name: 'x', members: ['E08000014', 'E08000014'] }] },
      'group 1, members: must be ONS codes of councils, each once',
    ],
    [{ settings: { council: 'Sefton' } }, 'setting council: must be the ONS code of a council'],
    [{ settings: { colour: 'blue' } }, 'setting colour: is no setting of a snapshot'],
    [
      { summaries: [{ release: '2018-19.1', council: 'E08000014', positions: [] }] },
      'summary 2018-19.1: belongs to no summary release',
    ],
  ])('says what and where (%#)', (changes, issue) => {
    expect(issuesOf(changes)[0]).toEqual(issue);
  });

  it('names twenty and says that there are more', () => {
    const areas = Array.from({ length: 500 }, () => ({ code: 1, name: 'x', level: 'council' }));
    const problem = problemIn(sealed({ ...PLAIN, ...release({ areas }) }));
    expect(problem).toMatchObject({ kind: 'invalid', more: true });
    expect(problem.kind === 'invalid' && problem.issues).toHaveLength(20);
  });
});

describe('the sentence of a refused snapshot', () => {
  const PROBLEMS: readonly SnapshotProblem[] = [
    { kind: 'too-large', bytes: 500_000_000 },
    { kind: 'empty' },
    { kind: 'not-text' },
    { kind: 'not-json', line: 1, character: 1234, cutShort: false },
    { kind: 'not-a-snapshot' },
    { kind: 'newer-version', version: 2 },
    { kind: 'changed' },
    { kind: 'unsafe', where: 'content', key: '__proto__' },
    { kind: 'too-deep' },
    { kind: 'invalid', issues: ['release 1, year: is missing', 'b: c'], more: false },
    { kind: 'invalid', issues: [], more: false },
  ];

  it.each(PROBLEMS)('says of $kind that nothing was changed and what to do', (problem) => {
    const sentence = snapshotProblemSentence(problem);
    expect(sentence).toContain('Nothing was changed.');
    expect(sentence).toMatch(/^(This|There).*(Choose|Ask|ask|Reload).*\.$/);
  });

  it('names the size, the place and the first issue', () => {
    const sentences = PROBLEMS.map(snapshotProblemSentence);
    expect(sentences[0]).toContain('This file has 500 MB; a snapshot never has more than 200 MB');
    expect(sentences[3]).toContain('stops making sense at line 1, character 1,234');
    expect(sentences[5]).toContain('made by a newer version of this dashboard');
    expect(sentences[9]).toContain('not as it should be: release 1, year: is missing and 1 more.');
  });
});

describe('published spend of a snapshot', () => {
  it('is accepted as it is', () => {
    expect(savedText({ ...CONTENT, spend: [{ ...SPEND, year: '2023-24', source: 'outturn' }] })).toContain(
      '"netThousands":[119322,-77]',
    );
    expect(opened(sealed({ ...PLAIN, ...spend({}) })).ok).toBe(true);
  });

  it.each([
    [spend({}, {}), 'published spend 2023-24.outturn: is there more than once'],
    [spend({ year: '2022-23' }), 'published spend 2023-24.outturn: is named after another return'],
    [spend({ netThousands: [1] }), 'published spend 2023-24.outturn: has not one amount a council'],
    [
      spend({ councils: ['E08000014', 'E08000014'] }),
      'published spend 2023-24.outturn, council E08000014: is there more than once',
    ],
    [
      spend({ ledger: { read: 3, kept: 2, skipped: [] } }),
      'published spend 2023-24.outturn, ledger: rows kept and skipped do not add up to rows read',
    ],
    [spend({ source: 'forecast' }), expect.stringContaining('must be budget or outturn')],
    [spend({ councils: ['E12000002', 'E08000015'] }), expect.stringContaining('ONS code of a council')],
    [spend({ netThousands: [1, null] }), expect.stringContaining('must be a number')],
    [spend({ rank: 1 }), expect.stringContaining('rank')],
  ])('is refused where it does not fit: %#', (changes, issue) => {
    expect(issuesOf(changes)).toEqual([issue]);
  });
});
