/**
 * Finds a table among the sheets of an Excel workbook: the first with a header that is wanted, by the same rule as a CSV. It
 * knows nothing of what the columns mean.
 */
import { failed, ok, type Result } from '../../lib/result.ts';
import type { ReturnProblem } from '../returns/return-problem.ts';
import { type NamedSheet, workbookCell } from '../returns/workbook-sheets.ts';
import {
  MOST_ROWS,
  MOST_ROWS_ABOVE,
  type Table,
  type TableCell,
  type TableOptions,
  type TableRow,
} from './table.ts';
import type { TableProblem } from './table-problem.ts';
import * as refusal from './table-refusals.ts';

/** Lines are rows of the sheet. */
export function tableOfSheets(
  name: string,
  sheets: readonly NamedSheet[],
  { isHeader, wanted }: Pick<TableOptions, 'isHeader' | 'wanted'>,
): Result<Table, TableProblem> {
  if (sheets.every(({ data }) => data.length === 0)) return failed(refusal.isEmpty(name, null));
  for (const sheet of sheets) {
    const table = tableOf(name, sheet, isHeader);
    if (!table) continue;
    if (table.rows.length > MOST_ROWS) return failed(refusal.isTooMuch(name));
    return table.rows.length === 0 ? failed(refusal.isEmpty(name, table.headerLine)) : ok(table);
  }
  return failed(refusal.hasNoHeader(name, wanted));
}

function tableOf(fileName: string, { data }: NamedSheet, isHeader: TableOptions['isHeader']): Table | null {
  const above: TableRow[] = [];
  for (const [i, row] of data.entries()) {
    const cells = row.map(workbookCell);
    if (cells.every((cell) => cell === null)) continue;
    if (above.length >= MOST_ROWS_ABOVE) return null;
    const header = cells.map((cell) => (typeof cell === 'string' ? cell : ''));
    if (!isHeader(header)) {
      above.push({ line: i + 1, cells });
      continue;
    }
    const rows = data.slice(i + 1).flatMap((below, n): TableRow[] => {
      const read: TableCell[] = below.map(workbookCell);
      return read.every((cell) => cell === null) ? [] : [{ line: i + 2 + n, cells: read }];
    });
    return { fileName, kind: 'xlsx', above, headerLine: i + 1, header, rows };
  }
  return null;
}

/** The words for a workbook are the same whatever was to be read from it, but for its size. */
export function tableProblem(name: string, { kind, sentence }: ReturnProblem): TableProblem {
  switch (kind) {
    case 'empty':
      return refusal.isEmpty(name, null);
    case 'too-large':
      return refusal.isTooMuch(name);
    case 'binary':
    case 'damaged':
    case 'encrypted':
    case 'cannot-open':
    case 'cancelled':
      return { kind, sentence };
    default:
      return { kind: 'damaged', sentence };
  }
}
