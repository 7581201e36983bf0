/** Where figures come from, as a picture or a page must say it: files, licence and date. */
import type { Release } from '../../domain/releases/release.ts';

const LICENCE = 'Contains public sector information licensed under the Open Government Licence v3.0.';

/** `drawnOn` comes from the page, which has the clock. */
export function creditLines(releases: readonly Release[], drawnOn: Date): string[] {
  const files = [...new Set(releases.map(sourceOf))];
  const licences = [...new Set(releases.map(({ licence }) => licence ?? LICENCE))];
  return [`Source: ${files.join('; ')}.`, `${licences.join(' ')} Drawn on ${dateInWords(drawnOn)}.`];
}

/** "Adult Social Care Outcomes Framework, ascof-2020-21-full.csv". */
export function sourceOf({ source, fileName }: Release): string {
  return source ?? `Adult Social Care Outcomes Framework, ${fileName}`;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "5 May 2026". */
export function dateInWords(date: Date): string {
  return `${date.getDate()} ${MONTHS[date.getMonth()] ?? ''} ${date.getFullYear()}`;
}
