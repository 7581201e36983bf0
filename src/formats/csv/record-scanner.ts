/**
 * A streaming scanner of delimited text (RFC 4180), over bytes. The delimiter, quotation mark and line ends are the
 * same bytes in UTF-8 and Windows-1252, so nothing is decoded here; UTF-16 is turned into UTF-8 before (text-bytes.ts).
 * It knows nothing of columns or meaning, and it never drops a byte silently: what is wrong is flagged with its line.
 */
import { COMMA, createScanWork, INCOMPLETE, LF, type ScanWork, scanRecord } from './scan-record.ts';
import type { ScannedRecord } from './scanned-record.ts';

/** No record of a statistical table is this long (1 MiB): a quotation mark was opened and not closed. */
const LONGEST_RECORD = 1 << 20;
/** A large push is worked through in steps of this many bytes, to keep the work buffer small. */
const STEP = 1 << 18;

export interface RecordScanner {
  push(bytes: Uint8Array): void;
  /** Hands over a last record without a line end; nothing may be pushed afterwards. */
  end(): void;
  /** The line of a quotation mark never closed (or of a record longer than 1 MiB); scanning stops there. */
  readonly stuckAt: number | null;
  /** The first line with a NUL byte, which no text has. */
  readonly nulAt: number | null;
  /** True once any byte above 127 was met. */
  readonly beyondAscii: boolean;
}

/**
 * Calls `onRecord` for every record, blank lines included. A quoted field may hold delimiters and line ends. Where text
 * follows a closing quotation mark the record is not well formed; if it already ran over several lines, only its first
 * line is given up and scanning goes on with the next one.
 * Example: `a,"b ""c""\nd"\r\ne` gives [`a`, `b "c"\nd`] on line 1 and [`e`] on line 3.
 */
export function createRecordScanner(
  onRecord: (record: ScannedRecord) => void,
  delimiter: number = COMMA,
): RecordScanner {
  return new BufferedScanner(onRecord, delimiter);
}

/** Keeps what is left of a record until the rest of it comes. */
class BufferedScanner implements RecordScanner {
  stuckAt: number | null = null;
  private readonly work: ScanWork;
  private readonly onRecord: (record: ScannedRecord) => void;
  private held = 0;

  constructor(onRecord: (record: ScannedRecord) => void, delimiter: number) {
    this.onRecord = onRecord;
    this.work = createScanWork(delimiter);
  }

  get nulAt(): number | null {
    return this.work.nulLine || null;
  }

  get beyondAscii(): boolean {
    return this.work.everSeen > 0x7f;
  }

  push(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length && this.stuckAt === null; at += STEP) {
      const step = bytes.subarray(at, at + STEP);
      makeRoom(this.work, this.held, step.length);
      this.work.bytes.set(step, this.held);
      this.held += step.length;
      this.drain(false);
    }
  }

  end(): void {
    if (this.stuckAt === null) this.drain(true);
  }

  /** Hands over every record that is complete and keeps the rest. */
  private drain(final: boolean): void {
    const { work, held } = this;
    let from = 0;
    work.bytes[held] = LF;
    while (from < held) {
      const next = scanRecord(work, from, held, final);
      if (next === INCOMPLETE) break;
      this.onRecord(work);
      work.line = work.lineNow;
      from = next;
    }
    work.bytes.copyWithin(0, from, held);
    this.held = held - from;
    if ((final && from < held) || this.held > LONGEST_RECORD) this.stuckAt = work.line;
  }
}

/** Sees to it that behind the `held` bytes there is room for `more` and the closing sentinel. */
function makeRoom(work: ScanWork, held: number, more: number): void {
  if (held + more + 1 <= work.bytes.length) return;
  const larger = new Uint8Array((held + more + 1) * 2);
  larger.set(work.bytes.subarray(0, held));
  work.bytes = larger;
  work.view = new DataView(larger.buffer);
}
