/**
 * What the first screen needs, in one transaction: every start pays for this read, so nothing else belongs here.
 */
import type { Group } from '../domain/areas/group.ts';
import { type FigureBlock, HEADLINE } from '../domain/releases/figure-block.ts';
import type { Release } from '../domain/releases/release.ts';
import type { ReleaseSummary } from '../domain/releases/summary.ts';
import { acceptedSettings, type Settings } from '../domain/settings/settings-table.ts';
import type { Result } from '../lib/result.ts';
import type { DashboardDatabase } from './dashboard-database.ts';
import type { Store } from './open-store.ts';
import type { StoreProblem } from './store-problem.ts';
import { read } from './transactions.ts';

/** The releases held with their headline figures: what positions are worked out from. */
export interface HeadlineRecords {
  readonly releases: readonly Release[];
  /** The HEADLINE block of every release that has one. */
  readonly headlines: readonly FigureBlock[];
  readonly summaries: readonly ReleaseSummary[];
}

export interface FirstScreen extends HeadlineRecords {
  readonly groups: readonly Group[];
  readonly settings: Settings;
}

export function readFirstScreen(store: Store): Promise<Result<FirstScreen, StoreProblem>> {
  return read(store, ['releases', 'blocks', 'summaries', 'groups', 'settings'], async (db) => {
    const [headlineRecords, groups, settings] = await Promise.all([
      headlineRecordsIn(db),
      db.groups.toArray(),
      settingsIn(db),
    ]);
    return { ...headlineRecords, groups, settings };
  });
}

export function readHeadlineRecords(store: Store): Promise<Result<HeadlineRecords, StoreProblem>> {
  return read(store, ['releases', 'blocks', 'summaries'], headlineRecordsIn);
}

async function headlineRecordsIn(db: DashboardDatabase): Promise<HeadlineRecords> {
  const [releases, headlines, summaries] = await Promise.all([
    db.releases.toArray(),
    db.blocks.where('part').equals(HEADLINE).toArray(),
    db.summaries.toArray(),
  ]);
  return { releases, headlines, summaries };
}

/** Settings as the table of settings accepts them; to be used inside a transaction. */
export async function settingsIn(db: DashboardDatabase): Promise<Settings> {
  const rows = await db.settings.toArray();
  return acceptedSettings(rows.map(({ key, value }) => [key, value]));
}
