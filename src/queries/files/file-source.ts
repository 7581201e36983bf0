/** A chosen file as the readers see it: bytes in pieces of a size that keeps both reading and cancelling quick. */
import type { SourceFile } from '../../formats/files/source-file.ts';

/** Larger pieces read no faster; smaller ones do. */
const PIECE_BYTES = 1 << 20;

export function sourceOf(file: File): SourceFile {
  return { name: file.name, size: file.size, open: () => piecesOf(file) };
}

async function* piecesOf(file: Blob): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < file.size; from += PIECE_BYTES) {
    yield new Uint8Array(await file.slice(from, from + PIECE_BYTES).arrayBuffer());
  }
}

/** The first bytes, enough to tell what the file is; null when it cannot be read (moved, taken away, no permission). */
export async function firstBytesOf(file: Blob): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.slice(0, 1 << 16).arrayBuffer());
  } catch {
    return null;
  }
}
