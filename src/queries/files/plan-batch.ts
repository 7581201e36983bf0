/**
 * What adding a batch would do: each official file as the release it would become, against what is held, and beside
 * the files of the batch before it. The preview and the adding use the same plan, so that what was shown is what happens.
 */
import type { OnsCode } from '../../domain/figures/area.ts';
import type { FinancialYear } from '../../domain/figures/financial-year.ts';
import {
  ALL_IN_FILES_CHOSEN_WITH_IT,
  atOddsInWords,
  figuresAtOdds,
} from '../../domain/releases/chosen-together.ts';
import { compareReading, type HeldTableOf, type ReadingComparison } from '../../domain/releases/compare.ts';
import { measuresLosingCounts } from '../../domain/releases/counts-lost.ts';
import { buildHoldings, type Holdings, heldTable } from '../../domain/releases/holdings.ts';
import { repeatedYear, repeatedYearInWords } from '../../domain/releases/repeated-year.ts';
import { withoutPoorerRepeats } from '../../domain/releases/without-poorer-repeats.ts';
import type { OfficialReading } from '../../formats/official/official-reading.ts';
import type { SnapshotContent } from '../../formats/snapshot/snapshot-content.ts';
import type { WholeRelease } from '../../storage/releases.ts';
import type { Batch } from './batches.ts';
import { releaseOfReading } from './release-of-reading.ts';

type Records = Pick<SnapshotContent, 'releases' | 'blocks'>;

export interface PlannedFile {
  readonly whole: WholeRelease;
  /** Against what is held, the other files of the batch left out. */
  readonly comparison: ReadingComparison;
  /** Whole sentences about what is held, or was chosen with it and stands before it. */
  readonly besides: readonly string[];
  /** True when every table of the file is held as it is, or comes with a file before it: adding it would change nothing. */
  readonly alreadyHeld: boolean;
  /** Measures whose gap can be said in people now, and no longer could once the file is added. */
  readonly losingCounts: number;
  /** The file whose figures of this year are shown now; null when none is held. */
  readonly replaces: string | null;
}

/** In the order of the batch; null for what is no official file. `addedAt` is ISO 8601 in UTC. */
export function planBatch(batch: Batch, held: Records, addedAt: string): readonly (PlannedFile | null)[] {
  let before = held;
  const earlier: OfficialReading[] = [];
  return batch.files.map((file) => {
    if (file.kind !== 'official') return null;
    const { reading } = file;
    const ofYear = earlier.filter(({ year }) => year === reading.year);
    const planned = planFile(reading, { held, before, ofYear }, batch.council, addedAt);
    const { release, blocks } = planned.whole;
    earlier.push(reading);
    if (!planned.alreadyHeld) {
      before = { releases: [...before.releases, release], blocks: [...before.blocks, ...blocks] };
    }
    return planned;
  });
}

interface Beside {
  readonly held: Records;
  /** What is held, and what the files before it bring. */
  readonly before: Records;
  /** The files of its year before it. */
  readonly ofYear: readonly OfficialReading[];
}

function planFile(
  reading: OfficialReading,
  { held, before, ofYear }: Beside,
  council: OnsCode,
  addedAt: string,
): PlannedFile {
  const shown = holdingsOfYear(held, reading.year);
  const comparison = compareReading(reading, tablesOf(shown, reading), council);
  const heldOf = tablesOf(holdingsOfYear(before, reading.year), reading);
  const stands = ofYear.length === 0 ? comparison : compareReading(reading, heldOf, council);
  const blocks = withoutPoorerRepeats(reading, heldOf);
  const alreadyHeld = changesNoTable(stands);
  const repeats = alreadyHeld && !changesNoTable(comparison);
  return {
    whole: releaseOfReading({ ...reading, blocks }, before.releases, addedAt),
    comparison,
    besides: [
      ...ofAnotherYear(reading, before),
      ...(repeats ? [ALL_IN_FILES_CHOSEN_WITH_IT] : atOddsWith(ofYear, reading)),
    ],
    alreadyHeld,
    losingCounts: measuresLosingCounts(blocks, reading.framework, heldOf).length,
    replaces: fileShown(shown),
  };
}

function changesNoTable({ tables }: ReadingComparison): boolean {
  return tables.every(({ state }) => state === 'unchanged');
}

function tablesOf(holdings: Holdings, { year }: OfficialReading): HeldTableOf {
  return (code, breakdown) => heldTable(holdings, year, code, breakdown);
}

function ofAnotherYear(reading: OfficialReading, before: Records): readonly string[] {
  const repeated = repeatedYear(reading, before);
  return repeated ? [repeatedYearInWords(repeated)] : [];
}

/** One sentence for each file before it that has other figures; files of one name are told once. */
function atOddsWith(ofYear: readonly OfficialReading[], reading: OfficialReading): readonly string[] {
  const said = ofYear.flatMap((earlier) => {
    const { release, blocks } = releaseOfReading(earlier, [], '');
    const odds = figuresAtOdds(reading, tablesOf(buildHoldings([release], blocks), reading));
    return atOddsInWords(earlier.fileName, odds) ?? [];
  });
  return [...new Set(said)];
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
