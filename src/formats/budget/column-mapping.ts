/**
 * Which column of a ledger extract is which of ours, chosen once by the reader and remembered under the fingerprint of the
 * extract's header. It suggests from names; it never decides.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Basis, BudgetMonthNumber, LineKind } from '../../domain/budget/budget-year.ts';
import type { FinancialYear } from '../../domain/figures/financial-year.ts';
import type { IsoDate } from '../../domain/periods/iso-date.ts';
import { plainName } from '../tables/plain-name.ts';
import { BUDGET_HEADS, type BudgetColumn } from './budget-columns.ts';

/** `current`: approved and virements in one amount, where an extract has only that. */
export type MappedColumn = BudgetColumn | 'current';

/** Plain data, to be kept as JSON. */
export interface BudgetMapping {
  readonly version: 1;
  /** Of the header it was made for: see `headerFingerprint`. */
  readonly fingerprint: string;
  /** The field of each column, from 0. */
  readonly columns: Readonly<Partial<Record<MappedColumn, number>>>;
  /** What is the same for every row and has no column. */
  readonly fixed: MappingFixed;
}

export interface MappingFixed {
  readonly year?: FinancialYear;
  readonly month?: BudgetMonthNumber;
  readonly basis?: Basis;
  readonly asAt?: IsoDate;
  readonly status?: 'draft' | 'reported';
  readonly kind?: LineKind;
}

/** Names as `plainName` gives them; the likeliest first. What this app writes itself is known without them. */
const SPELLINGS: Readonly<Partial<Record<MappedColumn, string>>> = {
  year: 'financialyear|fy|fiscalyear|budgetyear',
  month: 'period|periodno|monthno|accountingperiod|fiscalperiod|monthnumber',
  line: 'linecode|code|servicecode|costcentre|costcentrecode|costcenter|ledgercode|objective|budgetcode|accountcode|service',
  name: 'linename|description|servicename|servicedescription|costcentrename|costcentredescription|title|serviceline',
  parent: 'parentcode|parentline|group|groupcode|division|divisioncode|servicegroup|belongsto|rollup',
  kind: 'type|incomeexpenditure|expenditureincome|incexp|expinc|linetype',
  approved: 'approvedbudget|originalbudget|original|basebudget|annualbudgetapproved|budgetapproved',
  virements: 'virement|budgetchanges|budgetadjustments|inyearchanges|movements',
  current:
    'currentbudget|revisedbudget|latestbudget|annualbudget|fullyearbudget|workingbudget|budget|netbudget',
  actualToDate: 'actual|actuals|actualtodate|ytdactual|actualytd|spendtodate|expendituretodate|actualspend',
  profiledToDate: 'profile|profiledbudget|ytdbudget|budgetytd|budgettodate|profiledbudgettodate',
  commitments: 'commitment|committed|ordersoutstanding|purchaseorders',
  forecast:
    'forecastoutturn|projectedoutturn|outturn|forecastoutturntotal|projection|yearendforecast|estimatedoutturn|predictedoutturn',
  variance:
    'forecastvariance|overunderspend|over(under)spend|varianceoverunder|projectedvariance|outturnvariance',
  basis: 'forecastbasis|mitigation',
  asAt: 'date|reportdate|asatdate|rundate|position',
  status: 'reportstatus|state',
  commentary: 'comment|comments|notes|narrative|reason|explanation',
};

const BY_NAME: ReadonlyMap<string, MappedColumn> = new Map([
  ...Object.entries(SPELLINGS).flatMap(([column, names]) =>
    names.split('|').map((name) => [name, column as MappedColumn] as const),
  ),
  ...Object.entries(BUDGET_HEADS).map(([column, head]) => [plainName(head), column as BudgetColumn] as const),
]);

/** The same for every extract with the same column names in the same order, however they are spaced. */
export function headerFingerprint(headerFields: readonly string[]): string {
  const names = headerFields.map(plainName);
  while (names.at(-1) === '') names.pop();
  return bytesToHex(sha256(new TextEncoder().encode(names.join('\n')))).slice(0, 32);
}

/**
 * suggestMapping(['Cost Centre', 'Description', 'Revised Budget', 'Forecast Outturn']) suggests line, name, current and
 * forecast. What it does not know is left open.
 */
export function suggestMapping(headerFields: readonly string[]): BudgetMapping {
  const columns: Partial<Record<MappedColumn, number>> = {};
  for (const [i, field] of headerFields.entries()) {
    const column = BY_NAME.get(plainName(field.replace(/[£'’]|\(£?'?0*k?s?\)/gi, '')));
    if (column !== undefined && columns[column] === undefined) columns[column] = i;
  }
  // An extract that has both needs no sum of them.
  if (columns.approved !== undefined && columns.virements !== undefined) delete columns.current;
  return { version: 1, fingerprint: headerFingerprint(headerFields), columns, fixed: {} };
}

/** What a mapping still has to say before a file can be read by it; empty when it can. `parent` may be left open. */
export function mappingLacks({ columns, fixed }: BudgetMapping): readonly MappedColumn[] {
  const lacks: MappedColumn[] = [];
  for (const column of ['year', 'month', 'basis', 'kind'] as const)
    if (columns[column] === undefined && fixed[column] === undefined) lacks.push(column);
  for (const column of ['line', 'forecast'] as const) if (columns[column] === undefined) lacks.push(column);
  if (columns.current === undefined && columns.approved === undefined) lacks.push('approved');
  return lacks;
}
