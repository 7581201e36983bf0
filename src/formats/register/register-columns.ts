/** Finds the columns of a register by their names, without regard to case, spaces and marks, in any order. */
import type { RegisterKind } from './register-reading.ts';

export type RegisterColumn =
  | 'reference'
  | 'requested'
  | 'started'
  | 'closed'
  | 'ended'
  | 'discharged'
  | 'source'
  | 'locality'
  | 'provider'
  | 'hours'
  | 'hoursBefore'
  | 'hoursAfter'
  | 'atHome'
  | 'age';

const REFERENCE =
  'reference|ref|id|referenceno|referencenumber|refno|uniqueid|uniquereference|caseid|casereference|caseref|recordid';
const LOCALITY = 'locality|localityname|area|areaname|district|neighbourhood|ward|patch';
const PROVIDER = 'provider|providertype|typeofprovider|provision|provisiontype';

/** Names as `plainName` gives them. The first is how the column is called in sentences. */
const SPELLINGS: Readonly<Record<RegisterKind, Partial<Record<RegisterColumn, string>>>> = {
  packages: {
    reference: `${REFERENCE}|requestid|requestreference|requestref|packageid|packagereference|packageref`,
    requested:
      'requested|requestdate|daterequested|dateofrequest|requestedon|requesteddate|requeststart|requestmade|referred|referraldate|datereferred',
    started:
      'started|startdate|datestarted|dateofstart|startedon|starteddate|start|packagestart|packagestarted|packagestartdate|firstvisit|commenced|commencementdate|commencement',
    closed:
      'closed|closeddate|closuredate|dateclosed|closedon|withdrawn|withdrawndate|datewithdrawn|withdrawnon|closedorwithdrawn|closedwithdrawn|closedwithdrawndate|cancelled|cancelleddate|ended|enddate|endedon|dateended|endeddate|endedwithoutstart',
    source: 'source|requestsource|sourceofrequest|referralsource|origin|route',
    locality: LOCALITY,
    provider: PROVIDER,
    hours:
      'hours|weeklyhours|hoursperweek|hoursaweek|plannedhours|plannedweeklyhours|packagehours|hoursrequested',
  },
  reablement: {
    reference: `${REFERENCE}|episodeid|episodereference|episoderef|personid|personreference|personref|clientid|clientreference|clientref|serviceuserid`,
    started:
      'started|startdate|datestarted|dateofstart|startedon|starteddate|start|episodestart|episodestarted|episodestartdate|reablementstart|reablementstartdate|commenced|commencementdate',
    ended:
      'ended|enddate|dateended|dateofend|endedon|endeddate|end|episodeend|episodeended|episodeenddate|reablementend|reablementenddate|completed|completiondate|datecompleted|completedon',
    discharged:
      'discharged|dischargedate|dateofdischarge|datedischarged|dischargedon|hospitaldischargedate|hospitaldischarge',
    provider: PROVIDER,
    hoursBefore:
      'hoursbefore|hoursatstart|starthours|weeklyhoursbefore|hoursperweekbefore|hoursbeforereablement',
    hoursAfter: 'hoursafter|hoursatend|endhours|weeklyhoursafter|hoursperweekafter|hoursafterreablement',
    atHome:
      'athomeat91days|athome91days|athome|athome91|stillathome|stillathomeat91days|stillathome91days|91days|91dayoutcome|outcomeat91days|outcome91days|day91outcome|outcome',
    locality: LOCALITY,
    age: 'age|ageatstart|agebandatstart|ageband|agegroup|ageinyears',
  },
};

/** How a column is called in a sentence. */
export const COLUMN_WORDS: Readonly<Record<RegisterColumn, string>> = {
  reference: 'Reference',
  requested: 'Requested',
  started: 'Started',
  closed: 'Closed',
  ended: 'Ended',
  discharged: 'Discharged',
  source: 'Source',
  locality: 'Locality',
  provider: 'Provider type',
  hours: 'Hours',
  hoursBefore: 'Hours before',
  hoursAfter: 'Hours after',
  atHome: 'At home at 91 days',
  age: 'Age',
};

export const NEEDED: Readonly<Record<RegisterKind, readonly RegisterColumn[]>> = {
  packages: ['reference', 'requested', 'started'],
  reablement: ['reference', 'started', 'ended'],
};

/** Example: `Hours_Before `, `hours before` and `HoursBefore` are all `hoursbefore`. */
export function plainName(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

export interface FoundColumns {
  /** The fields of each column, from 0; more than one when a column is there twice. */
  readonly places: ReadonlyMap<RegisterColumn, readonly number[]>;
  /** Fields that are none of the register's columns. */
  readonly others: readonly number[];
}

const COLUMN_OF: Readonly<Record<RegisterKind, ReadonlyMap<string, RegisterColumn>>> = {
  packages: columnsByName('packages'),
  reablement: columnsByName('reablement'),
};

export function findColumns(fields: readonly string[], kind: RegisterKind): FoundColumns {
  const places = new Map<RegisterColumn, number[]>();
  const others: number[] = [];
  for (const [i, field] of fields.entries()) {
    const column = COLUMN_OF[kind].get(plainName(field));
    if (column) places.set(column, [...(places.get(column) ?? []), i]);
    else others.push(i);
  }
  return { places, others };
}

function columnsByName(kind: RegisterKind): ReadonlyMap<string, RegisterColumn> {
  const columns = Object.entries(SPELLINGS[kind]) as [RegisterColumn, string][];
  return new Map(columns.flatMap(([column, names]) => names.split('|').map((name) => [name, column])));
}
