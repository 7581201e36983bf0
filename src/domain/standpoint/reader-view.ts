/**
 * What the reader is looking at: council, year, comparison and manner, decided by the address first, the stored
 * settings second, and what is held third. Pages share this one rule, so a link means the same on every page.
 */
import { councilName, regionOf } from '../areas/councils.ts';
import type { Group } from '../areas/group.ts';
import { isCouncilCode, type OnsCode, SEFTON } from '../figures/area.ts';
import { type FinancialYear, parseFinancialYear } from '../figures/financial-year.ts';
import type { HouseStyle } from '../figures/house-style.ts';
import type { Measure } from '../measures/measure.ts';
import { type Comparator, councilIndex } from '../quartiles/comparator.ts';
import type { Standpoint } from '../quartiles/position.ts';
import { type Holdings, holdingsAsOf } from '../releases/holdings.ts';
import type { Settings } from '../settings/settings-table.ts';

export interface ReaderView extends Standpoint {
  readonly name: string;
  /** The year shown; null while nothing is held and the address names none. */
  readonly year: FinancialYear | null;
  /** What the address says where it cannot be followed: "There is no group ‘x’ here; …". */
  readonly notes: readonly string[];
  readonly houseStyle: HouseStyle;
  /** The measure with the reader's own polarity: contested measures may be set to neutral. */
  readonly polarised: (measure: Measure) => Measure;
}

export interface Held {
  readonly holdings: Holdings;
  readonly settings: Settings;
  readonly groups: readonly Group[];
}

type Search = Readonly<Record<string, string>>;

/** The address options every page understands and every link carries on. */
export const SHARED_OPTIONS = ['council', 'year', 'comparator', 'without', 'release'] as const;

/** A year with fewer measures than this is not opened by itself: one early file should not hide the last full year. */
const ENOUGH_MEASURES = 10;

export function readerView(search: Search, held: Held): ReaderView {
  const notes: string[] = [];
  const council = readCouncil(search, held.settings, notes);
  const neutral = new Set(held.settings.neutral);
  return {
    council,
    name: nameOf(council, held.holdings),
    year: readYear(search, held.holdings, notes),
    comparator: readComparator(search, council, held, notes),
    without: readWithout(search, held.settings),
    houseStyle: held.settings.houseStyle ?? 'sefton',
    notes: [...notes, ...releaseNote(search, held.holdings)],
    polarised: (measure) =>
      neutral.has(`${measure.framework}/${measure.code}`) ? { ...measure, polarity: 'neutral' } : measure,
  };
}

/** What is held as the address asks to see it: `release` shows one release of its year in place of the others. */
export function heldAsAsked(held: Held, release: string | undefined): Held {
  const known = held.holdings.releases.some(({ id }) => id === release);
  return release && known ? { ...held, holdings: holdingsAsOf(held.holdings, release) } : held;
}

function releaseNote({ release }: Search, holdings: Holdings): string[] {
  if (!release) return [];
  const chosen = holdings.releases.find(({ id }) => id === release);
  return chosen
    ? [
        `You are looking at ${chosen.fileName} as added on ${chosen.addedAt.slice(0, 10)}, which may not be the release in use.`,
      ]
    : [`There is no release ‘${release}’ here, so the release in use is shown.`];
}

/** The shared options of an address, to carry on to another page. */
export function sharedSearch(search: Search): Record<string, string> {
  return Object.fromEntries(SHARED_OPTIONS.flatMap((name) => (search[name] ? [[name, search[name]]] : [])));
}

/** The newest name the held files give the council, else the register's, else its code. */
export function nameOf(council: OnsCode, holdings: Holdings): string {
  const registered = councilName(council);
  if (registered) return registered;
  for (const release of [...holdings.releases].reverse()) {
    const index = councilIndex(release, council);
    if (index !== null) return release.areas[index]?.name ?? council;
  }
  return council;
}

function readCouncil(search: Search, settings: Settings, notes: string[]): OnsCode {
  const asked = search.council;
  const fallback = settings.council ?? SEFTON;
  if (!asked || isCouncilCode(asked)) return asked || fallback;
  notes.push(`‘${asked}’ is not a council’s ONS code, so ${councilName(fallback) ?? fallback} is shown.`);
  return fallback;
}

function readYear(search: Search, holdings: Holdings, notes: string[]): FinancialYear | null {
  const asked = search.year ? parseFinancialYear(search.year) : null;
  if (search.year && !asked)
    notes.push(`‘${search.year}’ is not a financial year such as 2023-24, so the latest is shown.`);
  return asked ?? latestFullYear(holdings);
}

function latestFullYear(holdings: Holdings): FinancialYear | null {
  const measures = new Map<FinancialYear, number>();
  for (const table of holdings.tables.values()) {
    if (table.breakdown === 'Total')
      measures.set(table.release.year, (measures.get(table.release.year) ?? 0) + 1);
  }
  const newestFirst = [...holdings.years].reverse();
  return newestFirst.find((year) => (measures.get(year) ?? 0) >= ENOUGH_MEASURES) ?? newestFirst[0] ?? null;
}

function readComparator(search: Search, council: OnsCode, held: Held, notes: string[]): Comparator {
  const asked = search.comparator ?? held.settings.comparator ?? 'england';
  if (asked === 'england') return { kind: 'england' };
  if (asked === 'region') {
    const region = regionOf(council);
    if (region) return { kind: 'region', region };
    notes.push('The region of this council is not known, so it is compared with England.');
    return { kind: 'england' };
  }
  const group = held.groups.find(({ id }) => id === asked);
  if (group) return { kind: 'group', group };
  notes.push(`There is no group ‘${asked}’ here, so the comparison is with England.`);
  return { kind: 'england' };
}

function readWithout(search: Search, settings: Settings): readonly OnsCode[] {
  if (search.without === undefined) return settings.without ?? [];
  return search.without.split(/[ ,]+/).filter(isCouncilCode);
}
