/**
 * Everything a reader holds, as records: what a snapshot carries and what the store replaces as a whole.
 * It must not hold anything worked out from these records.
 */
import type { Group } from '../../domain/areas/group.ts';
import type { BudgetLines, BudgetMonth, BudgetReview } from '../../domain/budget/budget-year.ts';
import type { LocalMeasure } from '../../domain/measures/local/local-measure.ts';
import type { FigureBlock } from '../../domain/releases/figure-block.ts';
import type { Release } from '../../domain/releases/release.ts';
import type { ReleaseSummary } from '../../domain/releases/summary.ts';
import type { LocalEvent, LocalSeries } from '../../domain/series/series.ts';
import type { Settings } from '../../domain/settings/settings-table.ts';
import type { PublishedSpend } from '../../domain/spend/published-spend.ts';

export interface SnapshotContent {
  readonly releases: readonly Release[];
  readonly blocks: readonly FigureBlock[];
  readonly summaries: readonly ReleaseSummary[];
  readonly groups: readonly Group[];
  /** Local series, an area and measure each. */
  readonly series: readonly LocalSeries[];
  /** The reader's own local measures, and their versions of those of the catalogue. */
  readonly localMeasures: readonly LocalMeasure[];
  readonly events: readonly LocalEvent[];
  /** Service lines, a council and year each. */
  readonly budgetLines: readonly BudgetLines[];
  /** A month, basis and version each. */
  readonly budgetMonths: readonly BudgetMonth[];
  readonly budgetReviews: readonly BudgetReview[];
  /** What councils spent as published, a year and return each. */
  readonly spend: readonly PublishedSpend[];
  readonly settings: Settings;
}
