/**
 * What adding a batch would do: each official file as the release it would become, against what is held and the files of
 * the batch before it. The preview and the adding use the same plan, so that what was shown is what happens.
 */
import type { OnsCode } from '../../domain/figures/area.ts';
import type { FinancialYear } from '../../domain/figures/financial-year.ts';
import { compareReading, type HeldTableOf, type ReadingComparison } from '../../domain/releases/compare.ts';
import { measuresLosingCounts } from '../../domain/releases/counts-lost.ts';
import { buildHoldings, type Holdings, heldTable } from '../../domain/releases/holdings.ts';
import { withoutPoorerRepeats } from '../../domain/releases/without-poorer-repeats.ts';
import type { SnapshotContent } from '../../formats/snapshot/snapshot-content.ts';
import type { WholeRelease } from '../../storage/releases.ts';
import type { Batch } from './batches.ts';
import type { ReadFile } from './read-file.ts';
import { releaseOfReading } from './release-of-reading.ts';

type Records = Pick<SnapshotContent, 'releases' | 'blocks'>;

export interface PlannedFile {
  readonly whole: WholeRelease;
  readonly comparison: ReadingComparison;
  /** True when every table of the file is already held as it is, so that adding it would change nothing. */
  readonly alreadyHeld: boolean;
  /** Measures whose gap can be said in people now, and no longer could once the file is added. */
  readonly losingCounts: number;
  /** The file whose figures of this year are shown now; null when none is held. */
  readonly replaces: string | null;
}

/** In the order of the batch; null for what is no official file. `addedAt` is ISO 8601 in UTC. */
export function planBatch(batch: Batch, held: Records, addedAt: string): readonly (PlannedFile | null)[] {
  let before = held;
  return batch.files.map((file) => {
    if (file.kind !== 'official') return null;
    const planned = planFile(file, before, batch.council, addedAt);
    const { release, blocks } = planned.whole;
    if (!planned.alreadyHeld) {
      before = { releases: [...before.releases, release], blocks: [...before.blocks, ...blocks] };
    }
    return planned;
  });
}

function planFile(
  { reading }: Extract<ReadFile, { kind: 'official' }>,
  held: Records,
  council: OnsCode,
  addedAt: string,
): PlannedFile {
  const shown = holdingsOfYear(held, reading.year);
  const heldOf: HeldTableOf = (code, breakdown) => heldTable(shown, reading.year, code, breakdown);
  const comparison = compareReading(reading, heldOf, council);
  const blocks = withoutPoorerRepeats(reading, heldOf);
  return {
    whole: releaseOfReading({ ...reading, blocks }, held.releases, addedAt),
    comparison,
    alreadyHeld: comparison.tables.every(({ state }) => state === 'unchanged'),
    losingCounts: measuresLosingCounts(blocks, reading.framework, heldOf).length,
    replaces: fileShown(shown),
  };
}

function holdingsOfYear(held: Records, year: FinancialYear): Holdings {
  const releases = held.releases.filter((release) => release.year === year);
  const ids = new Set(releases.map(({ id }) => id));
  return buildHoldings(
    releases,
    held.blocks.filter(({ release }) => ids.has(release)),
  );
}

/** The file of the newest official release, or what the example came from. */
function fileShown({ releases }: Holdings): string | null {
  const [first] = [...releases].sort(
    (a, b) => Number(b.kind === 'official') - Number(a.kind === 'official') || b.precedence - a.precedence,
  );
  return first?.fileName ?? null;
}
