/**
 * Reads a return of local figures from an Excel workbook: the first sheet with the columns of a return, by the same rulebook
 * as a CSV. It adds nothing and compares with nothing held.
 */
import type { Row } from 'read-excel-file/universal';
import { failed, ok, type Result } from '../../lib/result.ts';
import { problemOfFold } from './problem-of-fold.ts';
import type { ReturnCell } from './return-cell.ts';
import { type ReturnColumn, type ReturnHeader, returnHeaderOf } from './return-columns.ts';
import { ReturnFold } from './return-fold.ts';
import type { ReturnProblem } from './return-problem.ts';
import type { ReturnOptions, ReturnReading } from './return-reading.ts';
import * as refusal from './return-refusals.ts';
import { type NamedSheet, workbookCell } from './workbook-sheets.ts';

type Reading = Result<ReturnReading, ReturnProblem>;

/** Titles above the header are passed over as far as this. */
const MOST_ROWS_ABOVE = 20;

/**
 * Lines are rows of the sheet. Worked example: a cell with 0.813 shown as 81.3%, in the column `value` of a percentage, is
 * 81.3.
 */
export function readReturnSheets(
  name: string,
  sheets: readonly NamedSheet[],
  how: Pick<ReturnOptions, 'measureOf' | 'onProgress'>,
): Reading {
  for (const { data } of sheets) {
    const found = headerOf(data);
    if (!found) continue;
    const { header, line } = found;
    if (header.twice.length > 0) return failed(refusal.hasColumnTwice(name, line, header.twice));
    const fold = new ReturnFold();
    for (const [i, row] of data.slice(line).entries()) {
      const kept = cellsByColumn(header, row.map(workbookCell));
      if (kept !== null) fold.take(line + 1 + i, kept);
    }
    const read = fold.finish(how.measureOf, header);
    const problem = problemOfFold(name, line, fold);
    if (problem) return failed(problem);
    how.onProgress?.(1);
    return ok({ fileName: name, kind: 'xlsx', ...read });
  }
  return failed(
    sheets.every(({ data }) => data.length === 0) ? refusal.isEmpty(name, null) : refusal.isNoReturn(name),
  );
}

function headerOf(data: readonly Row[]): { readonly header: ReturnHeader; readonly line: number } | null {
  const above = data.slice(0, MOST_ROWS_ABOVE);
  for (const [i, row] of above.entries()) {
    const header = returnHeaderOf(row.map((cell) => (typeof cell === 'string' ? cell : '')));
    if (header.missing.length === 0) return { header, line: i + 1 };
  }
  return null;
}

/** Null for a row with nothing in it, in whatever column. */
function cellsByColumn(
  { at }: ReturnHeader,
  row: readonly (ReturnCell | null)[],
): Partial<Record<ReturnColumn, ReturnCell>> | null {
  if (row.every((cell) => cell === null)) return null;
  const cells: Partial<Record<ReturnColumn, ReturnCell>> = {};
  for (const [column, field] of Object.entries(at) as [ReturnColumn, number][]) {
    const cell = row[field] ?? null;
    if (cell !== null) cells[column] = cell;
  }
  return cells;
}
