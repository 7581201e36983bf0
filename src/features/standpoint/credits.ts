/** Where figures come from, as a picture or a page must say it: files, licence and date. */
import { formatYear, type HouseStyle, yearsInHouseStyle } from '../../domain/figures/house-style.ts';
import { MONTH_NAMES } from '../../domain/periods/month-names.ts';
import type { Release } from '../../domain/releases/release.ts';

const LICENCE = 'Contains public sector information licensed under the Open Government Licence v3.0.';

/** `drawnOn` comes from the page, which has the clock. */
export function creditLines(
  releases: readonly Release[],
  drawnOn: Date,
  style: HouseStyle = 'sefton',
): string[] {
  return [
    `Source: ${sourcesInWords(releases, style)}.`,
    ...licencesOf(releases),
    `Drawn on ${dateInWords(drawnOn)}.`,
  ];
}

/** Each licence once: one that only says more than another, such as its address, stands for both. */
function licencesOf(releases: readonly Release[]): string[] {
  const lines = [...new Set(releases.map(({ licence }) => licence ?? LICENCE))];
  const opening = (line: string): string => line.replace(/\.$/, '');
  return lines.filter((line) => !lines.some((other) => other !== line && other.startsWith(opening(line))));
}

const NAMED = 3;

/** A few sources are named; more are counted, with the years they are for. */
function sourcesInWords(releases: readonly Release[], style: HouseStyle): string {
  const sources = [...new Set(releases.map((release) => sourceOf(release, style)))];
  if (sources.length <= NAMED) return sources.join('; ');
  const years = releases.map(({ year }) => year).sort();
  const [first, last] = [years[0], years.at(-1)];
  const when = first && last ? `${formatYear(first, style)} to ${formatYear(last, style)}` : '';
  return `Adult Social Care Outcomes Framework, ${when}, ${sources.length} published files`;
}

/** "Adult Social Care Outcomes Framework, ascof-2020-21-full.csv": the file's name as it is, other years in style. */
export function sourceOf({ source, fileName }: Release, style: HouseStyle = 'sefton'): string {
  return source ? yearsInHouseStyle(source, style) : `Adult Social Care Outcomes Framework, ${fileName}`;
}

/** "5 May 2026". */
export function dateInWords(date: Date): string {
  return `${date.getDate()} ${MONTH_NAMES[date.getMonth()] ?? ''} ${date.getFullYear()}`;
}
