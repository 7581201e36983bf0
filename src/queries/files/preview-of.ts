/** A batch as the page shows it: the plan without the figures. */
import type { OnsCode } from '../../domain/figures/area.ts';
import { compareYears } from '../../domain/figures/financial-year.ts';
import { councilsNamed } from '../../domain/releases/councils-named.ts';
import { HEADLINE } from '../../domain/releases/figure-block.ts';
import { buildHoldings } from '../../domain/releases/holdings.ts';
import { compareHoldings, type DatedDifference } from '../../domain/releases/preview-holdings.ts';
import { compareSeries } from '../../domain/series/compare-series.ts';
import type { SnapshotContent } from '../../formats/snapshot/snapshot-content.ts';
import type { Batch } from './batches.ts';
import type {
  BatchPreview,
  CouncilChanges,
  FilePreview,
  OfficialPreview,
  RefusedFile,
  SnapshotPreview,
} from './file-preview.ts';
import { localPreviews } from './local-preview.ts';
import { mappingQuestion } from './mapping-question.ts';
import { moneyPreviews } from './money-preview.ts';
import { type PlannedFile, planBatch } from './plan-batch.ts';
import type { ReadFile } from './read-file.ts';
import { type RefusedRead, refused } from './refused-file.ts';
import { spendPreviews } from './spend-preview.ts';

/** More rows than this are not read. */
const MOST_CHANGES = 50;

export function previewOf(batch: Batch, held: SnapshotContent): BatchPreview {
  const plan = planBatch(batch, held, '');
  const local = localPreviews(batch, held);
  const money = moneyPreviews(batch, held);
  const spend = spendPreviews(batch, held);
  const files = batch.files.map((file, i): FilePreview => {
    const planned = plan[i];
    if (file.kind === 'official' && planned) return officialPreview(batch, file, planned);
    if (file.kind === 'local') return local.get(file) ?? refusedPreview(refused(file.name, ''));
    if (file.kind === 'budget' || file.kind === 'savings')
      return money.get(file) ?? refusedPreview(refused(file.name, ''));
    if (file.kind === 'spend') return spend.get(file) ?? refusedPreview(refused(file.name, ''));
    if (file.kind === 'spend-question') {
      const { name, sentence, needs, told } = file;
      return { kind: 'spend-question', name, sentence, needs, told };
    }
    if (file.kind === 'mapping') return mappingQuestion(file);
    if (file.kind === 'snapshot') return snapshotPreview(batch, file, held);
    if (file.kind === 'year-needed') {
      const { name, sentence, suggested } = file;
      return { kind: 'year-needed', name, sentence, suggested };
    }
    return refusedPreview(file.kind === 'refused' ? file : refused(file.name, ''));
  });
  return { batch: batch.id, files };
}

function refusedPreview({ name, sentence, extract }: RefusedRead): RefusedFile {
  const offers = extract ? (extract.remembered ? 'other-columns' : 'columns') : null;
  return { kind: 'refused', name, sentence, offers };
}

function officialPreview(
  { council }: Batch,
  { name, reading, yearAsked }: Extract<ReadFile, { kind: 'official' }>,
  { comparison, losingCounts, replaces, whole }: PlannedFile,
): OfficialPreview {
  const { year, framework, encoding, layout, ledger, notes } = reading;
  const headline = reading.blocks.find(({ part }) => part === HEADLINE);
  return {
    kind: 'official',
    name,
    year,
    yearAsked,
    framework,
    encoding,
    layout,
    ledger,
    notes,
    councils: councilsNamed([whole.release]).inOneYear,
    measures: headline?.tables.length ?? 0,
    replaces,
    counts: comparison.counts,
    losingCounts,
    council: capped(
      council,
      comparison.differences.map((difference) => ({ ...difference, year, framework })),
    ),
  };
}

function snapshotPreview(
  { council }: Batch,
  { name, opened: { content, savedAt } }: Extract<ReadFile, { kind: 'snapshot' }>,
  held: SnapshotContent,
): SnapshotPreview {
  const theirs = buildHoldings(content.releases, content.blocks);
  const comparison = compareHoldings(theirs, buildHoldings(held.releases, held.blocks), council);
  return {
    kind: 'snapshot',
    name,
    savedAt,
    releases: content.releases.length,
    measures: new Set([...theirs.tables.values()].map(({ release, code }) => `${release.framework}/${code}`))
      .size,
    councils: councilsNamed(content.releases),
    years: [...new Set(content.releases.map(({ year }) => year))].sort(compareYears),
    series: content.series.length,
    budgetMonths: content.budgetMonths.length,
    spend: content.spend.length,
    groups: content.groups.map((group) => group.name),
    example: content.settings.example === true,
    local: held.series.length > 0 ? compareSeries(content.series, held.series) : null,
    replaces: holdsAnything(held),
    counts: held.releases.length > 0 ? comparison.counts : null,
    council: capped(council, comparison.differences),
  };
}

function holdsAnything({ releases, groups, series, budgetMonths, spend }: SnapshotContent): boolean {
  return releases.length + groups.length + series.length + budgetMonths.length + spend.length > 0;
}

function capped(council: OnsCode, differences: readonly DatedDifference[]): CouncilChanges {
  return {
    council,
    changes: differences.slice(0, MOST_CHANGES),
    more: Math.max(0, differences.length - MOST_CHANGES),
  };
}
