/**
 * One council’s published spend a person beside England, its region and its own group: all spend of the councils that have both amount
 * and people by all their people. It puts no council above another: spend is neither good nor bad.
 */
import { COUNCILS, councilName, regionOf } from '../areas/councils.ts';
import { sameCouncil } from '../areas/succession.ts';
import { perPerson, perPersonTogether, type SpendPerPerson } from '../budget/per-person.ts';
import type { OnsCode } from '../figures/area.ts';
import { compareYears, type FinancialYear } from '../figures/financial-year.ts';
import type { Comparator } from '../quartiles/comparator.ts';
import { comparatorLabel } from '../quartiles/comparator-words.ts';
import type { Standpoint } from '../quartiles/position.ts';
import type { PeopleHeld } from './people-held.ts';
import { netByCouncil, type PublishedSpend } from './published-spend.ts';

export type Whom = 'adult' | 'older';

export interface CouncilSpend {
  readonly code: OnsCode;
  readonly name: string;
  /** £ thousand; null where the return has no amount. */
  readonly netThousands: number | null;
  /** Null without an amount or without people. */
  readonly adult: SpendPerPerson | null;
  readonly older: SpendPerPerson | null;
  /** Why there is no rate; null where there is one. */
  readonly lacks: 'spend' | 'people' | 'both' | null;
}

export interface SpendTogether {
  readonly kind: Comparator['kind'];
  /** "England", "North West", "Sefton’s neighbours". */
  readonly name: string;
  readonly adult: SpendPerPerson | null;
  readonly older: SpendPerPerson | null;
  /** The councils it is worked out from. */
  readonly counted: number;
  /** Those without an amount or without people. */
  readonly leftOut: readonly CouncilSpend[];
}

export interface SpendComparison {
  readonly published: PublishedSpend;
  readonly people: PeopleHeld | null;
  readonly own: CouncilSpend;
  /** England, the region, and the group where the reader compares with one. */
  readonly together: readonly SpendTogether[];
  /** The councils of the comparison chosen, the council itself among them, by name. */
  readonly compared: readonly CouncilSpend[];
  /** Small councils the reader leaves out. */
  readonly without: readonly OnsCode[];
}

export function spendComparison(
  published: PublishedSpend,
  people: PeopleHeld | null,
  { council, comparator, without }: Standpoint,
): SpendComparison {
  const net = netByCouncil(published);
  const spendOf = (code: OnsCode): CouncilSpend => councilSpend(code, net, people);
  const own = spendOf(council);
  const isOther = (code: OnsCode): boolean => placeOf(code) !== placeOf(council) && !without.includes(code);
  const all = councilsOfYear(published, people).filter(isOther);
  const setOf = (chosen: Comparator): CouncilSpend[] =>
    byName([own, ...membersOf(chosen, all).filter(isOther).map(spendOf)]);
  const region = regionOf(council);
  const asked: Comparator[] = [
    { kind: 'england' },
    ...(region ? [{ kind: 'region' as const, region }] : []),
    ...(comparator.kind === 'group' ? [comparator] : []),
  ];
  return {
    published,
    people,
    own,
    together: asked.map((one) => togetherOf(one, setOf(one))),
    compared: setOf(comparator),
    without,
  };
}

function membersOf(chosen: Comparator, all: readonly OnsCode[]): readonly OnsCode[] {
  switch (chosen.kind) {
    case 'england':
      return all;
    case 'region':
      return all.filter((code) => regionOf(code) === chosen.region);
    case 'group':
      return chosen.group.members;
  }
}

/** Since the councils of the register are England’s, each of them and no other. */
const REGISTER_SINCE: FinancialYear = '2023-24';

/**
 * Councils of the return, and those that should have been in it: a council that sent no return is counted as left out. They are all of
 * the register in its years; before, those in the file of people, but for councils that are no more in a file of another year.
 */
function councilsOfYear(published: PublishedSpend, people: PeopleHeld | null): OnsCode[] {
  const places = new Map(published.councils.map((code) => [placeOf(code), code]));
  const should =
    compareYears(published.year, REGISTER_SINCE) >= 0
      ? COUNCILS.map(({ code }) => code)
      : (people?.councils ?? []).filter(
          (code) => people?.year === published.year || TODAY.has(placeOf(code)),
        );
  for (const code of should) if (!places.has(placeOf(code))) places.set(placeOf(code), code);
  return [...places.values()];
}

/** The oldest code a council has had stands for it. */
function placeOf(code: OnsCode): OnsCode {
  return sameCouncil(code)[0] ?? code;
}

const TODAY: ReadonlySet<OnsCode> = new Set(COUNCILS.map(({ code }) => placeOf(code)));

function councilSpend(
  code: OnsCode,
  net: ReadonlyMap<OnsCode, number>,
  people: PeopleHeld | null,
): CouncilSpend {
  const amounts = sameCouncil(code).map((known) => net.get(known) ?? null);
  const netThousands = amounts.findLast((amount) => amount !== null) ?? null;
  const living = people?.of(code) ?? null;
  const [noSpend, noPeople] = [netThousands === null, living === null];
  return {
    code,
    name: councilName(code) ?? code,
    netThousands,
    adult: perPerson(netThousands, living?.adults ?? null),
    older: perPerson(netThousands, living?.older ?? null),
    lacks: noSpend && noPeople ? 'both' : noSpend ? 'spend' : noPeople ? 'people' : null,
  };
}

function togetherOf(chosen: Comparator, councils: readonly CouncilSpend[]): SpendTogether {
  const whole = councils.filter(({ lacks }) => lacks === null);
  const rate = (whom: Whom): SpendPerPerson | null =>
    perPersonTogether(
      whole.map((council) => ({
        netThousands: council.netThousands,
        population: council[whom]?.population ?? null,
      })),
    ).rate;
  return {
    kind: chosen.kind,
    name: comparatorLabel(chosen),
    adult: rate('adult'),
    older: rate('older'),
    counted: whole.length,
    leftOut: councils.filter(({ lacks }) => lacks !== null),
  };
}

function byName(councils: readonly CouncilSpend[]): CouncilSpend[] {
  return [...councils].sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
}
