/**
 * What opening a snapshot would do to what is held, before anything is stored: counts, as data and as one sentence.
 */
import { compareYears, type FinancialYear } from '../../domain/figures/financial-year.ts';
import { counted, listInWords } from '../../domain/figures/house-style.ts';
import { measureOf } from '../../domain/measures/catalogue/catalogue.ts';
import { buildHoldings, type Holdings } from '../../domain/releases/holdings.ts';
import { compareFigures, type FigureComparison } from './compare-figures.ts';
import type { SnapshotContent } from './snapshot-content.ts';

export interface SnapshotPreview {
  readonly releases: number;
  /** By concept: a measure that was renumbered is one. */
  readonly measures: number;
  /** The most councils any one of its releases names. */
  readonly councils: number;
  readonly groups: number;
  readonly years: readonly FinancialYear[];
  /** Years held that the snapshot lacks: after opening they are only in the backup. */
  readonly yearsLost: readonly FinancialYear[];
  /** Both sides seen as readers see them: the winning release of each table. */
  readonly figures: FigureComparison;
  readonly example: boolean;
}

export function previewSnapshot(content: SnapshotContent, held: SnapshotContent): SnapshotPreview {
  const [theirs, ours] = [holdingsOf(content), holdingsOf(held)];
  return {
    releases: content.releases.length,
    measures: countMeasures(theirs),
    councils: Math.max(
      0,
      ...content.releases.map(({ areas }) => areas.filter(({ level }) => level === 'council').length),
    ),
    groups: content.groups.length,
    years: theirs.years,
    yearsLost: ours.years.filter((year) => !theirs.years.includes(year)).sort(compareYears),
    figures: compareFigures(theirs, ours),
    example: content.settings.example === true,
  };
}

/** "3 releases, 22 measures, 153 councils; 12 figures differ from yours." */
export function previewSentence(preview: SnapshotPreview): string {
  const { releases, measures, councils, figures, yearsLost } = preview;
  const counts = [
    counted(releases, 'release', 'releases'),
    counted(measures, 'measure', 'measures'),
    counted(councils, 'council', 'councils'),
  ].join(', ');
  const compared = figures.same + figures.differ > 0;
  const differ =
    figures.differ === 1 ? '1 figure differs' : `${counted(figures.differ, 'figure', 'figures')} differ`;
  const difference = compared ? `; ${figures.differ === 0 ? 'no figure differs' : differ} from yours` : '';
  const lost =
    yearsLost.length === 0
      ? ''
      : ` You hold ${listInWords(yearsLost)}, which it does not; the backup keeps what you hold.`;
  return `${counts}${difference}.${lost}`;
}

function holdingsOf({ releases, blocks, summaries }: SnapshotContent): Holdings {
  return buildHoldings(releases, blocks, summaries);
}

function countMeasures({ tables }: Holdings): number {
  const concepts = [...tables.values()].map(({ release: { framework }, code }) => {
    return measureOf({ framework, code })?.concept ?? `${framework}/${code}`;
  });
  return new Set(concepts).size;
}
