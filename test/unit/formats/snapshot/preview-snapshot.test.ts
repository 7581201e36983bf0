import { describe, expect, it } from 'vitest';
import { previewSentence, previewSnapshot } from '../../../../src/formats/snapshot/preview-snapshot.ts';
import type { SnapshotContent } from '../../../../src/formats/snapshot/snapshot-content.ts';
import { inventedBreakdowns, inventedHeadline, inventedRelease } from '../../storage/invented-records.ts';
import { NO_LOCAL_FIGURES } from './no-local-figures.ts';

const NOTHING: SnapshotContent = {
  releases: [],
  blocks: [],
  summaries: [],
  groups: [],
  ...NO_LOCAL_FIGURES,
  settings: {},
};

function holding(...ids: string[]): SnapshotContent {
  return {
    ...NOTHING,
    releases: ids.map((id, i) => inventedRelease(id, { precedence: i })),
    blocks: ids.flatMap((id) => [inventedHeadline(id), inventedBreakdowns(id)]),
  };
}

/** The headline outcomes with two figures changed: one value, and one missing that was there. */
function revised(id: string): SnapshotContent {
  const { columns, ...block } = inventedHeadline(id);
  const values = Float64Array.of(23.5, 2.2, Number.NaN, 500.5, 612.3, Number.NaN);
  const marks = Uint8Array.of(0, 0, 3, 0, 0, 2);
  return { ...holding(id), blocks: [{ ...block, columns: { ...columns, outcome: { values, marks } } }] };
}

describe('what opening a snapshot would do', () => {
  it('counts releases, measures and councils', () => {
    const preview = previewSnapshot(holding('2018-19.1', '2019-20.1'), NOTHING);
    expect(preview).toMatchObject({ releases: 2, measures: 2, councils: 2, years: ['2018-19', '2019-20'] });
    expect(previewSentence(preview)).toBe('2 releases, 2 measures, 2 councils.');
  });

  it('counts a measure that was renumbered once', () => {
    const one = (id: string, code: string): SnapshotContent => {
      const tables = [{ code, breakdown: 'Total' }];
      const columns = { outcome: { values: new Float64Array(3), marks: new Uint8Array(3) } };
      return { ...holding(id), blocks: [{ release: id, part: 'headline', tables, columns }] };
    };
    const [old, renumbered] = [one('2022-23.1', '3B'), one('2023-24.1', '1E')];
    const both = {
      ...NOTHING,
      releases: [...old.releases, ...renumbered.releases],
      blocks: [...old.blocks, ...renumbered.blocks],
    };
    expect(previewSnapshot(both, NOTHING).measures).toBe(1);
  });

  it('counts figures that differ, in value or in being there', () => {
    const preview = previewSnapshot(revised('2018-19.1'), holding('2018-19.1'));
    expect(preview.figures).toEqual({ same: 4, differ: 2, added: 0, lost: 2 });
    expect(previewSentence(preview)).toBe('1 release, 2 measures, 2 councils; 2 figures differ from yours.');
  });

  it('says when none differs', () => {
    const preview = previewSnapshot(holding('2018-19.1'), holding('2018-19.1'));
    expect(preview.figures).toEqual({ same: 8, differ: 0, added: 0, lost: 0 });
    expect(previewSentence(preview)).toMatch(/; no figure differs from yours\.$/);
  });

  it('compares what readers see: the release that wins', () => {
    const held = holding('2018-19.1', '2018-19.2');
    const superseded = { ...held, blocks: [...revised('2018-19.1').blocks, inventedHeadline('2018-19.2')] };
    expect(previewSnapshot(superseded, held).figures.differ).toBe(0);
  });

  it('names the years that only the backup would hold', () => {
    const preview = previewSnapshot(holding('2019-20.1'), holding('2017-18.1', '2018-19.1'));
    expect(preview.figures).toEqual({ same: 0, differ: 0, added: 8, lost: 16 });
    expect(previewSentence(preview)).toBe(
      '1 release, 2 measures, 2 councils. You hold 2017-18 and 2018-19, which it does not; the backup keeps what you hold.',
    );
  });

  it('has an answer for a snapshot that holds nothing', () => {
    const preview = previewSnapshot(NOTHING, NOTHING);
    expect(previewSentence(preview)).toBe('0 releases, 0 measures, 0 councils.');
  });
});
