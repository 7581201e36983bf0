import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SnapshotContent } from '../../../../src/formats/snapshot/snapshot-content.ts';
import { runs } from '../../../runs.ts';
import { arbitraryContent } from './arbitrary-content.ts';
import { NO_LOCAL_FIGURES } from './no-local-figures.ts';
import { contentIn, savedText } from './snapshot-text.ts';

const byText = (a: string, b: string): number => (a < b ? -1 : 1);

/** As the file orders it. */
function inOrder(content: SnapshotContent): SnapshotContent {
  return {
    ...content,
    releases: [...content.releases].sort((a, b) => byText(a.id, b.id)),
    blocks: [...content.blocks].sort((a, b) => byText(`${a.release} ${a.part}`, `${b.release} ${b.part}`)),
    summaries: [...content.summaries].sort((a, b) => byText(a.release, b.release)),
    groups: [...content.groups].sort((a, b) => byText(a.id, b.id)),
    series: [...content.series].sort((a, b) => byText(a.id, b.id)),
    localMeasures: [...content.localMeasures].sort((a, b) => byText(a.code, b.code)),
    events: [...content.events].sort((a, b) => byText(a.id, b.id)),
    budgetLines: [...content.budgetLines].sort((a, b) => byText(a.id, b.id)),
    budgetMonths: [...content.budgetMonths].sort((a, b) => byText(a.id, b.id)),
    budgetReviews: [...content.budgetReviews].sort((a, b) => byText(a.id, b.id)),
    spend: [...content.spend].sort((a, b) => byText(a.id, b.id)),
  };
}

describe('saving and opening a snapshot', { timeout: 60_000 }, () => {
  it('gives back every record, whatever is held', () => {
    fc.assert(
      fc.property(arbitraryContent, (content) => {
        expect(contentIn(savedText(content))).toEqual(inOrder(content));
      }),
      { numRuns: runs(200) },
    );
  });

  it('gives the same bytes when what was opened is saved again', () => {
    fc.assert(
      fc.property(arbitraryContent, (content) => {
        const text = savedText(content);
        expect(savedText(contentIn(text))).toBe(text);
      }),
      { numRuns: runs(200) },
    );
  });

  it('does not depend on the order in which records are stored', () => {
    fc.assert(
      fc.property(arbitraryContent, (content) => {
        const reversed = {
          ...content,
          releases: [...content.releases].reverse(),
          blocks: [...content.blocks].reverse(),
          summaries: [...content.summaries].reverse(),
          groups: [...content.groups].reverse(),
          series: [...content.series].reverse(),
          localMeasures: [...content.localMeasures].reverse(),
          budgetMonths: [...content.budgetMonths].reverse(),
          spend: [...content.spend].reverse(),
          settings: Object.fromEntries(Object.entries(content.settings).reverse()),
        };
        expect(savedText(reversed)).toBe(savedText(content));
      }),
      { numRuns: runs(100) },
    );
  });

  it('differs only in the time when saved at another time', () => {
    const nothing = {
      releases: [],
      blocks: [],
      summaries: [],
      groups: [],
      ...NO_LOCAL_FIGURES,
      settings: {},
    };
    const [first, second] = ['2025-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z'];
    expect(savedText(nothing, first).replace(first, second)).toBe(savedText(nothing, second));
  });

  it('opens a file that another program laid out anew, blanks and order of keys changed', () => {
    fc.assert(
      fc.property(arbitraryContent, (content) => {
        const { content: inside, ...head } = JSON.parse(savedText(content));
        const relaid = `\uFEFF${JSON.stringify({ content: inside, ...head }, null, 2)}`;
        expect(contentIn(relaid)).toEqual(inOrder(content));
      }),
      { numRuns: runs(50) },
    );
  });

  it('leaves out settings that are not for others', () => {
    const settings = { council: 'E08000014', snapshotSavedAt: '2025-01-01T00:00:00.000Z' };
    const text = savedText({
      releases: [],
      blocks: [],
      summaries: [],
      groups: [],
      ...NO_LOCAL_FIGURES,
      settings,
    });
    expect(contentIn(text).settings).toEqual({ council: 'E08000014' });
  });
});
