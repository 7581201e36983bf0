/**
 * The sheets of an Excel workbook as rows of cells, unpacked and read within bounds. It looks for no column: what the sheets
 * hold is for the reader that asked.
 */
import readWorkbook, { type CellValue, type Row } from 'read-excel-file/universal';
import { failed, ok, type Result } from '../../lib/result.ts';
import { binaryKind } from '../csv/binary-kind.ts';
import type { SourceFile } from '../files/source-file.ts';
import { packArchive } from '../zip/pack-archive.ts';
import { percentStylesOf, prepareSheet } from './percent-cells.ts';
import type { ReturnCell } from './return-cell.ts';
import type { ReturnProblem } from './return-problem.ts';
import type { ReturnOptions } from './return-reading.ts';
import * as refusal from './return-refusals.ts';
import { bytesOf, unpackWorkbook, type WorkbookParts } from './unpack-workbook.ts';

/** A stray cell in the last corner would be padded to 17,000 million cells. */
const MOST_CELLS = 5_000_000;
const MOST_ROWS = 250_000;

export interface NamedSheet {
  readonly sheet: string;
  readonly data: readonly Row[];
}

/** Never throws: what a file can do wrong is a problem with a sentence. */
export async function readWorkbookSheets(
  source: SourceFile,
  how: Pick<ReturnOptions, 'signal' | 'onProgress'>,
): Promise<Result<readonly NamedSheet[], ReturnProblem>> {
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
    return ok(sheets);
  } catch (cause) {
    if (stopped()) return failed(refusal.wasCancelled(name));
    return failed(refusal.cannotOpen(name, cause));
  }
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

/** Dates come as the first moment of their day in UTC. */
export function workbookCell(cell: CellValue | null): ReturnCell | null {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'string') return cell.trim() === '' ? null : cell;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (!(cell instanceof Date)) return null;
  return Number.isNaN(cell.getTime()) ? 'an unreadable date' : { day: cell.toISOString().slice(0, 10) };
}
