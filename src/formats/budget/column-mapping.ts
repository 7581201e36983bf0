/** Suggests which column of a ledger extract is which of ours, from their names alone. The reader decides. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { LedgerColumn, LedgerMapping } from '../../domain/budget/ledger-mapping.ts';
import { plainName } from '../tables/plain-name.ts';
import { BUDGET_HEADS, type BudgetColumn } from './budget-columns.ts';

/** Names as `plainName` gives them; the likeliest first. What this app writes itself is known without them. */
const SPELLINGS: Readonly<Partial<Record<LedgerColumn, string>>> = {
  year: 'financialyear|fy|fiscalyear|budgetyear',
  month: 'period|periodno|monthno|accountingperiod|fiscalperiod|monthnumber',
  line: 'linecode|code|servicecode|costcentre|costcentrecode|costcenter|ledgercode|objective|budgetcode|accountcode|service',
  name: 'linename|description|servicename|servicedescription|costcentrename|costcentredescription|title|serviceline',
  parent: 'parentcode|parentline|group|groupcode|division|divisioncode|servicegroup|belongsto|rollup',
  kind: 'type|incomeexpenditure|expenditureincome|incexp|expinc|linetype',
  approved: 'approvedbudget|originalbudget|original|basebudget|annualbudgetapproved|budgetapproved',
  virements: 'virement|budgetchanges|budgetadjustments|inyearchanges',
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

const BY_NAME: ReadonlyMap<string, LedgerColumn> = new Map([
  ...Object.entries(SPELLINGS).flatMap(([column, names]) =>
    names.split('|').map((name) => [name, column as LedgerColumn] as const),
  ),
  ...Object.entries(BUDGET_HEADS).map(([column, head]) => [plainName(head), column as BudgetColumn] as const),
]);

/** What a name says of the unit of its amounts: "Forecast (£000)", "Budget £'000s", "Actual £k". */
const UNIT = /\(?\s*£?\s*['\u2019]?000['\u2019]?s?\s*\)?|\(\s*£?\s*[km]?\s*\)|£\s*[km]?\b|£/gi;

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
export function suggestMapping(headerFields: readonly string[]): LedgerMapping {
  const columns: Partial<Record<LedgerColumn, number>> = {};
  for (const [i, field] of headerFields.entries()) {
    const column = BY_NAME.get(plainName(field.replace(UNIT, '')));
    if (column !== undefined && columns[column] === undefined) columns[column] = i;
  }
  // An extract that has both needs no sum of them.
  if (columns.approved !== undefined && columns.virements !== undefined) delete columns.current;
  return { fingerprint: headerFingerprint(headerFields), columns, fixed: {} };
}
