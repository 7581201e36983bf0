/**
 * Which column of a council's ledger extract is which of ours, as it is remembered under the fingerprint of the extract's
 * header. It holds places of columns and choices from short lists: never a figure, never a word somebody wrote.
 */

import type { FinancialYear } from '../figures/financial-year.ts';
import type { IsoDate } from '../periods/iso-date.ts';
import type { AmountUnit } from './amount-unit.ts';
import type { Basis, BudgetMonthNumber, LineKind } from './budget-year.ts';

/** `current`: approved and virements in one amount, where an extract has only that. */
const COLUMNS = [
  'year',
  'month',
  'line',
  'name',
  'parent',
  'kind',
  'approved',
  'virements',
  'current',
  'actualToDate',
  'profiledToDate',
  'commitments',
  'forecast',
  'variance',
  'basis',
  'asAt',
  'status',
  'commentary',
] as const;

export type LedgerColumn = (typeof COLUMNS)[number];

/** Plain data, to be kept as JSON. */
export interface LedgerMapping {
  /** Of the header it was made for: 32 hexadecimal digits. */
  readonly fingerprint: string;
  /** The field of each column, from 0. */
  readonly columns: Readonly<Partial<Record<LedgerColumn, number>>>;
  /** What is the same for every row and has no column. */
  readonly fixed: MappingFixed;
  /** What an amount stands for where the name of its column does not say it; pounds where it is left out. */
  readonly unit?: AmountUnit;
}

export interface MappingFixed {
  readonly year?: FinancialYear;
  readonly month?: BudgetMonthNumber;
  readonly basis?: Basis;
  readonly asAt?: IsoDate;
  readonly status?: 'draft' | 'reported';
  /** `below-zero`: lines whose amounts are below zero are income. An answer of its own each time; it is never remembered. */
  readonly kind?: LineKind | 'below-zero';
}

/** More kinds of extract than any council has; the one not used for longest is forgotten. */
export const MOST_MAPPINGS = 20;

/** The answers that may be remembered. A month or a day is another the next time. */
const REMEMBERED: Readonly<Record<string, RegExp>> = {
  year: /^20\d\d-\d\d$/,
  basis: /^(gross|after-mitigation)$/,
  status: /^(draft|reported)$/,
  kind: /^(expenditure|income)$/,
};
const UNITS: readonly unknown[] = [undefined, 'pounds', 'thousands', 'millions'];

/** True for a list of mappings as they are remembered, one a fingerprint; false for anything else there may be in a file. */
export function areLedgerMappings(value: unknown): value is readonly LedgerMapping[] {
  if (!Array.isArray(value) || value.length > MOST_MAPPINGS || !value.every(isRemembered)) return false;
  return new Set(value.map(({ fingerprint }) => fingerprint)).size === value.length;
}

function isRemembered(value: unknown): value is LedgerMapping {
  if (!isRecord(value)) return false;
  const { fingerprint, columns, fixed, unit, ...more } = value;
  return (
    Object.keys(more).length === 0 &&
    typeof fingerprint === 'string' &&
    /^[0-9a-f]{32}$/.test(fingerprint) &&
    isRecord(columns) &&
    Object.entries(columns).every(([column, field]) => isColumn(column) && isField(field)) &&
    isRecord(fixed) &&
    Object.entries(fixed).every(([column, answer]) => REMEMBERED[column]?.test(String(answer))) &&
    UNITS.includes(unit)
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isColumn(value: string): value is LedgerColumn {
  return (COLUMNS as readonly string[]).includes(value);
}

function isField(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) < 1_000;
}
