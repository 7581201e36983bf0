/**
 * Reads a return of local figures from delimited text: its rows, the measures it describes and a ledger that adds up, or one
 * sentence why it cannot be used. It adds nothing and compares with nothing held.
 */

import { failed, ok, type Result } from '../../lib/result.ts';
import { encodingOfText } from '../csv/encoding-of-text.ts';
import { isBlankText } from '../csv/is-blank-text.ts';
import { createRecordScanner } from '../csv/record-scanner.ts';
import { fieldText, MOST_FIELDS, recordExcerpt, type ScannedRecord } from '../csv/scanned-record.ts';
import { openTextBytes, type TextBytes } from '../csv/text-bytes.ts';
import type { SourceFile } from '../files/source-file.ts';
import { refusalOfEnd } from '../official/refusal-of-end.ts';
import { scanFigures } from '../official/scan-figures.ts';
import { problemOfFold } from './problem-of-fold.ts';
import type { ReturnCell } from './return-cell.ts';
import { type ReturnColumn, type ReturnHeader, returnHeaderOf } from './return-columns.ts';
import { ReturnFold } from './return-fold.ts';
import type { ReturnProblem } from './return-problem.ts';
import type { ReturnOptions, ReturnReading } from './return-reading.ts';
import * as refusal from './return-refusals.ts';
import { RETURN_SKIPS, type ReturnSkipId } from './return-skips.ts';

type Reading = Result<ReturnReading, ReturnProblem>;

/** Titles above the header are passed over as far as this. */
const MOST_LINES_ABOVE = 20;
const DELIMITERS = [',', ';', '\t'].map((text) => text.charCodeAt(0));

/**
 * Never throws: what a file, or the medium it lies on, can do wrong is a problem with a sentence.
 * Worked example: `measure,period,value` over `home-care-waiting,2024-12-03,about 11` gives one row, of 3 December 2024, with
 * the value 11 and the qualifier `about`.
 */
export async function readReturnCsv(source: SourceFile, how: ReturnOptions): Promise<Reading> {
  const { name, size } = source;
  if (size > refusal.LARGEST_RETURN) return failed(refusal.isTooLarge(name, size));
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

async function readOpened(source: SourceFile, text: TextBytes, how: ReturnOptions): Promise<Reading> {
  const { name, size } = source;
  if (text.binary) return failed(refusal.isBinary(name, text.binary));
  if (isBlankText(text.sample)) return failed(refusal.isEmpty(name, null));
  const opening = openingOf(text.sample);
  if (!opening) return failed(refusal.isNoReturn(name));
  const { header, line: headerLine, delimiter } = opening;
  if (header.twice.length > 0) return failed(refusal.hasColumnTwice(name, headerLine, header.twice));
  const fold = new ReturnFold();
  const rows = new TextRows(opening, fold);
  const { onProgress, signal } = how;
  const end = await scanFigures(text, rows, { delimiter, headerLine, size, onProgress, signal });
  if (end.kind !== 'done') return failed(refusalOfEnd(name, end, refusal.END_REFUSALS));
  if (rows.cutOff) return failed(refusal.isCutOff(name, rows.cutOff.line, rows.cutOff.why));
  const read = fold.finish(how.measureOf, header);
  const problem = problemOfFold(name, headerLine, fold);
  if (problem) return failed(problem);
  onProgress?.(1);
  return ok({ fileName: name, kind: 'csv', ...read, encoding: encodingOfText(text, end.utf8) });
}

interface Opening {
  readonly delimiter: number;
  readonly line: number;
  readonly width: number;
  readonly header: ReturnHeader;
}

/** Null when no line among the first has the columns of a return. */
function openingOf(sample: Uint8Array): Opening | null {
  for (const delimiter of DELIMITERS) {
    let found: Opening | null = null;
    let lines = 0;
    const scanner = createRecordScanner((record) => {
      const fields = Array.from({ length: Math.min(record.fields, MOST_FIELDS) }, (_, i) =>
        fieldText(record, i),
      );
      if (found || lines >= MOST_LINES_ABOVE || fields.every((field) => field.trim() === '')) return;
      lines++;
      const header = returnHeaderOf(fields);
      if (header.missing.length === 0) found = { delimiter, line: record.line, width: record.fields, header };
    }, delimiter);
    scanner.push(sample);
    scanner.end();
    if (found) return found;
  }
  return null;
}

/** Takes records apart into cells; the last one, when it is not whole, means that the file was cut off. */
class TextRows {
  cutOff: { readonly line: number; readonly why: string } | null = null;
  private readonly columns: readonly (readonly [ReturnColumn, number])[];
  private readonly width: number;
  private readonly fold: ReturnFold;

  constructor({ header, width }: Opening, fold: ReturnFold) {
    this.columns = Object.entries(header.at) as [ReturnColumn, number][];
    this.width = width;
    this.fold = fold;
  }

  take(record: ScannedRecord): void {
    this.cutOff = null;
    const fault = this.faultOf(record);
    if (fault === 'empty') return;
    if (fault !== null) {
      this.fold.leaveOut(fault, record.line, recordExcerpt(record, 60));
      if (fault === 'ragged' || !record.ended)
        this.cutOff = { line: record.line, why: RETURN_SKIPS[fault].words };
      return;
    }
    const cells: Partial<Record<ReturnColumn, ReturnCell>> = {};
    for (const [column, field] of this.columns) {
      const text = fieldText(record, field);
      if (text.trim() !== '') cells[column] = text;
    }
    this.fold.take(record.line, cells);
  }

  /** Spreadsheets leave blank fields behind the last column: those are no fault. */
  private faultOf(record: ScannedRecord): 'empty' | Extract<ReturnSkipId, 'ragged' | 'quote'> | null {
    if (!record.wellFormed) return 'quote';
    const filled = lastFilled(record);
    if (filled === 0) return 'empty';
    return filled > this.width || record.fields < this.width ? 'ragged' : null;
  }
}

function lastFilled(record: ScannedRecord): number {
  for (let i = Math.min(record.fields, MOST_FIELDS) - 1; i >= 0; i--)
    if (fieldText(record, i).trim() !== '') return i + 1;
  return 0;
}
