/** Writes a return template as CSV, to be filled in and read back by read-return-csv.ts. */
import { writeCsv } from '../csv/write-csv.ts';
import { templateTable } from './template-cells.ts';
import type { TemplateRow } from './template-rows.ts';

/** With a byte order mark and CRLF; the values are blank or what is held, unrounded. */
export function writeTemplateCsv(rows: readonly TemplateRow[]): string {
  const { header, rows: cells } = templateTable(rows);
  return writeCsv(header, cells);
}
