/** Writes a template of a budget or of savings as CSV or as an Excel workbook, to be filled in and read back by their readers. */
import { writeCsv } from '../csv/write-csv.ts';
import { templateWorkbook } from '../returns/template-workbook.ts';
import type { MoneyCell, MoneyTemplate } from './money-template.ts';

/** With a byte order mark and CRLF; amounts as plain pounds without separators. */
export function writeMoneyTemplateCsv({ columns, rows }: MoneyTemplate): string {
  return writeCsv(
    columns.map(({ head }) => head),
    rows.map((row) => row.map(inPounds)),
  );
}

/** The same bytes for the same template, whenever it is written. */
export function writeMoneyTemplateXlsx(template: MoneyTemplate): Uint8Array<ArrayBuffer> {
  return templateWorkbook({ ...template, rows: template.rows.map((row) => row.map(inPounds)) });
}

/** A number, not text: in CSV a leading minus would be taken for a formula and get an apostrophe. */
function inPounds(cell: MoneyCell): string | number | null {
  return typeof cell === 'object' && cell !== null ? cell.pence / 100 : cell;
}
