/**
 * Records as JSON can say them: columns become lists with null for a missing value, and marks are written only where a
 * column has any. Everything is sorted by identity, so that the order of storing never shows in a file.
 */
import type { Column, FigureBlock, MeasureType } from '../../domain/releases/figure-block.ts';
import { exportedSettings } from '../../domain/settings/settings-table.ts';
import type { SnapshotContent } from './snapshot-content.ts';

export interface PlainColumn {
  readonly values: readonly (number | null)[];
  /** Left out when every figure has a value. */
  readonly marks?: readonly number[];
}

interface PlainBlock extends Omit<FigureBlock, 'columns'> {
  readonly columns: { readonly [T in MeasureType]?: PlainColumn };
}

interface PlainContent extends Omit<SnapshotContent, 'blocks'> {
  readonly blocks: readonly PlainBlock[];
}

/** Settings that are not for others stay out. */
export function plainContent(content: SnapshotContent): PlainContent {
  return {
    releases: sorted(content.releases, ({ id }) => id),
    blocks: sorted(content.blocks, ({ release, part }) => `${release} ${part}`).map(plainBlock),
    summaries: sorted(content.summaries, ({ release }) => release),
    groups: sorted(content.groups, ({ id }) => id),
    series: sorted(content.series, ({ id }) => id),
    localMeasures: sorted(content.localMeasures, ({ code }) => code),
    events: sorted(content.events, ({ id }) => id),
    budgetLines: sorted(content.budgetLines, ({ id }) => id),
    budgetMonths: sorted(content.budgetMonths, ({ id }) => id),
    budgetReviews: sorted(content.budgetReviews, ({ id }) => id),
    spend: sorted(content.spend, ({ id }) => id),
    settings: exportedSettings(content.settings),
  };
}

function plainBlock(block: FigureBlock): PlainBlock {
  const columns = Object.entries(block.columns).map(([type, column]) => [type, plainColumn(column)]);
  return { ...block, columns: Object.fromEntries(columns) };
}

function plainColumn({ values, marks }: Column): PlainColumn {
  const list = Array.from(values, (value) => (Number.isNaN(value) ? null : value));
  return marks.some((mark) => mark !== 0) ? { values: list, marks: Array.from(marks) } : { values: list };
}

/** By code units, never by locale: the same on every machine. */
function sorted<T>(records: readonly T[], identity: (record: T) => string): T[] {
  return [...records].sort((a, b) => {
    const [first, second] = [identity(a), identity(b)];
    if (first === second) return 0;
    return first < second ? -1 : 1;
  });
}
