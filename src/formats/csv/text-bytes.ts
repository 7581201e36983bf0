/**
 * Opens a file as bytes in which ASCII is one byte a character, whatever it was written in: a byte order mark is taken
 * off, and UTF-16 becomes UTF-8. It refuses what is not text and decides nothing about the text.
 */
import { type BinaryKind, binaryKind } from './binary-kind.ts';
import { type SniffedEncoding, sniffEncoding } from './sniff-encoding.ts';

/** Enough to see a header and tell text from anything else. */
const SAMPLE = 1 << 16;

export interface TextBytes {
  readonly encoding: SniffedEncoding;
  /** Not null for a file that is no text; its chunks must then not be read as one. */
  readonly binary: BinaryKind | null;
  /** The first 64 KiB of the text, or all of it when it is shorter. */
  readonly sample: Uint8Array;
  /** The whole text from its beginning, sample included. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Bytes of the file taken so far. */
  readonly taken: () => number;
  /** Lets the source go, also when not all of it was read. */
  readonly close: () => Promise<void>;
}

export async function openTextBytes(source: AsyncIterable<Uint8Array>): Promise<TextBytes> {
  const reading = source[Symbol.asyncIterator]();
  let taken = 0;
  const next = async (): Promise<Uint8Array | null> => {
    const step = await reading.next();
    if (step.done) return null;
    taken += step.value.length;
    return step.value;
  };
  const first = await firstBytes(next);
  const encoding = sniffEncoding(first);
  const text = first.subarray(encoding.mark);
  const start = text.subarray(0, SAMPLE);
  const wide = encoding.family === 'single' ? null : encoding.family;
  const chunks = wide ? asUtf8(text, next, wide) : asItIs(text, next);
  return {
    encoding,
    binary: wide ? null : binaryKind(start),
    sample: wide ? toUtf8(new TextDecoder(wide).decode(start)) : start,
    chunks,
    taken: () => taken,
    close: async () => {
      await reading.return?.();
    },
  };
}

async function firstBytes(next: () => Promise<Uint8Array | null>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  while (length < SAMPLE) {
    const part = await next();
    if (!part) break;
    parts.push(part);
    length += part.length;
  }
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

type Next = () => Promise<Uint8Array | null>;

async function* asItIs(first: Uint8Array, next: Next): AsyncGenerator<Uint8Array> {
  for (let part: Uint8Array | null = first; part; part = await next()) yield part;
}

async function* asUtf8(first: Uint8Array, next: Next, encoding: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding);
  for (let part: Uint8Array | null = first; part; part = await next()) {
    yield toUtf8(decoder.decode(part, { stream: true }));
  }
  yield toUtf8(decoder.decode());
}

function toUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
