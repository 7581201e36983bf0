/** The paragraph that opens the page: how many wait and how long those who started had waited, as it was said. */
import type { HouseStyle } from '../../domain/figures/house-style.ts';
import { illustrativeWord } from '../../domain/series/illustrative-words.ts';
import { amountInWords, saidInWords } from '../../domain/series/said-words.ts';
import type { SeriesPoint } from '../../domain/series/series.ts';
import { chartOptions, seriesChart } from '../../domain/series/series-chart.ts';
import {
  comparedInWords,
  latestPoint,
  pointYearBefore,
  whenSaid,
} from '../../domain/series/series-sentence.ts';
import { capitalised } from '../../lib/capitalised.ts';
import type { HeldOfMeasure } from '../local/local-page.ts';

/**
 * "About 11 people were waiting for a package of care in early December 2024, down from 31 people a year before
 * (illustrative). People who started in November had waited 2 to 3 days on average, down from 7.3 days a year before
 * (illustrative)." What is not held is left out, and the page says so where its chart would be.
 */
export function homeCareLead(
  list: HeldOfMeasure | null,
  wait: HeldOfMeasure | null,
  style?: HouseStyle,
): string {
  const listed = list && latestPoint(list.series);
  const waited = wait && latestPoint(wait.series);
  return [
    list && listed ? `${waitingSentence(list, listed, style)}` : '',
    wait && waited ? waitedSentence(wait, waited, listed, style) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function waitingSentence(
  { measure, series }: HeldOfMeasure,
  latest: SeriesPoint,
  style?: HouseStyle,
): string {
  const said = latest.value === 0 && !latest.qualifier ? 'nobody' : saidInWords(latest, measure);
  const were = said === 'nobody' || said === amountInWords(1, measure) ? 'was' : 'were';
  const when = whenSaid(latest, series.frequency, style);
  return `${capitalised(said)} ${were} waiting for a package of care ${when}${illustrativeWord(latest)}${compared({ measure, series }, latest)}.`;
}

/** The year is said again only where it is another than that of the list. */
function waitedSentence(
  { measure, series }: HeldOfMeasure,
  latest: SeriesPoint,
  listed: SeriesPoint | null,
  style?: HouseStyle,
): string {
  const whole = whenSaid(latest, series.frequency, style);
  const sameYear = listed !== null && listed.period.slice(0, 4) === latest.period.slice(0, 4);
  const when = sameYear ? whole.replace(/ \d{4}$/, '') : whole;
  return `People who started ${when} had waited ${saidInWords(latest, measure)} on average${illustrativeWord(latest)}${compared({ measure, series }, latest)}.`;
}

function compared({ measure, series }: HeldOfMeasure, latest: SeriesPoint): string {
  const before = pointYearBefore(series, latest.period);
  const chart = seriesChart(measure, series, chartOptions({}, series));
  return before ? `, ${comparedInWords(measure, before, latest, chart)}` : '';
}
