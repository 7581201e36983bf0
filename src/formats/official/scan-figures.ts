/**
 * Runs a whole file of rows through the scanner into a fold, a piece at a time, with progress, limits and a way to stop. It
 * decides nothing about what was found.
 */
import { createRecordScanner } from '../csv/record-scanner.ts';
import type { ScannedRecord } from '../csv/scanned-record.ts';
import type { TextBytes } from '../csv/text-bytes.ts';
import { createUtf8Watch } from '../csv/utf8-watch.ts';
import { createBreather } from './let-others-run.ts';
import { LARGEST_FILE } from './refusals.ts';

/** Other work of the thread gets its turn after this many bytes, some 5 ms of reading. */
const BETWEEN_PAUSES = 1 << 20;

export interface ScanOptions {
  readonly delimiter: number;
  /** The line of the column names: rows begin below it. */
  readonly headerLine: number;
  /** In bytes, for the progress. */
  readonly size: number;
  readonly onProgress?: ((fraction: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

export type ScanEnd =
  | { readonly kind: 'done'; readonly utf8: boolean }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'too-large'; readonly bytes: number }
  | { readonly kind: 'never-closed'; readonly line: number }
  | { readonly kind: 'nul'; readonly line: number };

/** What takes the rows: the fold of an official file, or of a register. */
export interface TakesRows {
  take(record: ScannedRecord): void;
}

export async function scanFigures(text: TextBytes, fold: TakesRows, options: ScanOptions): Promise<ScanEnd> {
  const watch = createUtf8Watch();
  const breather = createBreather();
  const scanner = createRecordScanner((record) => {
    if (record.line > options.headerLine) fold.take(record);
  }, options.delimiter);
  const stopped = (): ScanEnd | null => {
    if (options.signal?.aborted) return { kind: 'cancelled' };
    if (text.taken() > LARGEST_FILE) return { kind: 'too-large', bytes: text.taken() };
    if (scanner.nulAt !== null) return { kind: 'nul', line: scanner.nulAt };
    return scanner.stuckAt === null ? null : { kind: 'never-closed', line: scanner.stuckAt };
  };
  let sincePause = 0;
  try {
    for await (const chunk of text.chunks) {
      for (let at = 0; at < chunk.length; at += BETWEEN_PAUSES) {
        const piece = chunk.subarray(at, at + BETWEEN_PAUSES);
        scanner.push(piece);
        watch.see(piece, !scanner.beyondAscii);
        sincePause += piece.length;
        if (sincePause >= BETWEEN_PAUSES) {
          sincePause = 0;
          options.onProgress?.(options.size > 0 ? Math.min(1, text.taken() / options.size) : 0);
          await breather.pause();
        }
        const end = stopped();
        if (end) return end;
      }
    }
    scanner.end();
    return stopped() ?? { kind: 'done', utf8: watch.isUtf8() };
  } finally {
    breather.close();
  }
}
