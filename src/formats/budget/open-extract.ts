/**
 * Opens a ledger extract, whatever it calls its columns: the table with what its names suggest, so that the reader can be
 * asked which column is which. Nothing of it is read as money yet.
 */
import { type AmountUnit, unitOfHeader } from '../../domain/budget/amount-unit.ts';
import type { LedgerMapping } from '../../domain/budget/ledger-mapping.ts';
import { ok, type Result } from '../../lib/result.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { NamedSheet } from '../returns/workbook-sheets.ts';
import { readTableCsv } from '../tables/read-table-csv.ts';
import { type Table, type TableOptions, textOfTableCell } from '../tables/table.ts';
import { tableOfSheets } from '../tables/table-of-sheets.ts';
import type { TableProblem } from '../tables/table-problem.ts';
import { AMOUNT_COLUMNS, budgetHeaderOf } from './budget-columns.ts';
import type { BudgetOptions } from './budget-reading.ts';
import { WANTED_BUDGET } from './budget-refusals.ts';
import { suggestMapping } from './column-mapping.ts';
import { monthColumns } from './month-columns.ts';

/** As many columns known by name make a row the header of an extract. */
const ENOUGH_KNOWN = 3;
const AMOUNTS = [...AMOUNT_COLUMNS, 'current', 'variance'] as const;

export interface LedgerExtract {
  readonly table: Table;
  /** With the fingerprint of the header, and the unit a title above it tells. */
  readonly suggested: LedgerMapping;
  /** True when enough columns are known by names that a ledger gives them. */
  readonly recognised: boolean;
  /** The names of columns that stand for months, where there are several. */
  readonly months: readonly string[];
}

type Opened = Result<LedgerExtract, TableProblem>;

/** Never throws. The header is the first row with columns known by name, else the first row of words. */
export async function openExtractCsv(
  source: SourceFile,
  { signal, onProgress }: Pick<BudgetOptions, 'signal' | 'onProgress'> = {},
): Promise<Opened> {
  const read = (isHeader: TableOptions['isHeader']) =>
    readTableCsv(source, { isHeader, wanted: WANTED_BUDGET, signal, onProgress });
  const known = await read(isKnown);
  return opened(lacksHeader(known) ? await read(isRowOfWords) : known);
}

/** The same of a workbook: the first sheet with such a header. */
export function openExtractSheets(name: string, sheets: readonly NamedSheet[]): Opened {
  const read = (isHeader: TableOptions['isHeader']) =>
    tableOfSheets(name, sheets, { isHeader, wanted: WANTED_BUDGET });
  const known = read(isKnown);
  return opened(lacksHeader(known) ? read(isRowOfWords) : known);
}

function lacksHeader(table: Result<Table, TableProblem>): boolean {
  return !table.ok && table.error.kind === 'no-header';
}

function opened(read: Result<Table, TableProblem>): Opened {
  if (!read.ok) return read;
  const { header } = read.value;
  const suggested = suggestMapping(header);
  const unit = unitAbove(read.value);
  return ok({
    table: read.value,
    suggested: unit === null ? suggested : { ...suggested, unit },
    recognised: isKnown(header) && hasNamesOfItsOwn(header, suggested),
    months: monthColumns(header),
  });
}

/** Codes, names and dates are in many tables; a ledger's has amounts beside them. */
function isKnown(fields: readonly string[]): boolean {
  const { columns } = suggestMapping(fields);
  return (
    Object.keys(columns).length >= ENOUGH_KNOWN && AMOUNTS.some((column) => columns[column] !== undefined)
  );
}

/** A budget in our own columns that lacks one is no ledger extract: it is put right, not mapped. */
function hasNamesOfItsOwn(header: readonly string[], { columns }: LedgerMapping): boolean {
  return Object.keys(columns).length > Object.keys(budgetHeaderOf(header).at).length;
}

/** A title often says it once for the whole table: "Budget monitoring, period 7 (£000)". */
function unitAbove({ above }: Table): AmountUnit | null {
  const told = above.flatMap(({ cells }) =>
    cells.flatMap((cell) => unitOfHeader(textOfTableCell(cell)) ?? []),
  );
  return told.find((unit) => unit !== 'pounds') ?? null;
}

function isRowOfWords(fields: readonly string[]): boolean {
  const filled = fields.filter((field) => field.trim() !== '');
  return filled.length >= ENOUGH_KNOWN && filled.every((field) => /\p{L}/u.test(field));
}
