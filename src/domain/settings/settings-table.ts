/**
 * The one table that decides, for every setting: what it may hold, whether a snapshot carries it, and the address
 * parameter that overrides it. Everything else derives from this table; a new setting is a new row.
 */
import { isGroupId } from '../areas/group.ts';
import { areLedgerMappings, type LedgerMapping } from '../budget/ledger-mapping.ts';
import { isCouncilCode, type OnsCode } from '../figures/area.ts';
import type { HouseStyle } from '../figures/house-style.ts';
import { isFrameworkId } from '../measures/framework.ts';
import { isLocalCode, type LocalCode } from '../measures/local/local-measure.ts';

/** `england`, `region` or the id of a group; a group that is gone means England. */
export type ComparatorChoice = string;

/** A measure as settings and addresses name it: `ascof-2023/2D2`. */
export type MeasureName = string;

export interface Settings {
  readonly council?: OnsCode;
  readonly comparator?: ComparatorChoice;
  /** Councils left out of comparisons. */
  readonly without?: readonly OnsCode[];
  /** Measures whose contested direction the user has set to neutral. */
  readonly neutral?: readonly MeasureName[];
  readonly houseStyle?: HouseStyle;
  /** Local measures shown as tiles of their own on the briefing, in this order. */
  readonly pinned?: readonly LocalCode[];
  /** Which column of the council's ledger extracts is which, the one used last first. */
  readonly ledgerMappings?: readonly LedgerMapping[];
  /** There while the example is held: pages badge it, and snapshots carry the mark so that they stay badged. */
  readonly example?: true;
  /** When a snapshot was last saved, ISO 8601 in UTC, for the reminder to save one. */
  readonly snapshotSavedAt?: string;
}

export type SettingKey = keyof Settings;

interface SettingRule {
  /** True for a value the setting may hold; anything else, from a file or an older store, counts as not set. */
  readonly accepts: (value: unknown) => boolean;
  /** What it must be, to finish "council must be …". */
  readonly mustBe: string;
  /** Carried by snapshots. */
  readonly exported: boolean;
  /** The address parameter that goes before the stored value; null when it is never in the address. */
  readonly address: string | null;
}

const isText = (value: unknown): value is string => typeof value === 'string';

const isListOf =
  (accepts: (text: string) => boolean) =>
  (value: unknown): boolean =>
    Array.isArray(value) &&
    value.length <= 500 &&
    value.every((item) => isText(item) && accepts(item)) &&
    new Set(value).size === value.length;

function isMeasureName(text: string): boolean {
  const [framework = '', code = '', ...more] = text.split('/');
  return more.length === 0 && isFrameworkId(framework) && /^[0-9A-Z]{2,12}$/.test(code);
}

const isComparator = (text: string): boolean => text === 'england' || text === 'region' || isGroupId(text);

const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/;

export const SETTINGS_TABLE: Readonly<Record<SettingKey, SettingRule>> = {
  council: {
    accepts: (value) => isText(value) && isCouncilCode(value),
    mustBe: 'the ONS code of a council',
    exported: true,
    address: 'council',
  },
  comparator: {
    accepts: (value) => isText(value) && isComparator(value),
    mustBe: 'england, region or the name of a group',
    exported: true,
    address: 'comparator',
  },
  without: {
    accepts: isListOf(isCouncilCode),
    mustBe: 'a list of ONS codes of councils',
    exported: true,
    address: 'without',
  },
  neutral: {
    accepts: isListOf(isMeasureName),
    mustBe: 'a list of measures such as ascof-2023/2D2',
    exported: true,
    address: null,
  },
  houseStyle: {
    accepts: (value) => value === 'sefton' || value === 'govuk',
    mustBe: 'sefton or govuk',
    exported: true,
    address: null,
  },
  pinned: {
    accepts: isListOf(isLocalCode),
    mustBe: 'a list of local measures such as home-care-waiting',
    exported: true,
    address: null,
  },
  ledgerMappings: {
    accepts: areLedgerMappings,
    mustBe: 'a list of columns of ledger extracts',
    exported: true,
    address: null,
  },
  example: { accepts: (value) => value === true, mustBe: 'true', exported: true, address: null },
  snapshotSavedAt: {
    accepts: (value) => isText(value) && ISO_TIME.test(value) && !Number.isNaN(Date.parse(value)),
    mustBe: 'a time in UTC',
    exported: false,
    address: null,
  },
};

export const SETTING_KEYS = Object.keys(SETTINGS_TABLE) as readonly SettingKey[];

export function isSettingKey(text: string): text is SettingKey {
  return Object.hasOwn(SETTINGS_TABLE, text);
}

/** The settings a table row accepts; anything else is left out, as if it had never been set. */
export function acceptedSettings(pairs: Iterable<readonly [string, unknown]>): Settings {
  const kept = [...pairs].filter(([key, value]) => isSettingKey(key) && SETTINGS_TABLE[key].accepts(value));
  return Object.fromEntries(kept) as Settings;
}

/** The settings a snapshot carries. */
export function exportedSettings(settings: Settings): Settings {
  return acceptedSettings(
    Object.entries(settings).filter(([key]) => isSettingKey(key) && SETTINGS_TABLE[key].exported),
  );
}
