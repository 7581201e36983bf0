/** Everything the page shows of one measure, worked out once: the position, how it moved, and its history. */

import { regionName, regionOf } from '../../domain/areas/councils.ts';
import type { FinancialYear } from '../../domain/figures/financial-year.ts';
import { yearsBetween } from '../../domain/figures/financial-year.ts';
import { decimalsIn, measureForYear } from '../../domain/measures/catalogue/catalogue.ts';
import type { Measure } from '../../domain/measures/measure.ts';
import { valueInWords } from '../../domain/measures/measure-value.ts';
import { gapSentence } from '../../domain/quartiles/gap-words.ts';
import { historyOf, type YearInHistory } from '../../domain/quartiles/history.ts';
import { type LaterPosition, laterPosition } from '../../domain/quartiles/later-position.ts';
import { laterHeldSentence } from '../../domain/quartiles/later-position-words.ts';
import { type Movement, movementOf } from '../../domain/quartiles/movement.ts';
import { movementSentence } from '../../domain/quartiles/movement-words.ts';
import { type Position, positionOf } from '../../domain/quartiles/position.ts';
import { positionSentence } from '../../domain/quartiles/position-words.ts';
import type { Holdings } from '../../domain/releases/holdings.ts';
import type { ReaderView } from '../../domain/standpoint/reader-view.ts';

export interface StoryYear extends YearInHistory {
  /** Against the last comparable year before it; null where the concept was not in that year's framework. */
  readonly movement: Movement | null;
}

export interface MeasureStory {
  readonly position: Position;
  readonly movement: Movement;
  /** Where the council stood in a later year held; null where there is none. */
  readonly later: LaterPosition | null;
  /** Oldest first, from the first year held to the last. */
  readonly history: readonly StoryYear[];
  readonly names: { readonly council: string; readonly region: string | null };
}

export function measureStory(
  holdings: Holdings,
  measure: Measure,
  year: FinancialYear,
  view: ReaderView,
): MeasureStory {
  const years = publishedYears(measure, holdings, year);
  const position = positionOf(holdings, view.polarised(measure), year, view);
  const region = regionOf(view.council);
  return {
    position: withDecimalsOfYear(position),
    movement: movementOf(holdings, position, view, view.polarised),
    later: laterPosition(holdings, position, view, view.polarised),
    history: historyOf(holdings, measure, years, view, undefined, view.polarised).map((then) => ({
      ...then,
      position: then.position && withDecimalsOfYear(then.position),
      movement: then.position && movementOf(holdings, then.position, view, view.polarised),
    })),
    names: { council: view.name, region: region && regionName(region) },
  };
}

/** From the first year held in which the concept was published to the last. */
function publishedYears(measure: Measure, holdings: Holdings, year: FinancialYear): FinancialYear[] {
  const published = holdings.years.filter((held) => measureForYear(measure, held) !== null);
  return yearsBetween(published[0] ?? year, published.at(-1) ?? year);
}

/** A measure published in whole numbers since some year is printed so from that year on. */
function withDecimalsOfYear(position: Position): Position {
  const { measure, year } = position;
  return { ...position, measure: { ...measure, decimals: decimalsIn(measure, year) } };
}

/** Position, published value, movement, gap, and a later year held: the sentence that opens the page. */
export function openingSentence({ position, movement, later }: MeasureStory, view: ReaderView): string {
  const { value, measure } = position;
  return [
    positionSentence(position, view.name, view.comparator, view.houseStyle),
    value === null ? '' : `The published value is ${valueInWords(value, measure)}.`,
    movementSentence(position, movement, view.houseStyle),
    gapSentence(position, view.houseStyle),
    later === null ? '' : laterHeldSentence(later, view.houseStyle),
  ]
    .filter(Boolean)
    .join(' ');
}
