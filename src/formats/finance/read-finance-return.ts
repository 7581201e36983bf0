/**
 * Reads a published finance return from delimited text: each council’s net current expenditure on adult social care and a
 * ledger that adds up, or one sentence why it cannot be used. It adds nothing and divides by nobody.
 */
import { isCouncilCode } from '../../domain/figures/area.ts';
import { failed, ok, type Result } from '../../lib/result.ts';
import type { SourceFile } from '../files/source-file.ts';
import { readTableCsv } from '../tables/read-table-csv.ts';
import { type Table, type TableCell, textOfTableCell } from '../tables/table.ts';
import { FinanceFold } from './finance-fold.ts';
import { type FinanceHeader, financeHeaderOf, isFinanceHeader } from './finance-header.ts';
import type { FinanceOptions, FinanceProblem, FinanceReading, FinanceRow } from './finance-reading.ts';
import * as refusal from './finance-refusals.ts';
import { sourceInText, yearInText } from './finance-title.ts';
import { isDetailedReturn, looksLikeFinanceReturn } from './looks-like-finance-return.ts';

type Reading = Result<FinanceReading, FinanceProblem>;

/** Never throws. Worked example: Sefton’s outturn of 2023-24 is { year: '2023-24', source: 'outturn', ons: 'E08000014', net: 119322 }. */
export async function readFinanceReturn(source: SourceFile, how: FinanceOptions = {}): Promise<Reading> {
  const { signal, onProgress } = how;
  const wanted = refusal.WANTED_FINANCE;
  const table = await readTableCsv(source, {
    isHeader: looksLikeFinanceReturn,
    wanted,
    isRow: startsACouncil,
    signal,
    onProgress,
  });
  return table.ok ? financeOfTable(table.value, how) : table;
}

/** A footnote is not the beginning of a row. */
function startsACouncil(cells: readonly TableCell[]): boolean {
  return cells.some((cell) => typeof cell === 'string' && /^\s*E\d{4}(?:\d{4})?\s*$/.test(cell));
}

function financeOfTable(table: Table, how: FinanceOptions): Reading {
  const { fileName, headerLine, header: fields, above, encoding } = table;
  if (isDetailedReturn(fields)) return failed(refusal.isDetailed(fileName));
  const found = firstWithNet(table);
  if (!found) return failed(refusal.hasNoNetColumn(fileName, headerLine));
  const { header, from } = found;
  const title = above.map(({ cells }) => cells.map(textOfTableCell).join(' ')).join(' ');
  const year = how.year ?? yearInText(title) ?? yearInText(fileName) ?? undefined;
  const source = how.source ?? sourceInText(title) ?? sourceInText(fileName) ?? undefined;
  if (header.year === null && year === undefined) return failed(refusal.needsYear(fileName));
  if (header.source === null && source === undefined) return failed(refusal.needsSource(fileName));
  const fold = new FinanceFold(header, { year, source });
  for (const [i, row] of table.rows.entries()) {
    if (i < from) fold.ledger.skip('second-table', row.line, textOfTableCell(row.cells[0]));
    else fold.take(row);
  }
  const rows = fold.rows();
  const ledger = fold.ledger.ledger();
  if (rows.length === 0 || fold.ledger.faults > rows.length)
    return failed(refusal.isUnreadable(fileName, ledger));
  const unit = otherUnitOf(rows);
  if (unit !== null) return failed(refusal.isInAnotherUnit(fileName, unit));
  return ok({ fileName, rows, ledger, notes: notesOf(rows), ...(encoding ? { encoding } : {}) });
}

type WithNet = FinanceHeader & { readonly net: number };

/** The first table of the file that has the column; `from` is its first row. */
function firstWithNet({ header, above, rows }: Table): { header: WithNet; from: number } | null {
  const first = withNet(header, above.at(-1)?.cells.map(textOfTableCell));
  if (first) return { header: first, from: 0 };
  for (const [i, { cells }] of rows.entries()) {
    const fields = cells.map(textOfTableCell);
    if (!isFinanceHeader(fields)) continue;
    const next = withNet(fields, rows[i - 1]?.cells.map(textOfTableCell));
    if (next) return { header: next, from: i + 1 };
  }
  return null;
}

function withNet(fields: readonly string[], groups: readonly string[] = []): WithNet | null {
  const header = financeHeaderOf(fields, groups);
  if (header === null || header.net === null) return null;
  return { ...header, net: header.net };
}

/** Enough councils to tell: their middle is some £30m to £200m in every year, 30,000 to 200,000 in thousands. */
const ENOUGH_COUNCILS = 5;

function otherUnitOf(rows: readonly FinanceRow[]): 'pounds' | 'millions' | null {
  const nets = rows.filter(({ ons }) => isCouncilCode(ons)).map(({ net }) => Math.abs(net));
  if (nets.length < ENOUGH_COUNCILS) return null;
  const middle = nets.sort((a, b) => a - b)[Math.floor(nets.length / 2)] ?? 0;
  if (middle > 3_000_000) return 'pounds';
  return middle < 1_500 ? 'millions' : null;
}

function notesOf(rows: readonly FinanceRow[]): readonly string[] {
  const below = rows.filter(({ net }) => net < 0).length;
  if (below === 0) return [];
  return [
    `${below} ${below === 1 ? 'amount is' : 'amounts are'} below zero: more income than spending. Kept as published.`,
  ];
}
