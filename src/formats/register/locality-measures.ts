/** A measure for each locality of a register: parts of the people waiting. Localities are a council's own. */
import { LOCAL_CATALOGUE } from '../../domain/measures/local/catalogue.ts';
import { isLocalCode, type LocalMeasure } from '../../domain/measures/local/local-measure.ts';
import { splitOf } from '../../domain/measures/local/split-of.ts';
import { dateOfDay } from '../../domain/periods/iso-date.ts';
import type { ReturnRow } from '../../domain/series/return-row.ts';
import type { PackageRequest } from '../../domain/waits/package-request.ts';
import type { WaitingList } from '../../domain/waits/waiting-list.ts';
import { assert } from '../../lib/assert.ts';
import { exactly, rowOf } from './said-of.ts';

const TOTAL = 'home-care-waiting';
/** What a code has room for behind `home-care-waiting-locality-`. */
const LONGEST_SLUG = 33;
const NOT_RECORDED = 'Not recorded';

/** Localities by a key without case and marks, as first written; '' for those without one. */
export type Localities = ReadonlyMap<string, string>;

/** slugOf('St. Oswald & Netherton') is `st-oswald-netherton`. */
export function slugOf(name: string): string {
  const plain = name.normalize('NFD').replace(/[\u0300-\u036f’']/g, '');
  return plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The requests with localities that are spelt a little differently made one, and how each is called. */
export function withLocalities(requests: readonly PackageRequest[]): {
  readonly requests: readonly PackageRequest[];
  readonly localities: Localities;
} {
  const localities = new Map<string, string>();
  const known = new Map<string, string>();
  const keyed = requests.map((request) => {
    const name = request.locality ?? '';
    const slug = known.get(name) ?? slugOf(name);
    known.set(name, slug);
    if (!localities.has(slug)) localities.set(slug, slug === '' ? NOT_RECORDED : name);
    return { ...request, locality: slug === '' ? null : slug };
  });
  return { requests: keyed, localities: new Map([...localities].sort(byNameNotRecordedLast)) };
}

export function localityMeasures(localities: Localities): LocalMeasure[] {
  const total = LOCAL_CATALOGUE.find(({ code }) => code === TOTAL);
  assert(total, `${TOTAL} is in the catalogue`);
  const codes = codesOf(localities);
  return splitOf(
    total,
    'locality',
    [...localities].map(([slug, name]) => ({
      suffix: (codes.get(slug) ?? '').slice(TOTAL.length + 1),
      name,
      title: `Waiting for home care: ${slug === '' ? 'locality not recorded' : name}`,
      definition:
        slug === ''
          ? 'Those of the people waiting for home care whose locality is not recorded.'
          : `Those of the people waiting for home care whose locality is ${name}.`,
    })),
  );
}

/** Every locality has a figure in every week, so that the parts sum to the total. */
export function localityRows(list: WaitingList, localities: Localities): ReturnRow[] {
  const period = dateOfDay(list.day);
  return [...codesOf(localities)].map(([slug, code]) =>
    rowOf(code, period, exactly(list.byLocality.get(slug) ?? 0)),
  );
}

/** Codes by slug; slugs cut to fit that would be the same are numbered. */
function codesOf(localities: Localities): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const codes = new Map<string, string>();
  for (const slug of localities.keys()) {
    const cut = (slug === '' ? slugOf(NOT_RECORDED) : slug).slice(0, LONGEST_SLUG).replace(/-$/, '');
    let code = `${TOTAL}-locality-${cut}`;
    for (let n = 2; taken.has(code) || !isLocalCode(code); n++) {
      code = `${TOTAL}-locality-${cut.slice(0, LONGEST_SLUG - 4).replace(/-$/, '')}-${n}`;
      assert(n < 1_000, `a code can be made for ${slug}`);
    }
    taken.add(code);
    codes.set(slug, code);
  }
  return codes;
}

function byNameNotRecordedLast([a, x]: [string, string], [b, y]: [string, string]): number {
  if (a === '' || b === '') return a === '' ? 1 : -1;
  return x.localeCompare(y, 'en');
}
