/** Everything the Briefing shows, worked out once from what is held. */
import type { BudgetHeadline } from '../../domain/budget/budget-headline.ts';
import { latestHeadline } from '../../domain/budget/latest-headline.ts';
import type { FinancialYear } from '../../domain/figures/financial-year.ts';
import { measuresOfYear } from '../../domain/measures/catalogue/catalogue.ts';
import type { LocalCode, LocalMeasure } from '../../domain/measures/local/local-measure.ts';
import { bottomQuartile } from '../../domain/quartiles/bottom-quartile.ts';
import type { Standing } from '../../domain/quartiles/headline.ts';
import { type LaterPosition, laterPosition } from '../../domain/quartiles/later-position.ts';
import { movementOf } from '../../domain/quartiles/movement.ts';
import { type Position, positionOf } from '../../domain/quartiles/position.ts';
import { type QuartileMove, quartileFalls, quartileRises } from '../../domain/quartiles/quartile-moves.ts';
import type { Holdings } from '../../domain/releases/holdings.ts';
import type { LocalHoldings } from '../../domain/series/holdings.ts';
import type { LocalSeries, SeriesPoint } from '../../domain/series/series.ts';
import { chartOptions, seriesChart } from '../../domain/series/series-chart.ts';
import { latestPoint } from '../../domain/series/series-sentence.ts';
import { type LocalFigures, localFigures } from '../../domain/signals/local-figures.ts';
import { type NotYetReported, notYetReported } from '../../domain/signals/not-yet-reported.ts';
import { type RankedSignals, rankedSignals } from '../../domain/signals/ranked-signals.ts';
import type { ControlChart } from '../../domain/spc/control-chart.ts';
import type { Held, ReaderView } from '../../domain/standpoint/reader-view.ts';
import type { BudgetRecords } from '../../storage/budget-records.ts';

/** A local measure with a figure to show. */
export interface TileFigure {
  readonly measure: LocalMeasure;
  readonly series: LocalSeries;
  readonly chart: ControlChart | null;
  readonly latest: SeriesPoint;
}

export interface BriefingStory {
  /** Empty when no published figures are held. */
  readonly standings: readonly Standing[];
  readonly year: FinancialYear | null;
  readonly falls: readonly QuartileMove[];
  readonly rises: readonly QuartileMove[];
  /** Measures in the bottom quartile, lowest first, moved or not. */
  readonly bottom: readonly Position[];
  /** Of the measures named, where the council stood in a later year that is held. */
  readonly later: ReadonlyMap<Position, LaterPosition>;
  readonly homeCare: readonly TileFigure[];
  readonly reablement: readonly TileFigure[];
  /** Of the newest month; null where no budget is held. */
  readonly budget: BudgetHeadline | null;
  readonly pinned: readonly TileFigure[];
  readonly signals: RankedSignals;
  readonly localFigures: LocalFigures;
  readonly missing: readonly NotYetReported[];
}

/** People waiting and time waited always together, because each misleads alone. */
const HOME_CARE = ['home-care-waiting', 'home-care-wait-mean'];
const REABLEMENT = ['reablement-people-12-months', 'reablement-at-home-91-days'];

export function briefingStory(
  held: Held,
  local: LocalHoldings,
  budget: BudgetRecords,
  view: ReaderView,
): BriefingStory {
  const figures = (codes: readonly LocalCode[]): TileFigure[] =>
    codes.flatMap((code) => tileFigure(local, view, code) ?? []);
  const { year } = view;
  return {
    ...publishedStory(held.holdings, view, year),
    year,
    homeCare: figures(HOME_CARE),
    reablement: figures(REABLEMENT),
    budget: latestHeadline(budget, view.council),
    pinned: figures(held.settings.pinned ?? []),
    signals: rankedSignals(local, view.council),
    localFigures: localFigures(local, view.council),
    missing: notYetReported(local, view.council),
  };
}

type PublishedStory = Pick<BriefingStory, 'standings' | 'falls' | 'rises' | 'bottom' | 'later'>;

function publishedStory(holdings: Holdings, view: ReaderView, year: FinancialYear | null): PublishedStory {
  const all = year === null ? [] : standingsOf(holdings, view, year);
  const standings = all.filter(({ position }) => position.table !== null);
  const [falls, rises] = [quartileFalls(standings), quartileRises(standings)];
  const bottom = bottomQuartile(standings);
  const later = new Map<Position, LaterPosition>();
  for (const position of [...bottom, ...[...falls, ...rises].map(({ standing }) => standing.position)]) {
    const found = later.has(position) ? null : laterPosition(holdings, position, view, view.polarised);
    if (found) later.set(position, found);
  }
  return { standings, falls, rises, bottom, later };
}

function standingsOf(holdings: Holdings, view: ReaderView, year: FinancialYear): Standing[] {
  return measuresOfYear(year)
    .map(view.polarised)
    .map((measure) => {
      const position = positionOf(holdings, measure, year, view);
      return { position, movement: movementOf(holdings, position, view, view.polarised) };
    });
}

function tileFigure(local: LocalHoldings, { council }: ReaderView, code: LocalCode): TileFigure | null {
  const measure = local.measureOf(code);
  const series = measure && local.seriesOf(council, code);
  const latest = series && latestPoint(series);
  if (!measure || !series || !latest) return null;
  return { measure, series, latest, chart: seriesChart(measure, series, chartOptions({}, series)) };
}
