/** A table as its readers see it: text and numbers in rows, with the lines they stand on. It has no meaning yet. */
import type { TextEncoding } from '../../domain/releases/release.ts';
import { type ReturnCell, textOfCell } from '../returns/return-cell.ts';

/** Text, a number as a spreadsheet stores it, or a day; null for a blank. */
export type TableCell = ReturnCell | null;

export type RowFault = 'ragged' | 'quote';

export interface TableRow {
  /** The line of a CSV, the row of a sheet, from 1. */
  readonly line: number;
  readonly cells: readonly TableCell[];
  /** The cells are then not to be relied on. */
  readonly fault?: RowFault;
}

export interface Table {
  readonly fileName: string;
  readonly kind: 'csv' | 'xlsx';
  /** The rows above the header that are not blank: titles, notes. */
  readonly above: readonly TableRow[];
  readonly headerLine: number;
  readonly header: readonly string[];
  /** Rows below the header that are not blank. */
  readonly rows: readonly TableRow[];
  /** Of a CSV. */
  readonly encoding?: TextEncoding;
}

export interface TableOptions {
  /** Told the texts of a row among the first of a file. */
  readonly isHeader: (fields: readonly string[]) => boolean;
  /** What the file should have been, for the sentence when no row is a header. */
  readonly wanted: string;
  /** Whether a last row that is not whole shows that the file was cut off: of a published file it may be a footnote. */
  readonly isRow?: ((cells: readonly TableCell[]) => boolean) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** From 0 to 1. */
  readonly onProgress?: ((fraction: number) => void) | undefined;
}

export const MOST_ROWS = 200_000;
/** Titles above the header are passed over as far as this. */
export const MOST_ROWS_ABOVE = 30;

export function textOfTableCell(cell: TableCell | undefined): string {
  return textOfCell(cell ?? undefined);
}
