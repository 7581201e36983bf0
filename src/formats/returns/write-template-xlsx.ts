/** Writes a return template as an Excel workbook. Read back by read-return-sheets.ts. */
import type { ReturnColumn } from './return-columns.ts';
import { templateTable } from './template-cells.ts';
import type { TemplateRow } from './template-rows.ts';
import { COLUMN_NOTES, HOW_TO, HOW_TO_TITLE, QUALIFIER_CHOICES, STATUS_CHOICES } from './template-words.ts';
import { type SheetCheck, type SheetColumn, templateWorkbook } from './template-workbook.ts';

const GREY: readonly ReturnColumn[] = [
  'measure',
  'title',
  'period',
  'unit',
  'previous',
  'yearBefore',
  'area',
];
const TEXTS: readonly ReturnColumn[] = ['qualifier', 'note', 'status'];
/** In characters. */
const WIDTHS: Readonly<Partial<Record<ReturnColumn, number>>> = {
  measure: 30,
  title: 46,
  unit: 18,
  period: 13,
  previous: 15,
  yearBefore: 15,
  note: 40,
};
const CHECKS: Readonly<Partial<Record<ReturnColumn, SheetCheck>>> = {
  qualifier: { choices: QUALIFIER_CHOICES, orBlank: true },
  status: { choices: STATUS_CHOICES, orBlank: true },
  value: 'not-negative',
  numerator: 'not-negative',
  denominator: 'not-negative',
  low: 'not-negative',
  high: 'not-negative',
};

/** The same bytes for the same rows, whenever it is written. */
export function writeTemplateXlsx(rows: readonly TemplateRow[]): Uint8Array<ArrayBuffer> {
  const { columns, header, rows: cells } = templateTable(rows);
  return templateWorkbook({
    name: 'Return',
    columns: columns.map((column, i) => sheetColumn(column, header[i] ?? '')),
    rows: cells,
    frozen: columns.indexOf('period') + 1,
    howToTitle: HOW_TO_TITLE,
    howTo: HOW_TO,
  });
}

function sheetColumn(column: ReturnColumn, head: string): SheetColumn {
  const check = CHECKS[column];
  const look = GREY.includes(column) ? 'left-alone' : TEXTS.includes(column) ? 'text' : 'number';
  const note = COLUMN_NOTES[column] ?? '';
  return { head, note, look, width: WIDTHS[column] ?? 13, ...(check ? { check } : {}) };
}
