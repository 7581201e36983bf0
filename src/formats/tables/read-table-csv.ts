/**
 * Reads a whole table from delimited text: titles, header and rows with their lines, or one sentence why it cannot be read.
 * It knows nothing of what the columns mean.
 */

import { failed, ok, type Result } from '../../lib/result.ts';
import { encodingOfText } from '../csv/encoding-of-text.ts';
import { isBlankText } from '../csv/is-blank-text.ts';
import { createRecordScanner } from '../csv/record-scanner.ts';
import { isBlankRecord, type ScannedRecord } from '../csv/scanned-record.ts';
import { openTextBytes, type TextBytes } from '../csv/text-bytes.ts';
import type { SourceFile } from '../files/source-file.ts';
import { refusalOfEnd } from '../official/refusal-of-end.ts';
import { scanFigures } from '../official/scan-figures.ts';
import { recordFields } from './record-fields.ts';
import { MOST_ROWS, MOST_ROWS_ABOVE, type Table, type TableOptions, type TableRow } from './table.ts';
import type { TableProblem } from './table-problem.ts';
import * as refusal from './table-refusals.ts';

const DELIMITERS = [',', ';', '\t'];

/** Never throws. The first row that `isHeader` says yes to is the header, with the delimiter it was found by. */
export async function readTableCsv(
  source: SourceFile,
  how: TableOptions,
): Promise<Result<Table, TableProblem>> {
  const { name, size } = source;
  if (size > refusal.LARGEST_TABLE) return failed(refusal.isTooLarge(name, size));
  if (how.signal?.aborted) return failed(refusal.wasCancelled(name));
  try {
    const text = await openTextBytes(source.open());
    try {
      return await readOpened(source, text, how);
    } finally {
      await text.close();
    }
  } catch (cause) {
    if (how.signal?.aborted) return failed(refusal.wasCancelled(name));
    return failed(refusal.cannotOpen(name, cause));
  }
}

async function readOpened(
  { name, size }: SourceFile,
  text: TextBytes,
  how: TableOptions,
): Promise<Result<Table, TableProblem>> {
  if (text.binary) return failed(refusal.isBinary(name, text.binary));
  if (isBlankText(text.sample)) return failed(refusal.isEmpty(name, null));
  const opening = openingOf(text.sample, how.isHeader);
  if (!opening) return failed(refusal.hasNoHeader(name, how.wanted));
  const { delimiter, headerLine, header, above } = opening;
  const rows = new TextRows(delimiter, header.length, how.isRow ?? (() => true));
  const { onProgress, signal } = how;
  const code = delimiter.charCodeAt(0);
  const end = await scanFigures(text, rows, { delimiter: code, headerLine, size, onProgress, signal });
  if (end.kind !== 'done') return failed(refusalOfEnd(name, end, refusal.END_REFUSALS));
  if (text.taken() > refusal.LARGEST_TABLE) return failed(refusal.isTooLarge(name, text.taken()));
  if (rows.cutOff !== null) return failed(refusal.isCutOff(name, rows.cutOff));
  if (rows.overfull) return failed(refusal.isTooMuch(name));
  if (rows.taken.length === 0) return failed(refusal.isEmpty(name, headerLine));
  const encoding = encodingOfText(text, end.utf8);
  return ok({ fileName: name, kind: 'csv', above, headerLine, header, rows: rows.taken, encoding });
}

interface Opening {
  readonly delimiter: string;
  readonly headerLine: number;
  readonly header: readonly string[];
  readonly above: readonly TableRow[];
}

function openingOf(sample: Uint8Array, isHeader: TableOptions['isHeader']): Opening | null {
  for (const delimiter of DELIMITERS) {
    const above: TableRow[] = [];
    let found: Opening | null = null;
    const scanner = createRecordScanner((record) => {
      if (found || above.length >= MOST_ROWS_ABOVE || isBlankRecord(record)) return;
      const fields = record.wellFormed ? recordFields(record, delimiter) : [];
      if (isHeader(fields)) found = { delimiter, headerLine: record.line, header: fields, above };
      else above.push({ line: record.line, cells: fields.map(cellOf) });
    }, delimiter.charCodeAt(0));
    scanner.push(sample);
    scanner.end();
    if (found) return found;
  }
  return null;
}

/** Takes records apart; a last one that is not whole means that the file was cut off. */
class TextRows {
  readonly taken: TableRow[] = [];
  cutOff: number | null = null;
  overfull = false;
  private readonly delimiter: string;
  private readonly width: number;
  private readonly isRow: NonNullable<TableOptions['isRow']>;

  constructor(delimiter: string, width: number, isRow: NonNullable<TableOptions['isRow']>) {
    this.delimiter = delimiter;
    this.width = width;
    this.isRow = isRow;
  }

  take(record: ScannedRecord): void {
    this.cutOff = null;
    const { line } = record;
    if (record.wellFormed && isBlankRecord(record)) return;
    if (this.taken.length >= MOST_ROWS) {
      this.overfull = true;
      return;
    }
    if (!record.wellFormed) {
      this.taken.push({ line, cells: [], fault: 'quote' });
      this.cutOff = record.ended ? null : line;
      return;
    }
    const cells = recordFields(record, this.delimiter).map(cellOf);
    const filled = cells.findLastIndex((cell) => cell !== null) + 1;
    // Spreadsheets leave blank fields behind the last column: those are no fault.
    const ragged = filled > this.width || cells.length < this.width;
    this.taken.push(ragged ? { line, cells, fault: 'ragged' } : { line, cells });
    this.cutOff = ragged && !record.ended && this.isRow(cells) ? line : null;
  }
}

function cellOf(text: string): string | null {
  return text.trim() === '' ? null : text;
}
