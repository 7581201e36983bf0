/** Where the figures of a month come from, for a chart's picture: the council's own monitoring, what was invented, the day. */
import { dateInWords } from '../standpoint/credits.ts';

/** `drawnOn` comes from the page, which has the clock. */
export function budgetCredits(name: string, invented: boolean, drawnOn: Date): string[] {
  return [
    `Local budget monitoring of ${name}, not published statistics.`,
    ...(invented ? ['Illustrative lines were invented to show what the page does.'] : []),
    `Drawn on ${dateInWords(drawnOn)}.`,
  ];
}
