/** A chosen file as the readers see it: bytes in pieces of a size that keeps both reading and cancelling quick. */
import type { SourceFile } from '../../formats/files/source-file.ts';

/** Larger pieces read no faster; smaller ones do it more slowly. */
const PIECE_BYTES = 1 << 20;

export function sourceOf(file: File): SourceFile {
  return { name: file.name, size: file.size, open: () => piecesOf(file) };
}

/** The next piece is on its way while one is worked on. */
async function* piecesOf(file: Blob): AsyncGenerator<Uint8Array> {
  let coming = pieceAt(file, 0);
  for (let from = 0; from < file.size; from += PIECE_BYTES) {
    const piece = await coming;
    coming = pieceAt(file, from + PIECE_BYTES);
    // A piece that cannot be read is reported when it is its turn.
    coming.catch(() => undefined);
    yield new Uint8Array(piece);
  }
}

function pieceAt(file: Blob, from: number): Promise<ArrayBuffer> {
  return file.slice(from, from + PIECE_BYTES).arrayBuffer();
}

/** The first bytes, enough to tell what the file is; null when it cannot be read (moved, taken away, no permission). */
export async function firstBytesOf(file: Blob): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.slice(0, 1 << 16).arrayBuffer());
  } catch {
    return null;
  }
}
