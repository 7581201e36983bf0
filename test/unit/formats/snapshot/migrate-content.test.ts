import { describe, expect, it } from 'vitest';
import { DATA_VERSION } from '../../../../src/formats/snapshot/data-version.ts';
import { migrateContent } from '../../../../src/formats/snapshot/migrate-content.ts';
import { isComplete, MIGRATIONS, type Migration } from '../../../../src/formats/snapshot/migrations.ts';
import { readSnapshot } from '../../../../src/formats/snapshot/read-snapshot.ts';
import { inventedRelease } from '../../storage/invented-records.ts';
import { NO_LOCAL_FIGURES } from './no-local-figures.ts';
import { sealed } from './snapshot-text.ts';

const TO_TWO: Migration = {
  to: 2,
  why: 'A release says its source.',
  change: { release: (record) => ({ ...record, source: 'not said' }) },
};
const TO_THREE: Migration = {
  to: 3,
  why: 'The source is in capitals.',
  change: { release: (record) => ({ ...record, source: String(record.source).toUpperCase() }) },
};

describe('carrying older records over', () => {
  it('has a step for every version', () => {
    expect(isComplete(MIGRATIONS, DATA_VERSION)).toBe(true);
    expect(isComplete([TO_TWO, TO_THREE], 3)).toBe(true);
    expect(isComplete([TO_THREE], 3)).toBe(false);
  });

  it('takes the steps in order, from the version of the file on, and leaves the file as it was', () => {
    const content = { releases: [{ id: '2018-19.1', source: 'known' }], groups: [{ id: 'g' }] };
    const before = structuredClone(content);
    expect(migrateContent(content, 1, [TO_THREE, TO_TWO])).toEqual({
      releases: [{ id: '2018-19.1', source: 'NOT SAID' }],
      groups: [{ id: 'g' }],
    });
    expect(migrateContent(content, 2, [TO_THREE, TO_TWO])).toEqual({
      releases: [{ id: '2018-19.1', source: 'KNOWN' }],
      groups: [{ id: 'g' }],
    });
    expect(content).toEqual(before);
  });

  it('opens an older file as a later program would, checksum of the older content and all', () => {
    const content = {
      releases: [inventedRelease('2018-19.1')],
      blocks: [],
      summaries: [],
      groups: [],
      ...NO_LOCAL_FIGURES,
      settings: {},
    };
    const bytes = new TextEncoder().encode(sealed(content, { version: 1 }));
    const result = readSnapshot(bytes, { version: 3, migrations: [TO_TWO, TO_THREE] });
    expect(result).toMatchObject({ ok: true, value: { content: { releases: [{ source: 'NOT SAID' }] } } });
  });

  it('refuses content over which a step stumbles', () => {
    const stumbles: Migration = {
      to: 2,
      why: 'Cannot.',
      change: {
        release: () => {
          throw new TypeError('odd');
        },
      },
    };
    const bytes = new TextEncoder().encode(sealed({ releases: [{}] }, { version: 1 }));
    const result = readSnapshot(bytes, { version: 2, migrations: [stumbles] });
    expect(result).toMatchObject({ ok: false, error: { kind: 'invalid' } });
  });
});
