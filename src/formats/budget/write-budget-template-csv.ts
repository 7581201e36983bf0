/** Writes a template of a month as CSV, to be filled in and read back by read-budget-csv.ts. */
import { type CsvCell, writeCsv } from '../csv/write-csv.ts';
import type { BudgetTemplate, TemplateCell } from './budget-template.ts';

/** With a byte order mark and CRLF; amounts as plain pounds without separators. */
export function writeBudgetTemplateCsv({ header, rows }: BudgetTemplate): string {
  return writeCsv(
    header,
    rows.map((row) => row.map(csvCell)),
  );
}

/** A number, not text: a leading minus would be taken for a formula and get an apostrophe. */
function csvCell(cell: TemplateCell): CsvCell {
  return typeof cell === 'object' && cell !== null ? cell.pence / 100 : cell;
}
