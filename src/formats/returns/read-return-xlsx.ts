/**
 * Reads a return of local figures from an Excel workbook: the first sheet with the columns of a return, by the same rulebook
 * as a CSV. It adds nothing and compares with nothing held.
 */
import readWorkbook, { type CellValue, type Row } from 'read-excel-file/universal';
import { failed, ok, type Result } from '../../lib/result.ts';
import { binaryKind } from '../csv/binary-kind.ts';
import type { SourceFile } from '../files/source-file.ts';
import { packArchive } from '../zip/pack-archive.ts';
import { percentStylesOf, prepareSheet } from './percent-cells.ts';
import { problemOfFold } from './problem-of-fold.ts';
import type { ReturnCell } from './return-cell.ts';
import { type ReturnColumn, type ReturnHeader, returnHeaderOf } from './return-columns.ts';
import { ReturnFold } from './return-fold.ts';
import type { ReturnProblem } from './return-problem.ts';
import type { ReturnOptions, ReturnReading } from './return-reading.ts';
import * as refusal from './return-refusals.ts';
import { bytesOf, unpackWorkbook, type WorkbookParts } from './unpack-workbook.ts';

type Reading = Result<ReturnReading, ReturnProblem>;

/** Titles above the header are passed over as far as this. */
const MOST_ROWS_ABOVE = 20;
/** A stray cell in the last corner would be padded to 17,000 million cells. */
const MOST_CELLS = 5_000_000;
const MOST_ROWS = 250_000;

/**
 * Never throws: what a file can do wrong is a problem with a sentence. Lines are rows of the sheet.
 * Worked example: a cell with 0.813 shown as 81.3%, in the column `value` of a percentage, is 81.3.
 */
export async function readReturnXlsx(source: SourceFile, how: ReturnOptions): Promise<Reading> {
  const { name, size } = source;
  if (size > refusal.LARGEST_RETURN) return failed(refusal.isTooLarge(name, size));
  const stopped = (): boolean => how.signal?.aborted === true;
  if (stopped()) return failed(refusal.wasCancelled(name));
  try {
    const bytes = await bytesOf(source, refusal.LARGEST_RETURN);
    if (bytes === null) return failed(refusal.isTooLarge(name, refusal.LARGEST_RETURN + 1));
    if (bytes.length === 0) return failed(refusal.isEmpty(name, null));
    const kind = binaryKind(bytes.subarray(0, 4096));
    if (kind !== null && kind !== 'zip') return failed(refusal.isBinary(name, kind));
    how.onProgress?.(0.1);
    const parts = await unpackWorkbook(name, bytes);
    if (!parts.ok) return parts;
    const prepared = preparedParts(parts.value);
    if (prepared === null) return failed(refusal.isTooMuch(name));
    how.onProgress?.(0.4);
    const sheets = await sheetsOf(prepared);
    if (stopped()) return failed(refusal.wasCancelled(name));
    if (sheets === null) return failed(refusal.isDamaged(name));
    how.onProgress?.(0.8);
    return readSheets(name, sheets, how);
  } catch (cause) {
    if (stopped()) return failed(refusal.wasCancelled(name));
    return failed(refusal.cannotOpen(name, cause));
  }
}

interface NamedSheet {
  readonly sheet: string;
  readonly data: readonly Row[];
}

/** Null when the workbook's own XML cannot be made sense of. Stored, not packed: the reader then unpacks nothing itself. */
async function sheetsOf(parts: WorkbookParts): Promise<readonly NamedSheet[] | null> {
  try {
    return await readWorkbook(packArchive(parts, false).buffer);
  } catch {
    return null;
  }
}

/** Null when a sheet reaches further than any return. */
function preparedParts(parts: WorkbookParts): WorkbookParts | null {
  const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
  const styles = Object.keys(parts).find((path) => /^xl\/styles\.xml$/i.test(path));
  const percent = percentStylesOf(decode(styles === undefined ? undefined : parts[styles]));
  const prepared: Record<string, Uint8Array> = {};
  for (const [path, bytes] of Object.entries(parts)) {
    prepared[path] = bytes;
    if (!/^xl\/worksheets\/[^/]+\.xml$/i.test(path)) continue;
    const sheet = prepareSheet(decode(bytes), percent);
    if (sheet.rows > MOST_ROWS || sheet.rows * sheet.columns > MOST_CELLS) return null;
    prepared[path] = new TextEncoder().encode(sheet.xml);
  }
  return prepared;
}

function readSheets(name: string, sheets: readonly NamedSheet[], how: ReturnOptions): Reading {
  for (const { data } of sheets) {
    const found = headerOf(data);
    if (!found) continue;
    const { header, line } = found;
    if (header.twice.length > 0) return failed(refusal.hasColumnTwice(name, line, header.twice));
    const fold = new ReturnFold();
    for (const [i, row] of data.slice(line).entries()) {
      const kept = cellsByColumn(header, row.map(cellOf));
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

/** Dates come as the first moment of their day in UTC. */
function cellOf(cell: CellValue | null): ReturnCell | null {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'string') return cell.trim() === '' ? null : cell;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (!(cell instanceof Date)) return null;
  return Number.isNaN(cell.getTime()) ? 'an unreadable date' : { day: cell.toISOString().slice(0, 10) };
}
