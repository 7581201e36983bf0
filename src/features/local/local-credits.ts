/** Where local figures come from, for a chart's picture and for the page: named sources, what was invented, the day. */
import type { LocalSeries } from '../../domain/series/series.ts';
import { dateInWords } from '../standpoint/credits.ts';

const NAMED = 3;
const INVENTED = 'Illustrative figures were invented to show what the page does.';

/** `drawnOn` comes from the page, which has the clock. `name` is the council's. */
export function localCredits(series: readonly LocalSeries[], name: string, drawnOn: Date): string[] {
  const points = series.flatMap((one) => one.points);
  const illustrative = points.some(({ status }) => status === 'illustrative');
  return [
    `Local in-year figures of ${name}, not published statistics. ${sourceSentence(series)}`.trim(),
    ...(illustrative ? [INVENTED] : []),
    `Drawn on ${dateInWords(drawnOn)}.`,
  ];
}

/** "Sources: Monthly return; Register of package requests."; empty where there is none but invention. */
function sourceSentence(series: readonly LocalSeries[]): string {
  const sources = sourcesOf(series);
  if (sources.length === 0) return '';
  const named = sources.slice(0, NAMED).join('; ');
  const more = sources.length > NAMED ? ` and ${sources.length - NAMED} more` : '';
  return `${sources.length === 1 ? 'Source' : 'Sources'}: ${named}${more}.`;
}

/** Each source once, the latest figure's first; invented figures have none. */
export function sourcesOf(series: readonly LocalSeries[]): string[] {
  const points = series.flatMap((one) => [...one.points].reverse());
  return [...new Set(points.flatMap(({ status, source }) => (status === 'illustrative' ? [] : [source])))];
}
