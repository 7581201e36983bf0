/** What a snapshot holds, and how that stands against what is held now. */
import { councilName } from '../../domain/areas/councils.ts';
import type { OnsCode } from '../../domain/figures/area.ts';
import { compareYears } from '../../domain/figures/financial-year.ts';
import { LOCAL_CATALOGUE } from '../../domain/measures/local/catalogue.ts';
import { councilsNamed } from '../../domain/releases/councils-named.ts';
import { buildHoldings } from '../../domain/releases/holdings.ts';
import { compareHoldings } from '../../domain/releases/preview-holdings.ts';
import type { ChangeCounts } from '../../domain/releases/preview-words.ts';
import { compareSeries, type SeriesDifference } from '../../domain/series/compare-series.ts';
import { buildLocalHoldings } from '../../domain/series/holdings.ts';
import { canonicalPieces } from '../../formats/snapshot/canonical-json.ts';
import type { SnapshotContent } from '../../formats/snapshot/snapshot-content.ts';
import type { LocalChange, SnapshotPreview } from './file-preview.ts';
import { firstChanges } from './first-changes.ts';
import { localChange } from './local-change.ts';
import { localRecordsOf } from './local-records-of.ts';
import type { ReadFile } from './read-file.ts';

export function snapshotPreview(
  council: OnsCode,
  { name, opened: { content, savedAt } }: Extract<ReadFile, { kind: 'snapshot' }>,
  held: SnapshotContent,
): SnapshotPreview {
  const theirs = buildHoldings(content.releases, content.blocks);
  const comparison = compareHoldings(theirs, buildHoldings(held.releases, held.blocks), council);
  const local = compareSeries(content.series, held.series);
  const { changes, more } = firstChanges(local.differences);
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
    local: held.series.length > 0 ? local.counts : null,
    localChanges: localChangesOf(changes, council, held),
    moreLocal: more,
    budget: held.budgetMonths.length > 0 ? compareRecords(content.budgetMonths, held.budgetMonths) : null,
    returns: held.spend.length > 0 ? compareRecords(content.spend, held.spend) : null,
    replaces: holdsAnything(held),
    counts: held.releases.length > 0 ? comparison.counts : null,
    council: { council, ...firstChanges(comparison.differences) },
  };
}

function holdsAnything({ releases, groups, series, budgetMonths, spend }: SnapshotContent): boolean {
  return releases.length + groups.length + series.length + budgetMonths.length + spend.length > 0;
}

/** The measure as it is held; the council only where it is not the one chosen first. */
function localChangesOf(
  differences: readonly SeriesDifference[],
  council: OnsCode,
  held: SnapshotContent,
): LocalChange[] {
  const { measureOf } = buildLocalHoldings(LOCAL_CATALOGUE, localRecordsOf(held));
  return differences.flatMap(({ area, measure: code, period, ours: before, theirs: after }) => {
    const measure = measureOf(code);
    if (!measure) return [];
    const change = localChange(measure, { period, before, after });
    const where = area === council ? '' : `, ${councilName(area) ?? area}`;
    return [{ ...change, title: `${change.title}${where}` }];
  });
}

/** Whole records by their ids: the same when every field is. */
function compareRecords<T extends { readonly id: string }>(
  theirs: readonly T[],
  ours: readonly T[],
): ChangeCounts {
  const text = (record: T): string => canonicalPieces(record).join('');
  const held = new Map(ours.map((record) => [record.id, text(record)]));
  const both = theirs.filter(({ id }) => held.has(id));
  const same = both.filter((record) => held.get(record.id) === text(record)).length;
  return {
    added: theirs.length - both.length,
    differs: both.length - same,
    same,
    dropped: held.size - both.length,
  };
}
