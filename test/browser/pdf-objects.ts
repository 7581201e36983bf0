/**
 * The objects of a PDF as Chromium writes it: no encryption, no object streams, Flate or plain content. Enough to look at
 * a printed page; it is no PDF library.
 */
import { inflateSync } from 'node:zlib';

export interface PdfObjects {
  /** The text of an object's dictionary, by number. */
  readonly dictionary: (id: string) => string;
  /** The unpacked content of an object's stream; empty where it has none. */
  readonly stream: (id: string) => string;
  /** The numbers of the objects whose dictionary fits, in the order of the file. */
  readonly matching: (pattern: RegExp) => readonly string[];
}

export function pdfObjects(bytes: Buffer): PdfObjects {
  const text = bytes.toString('latin1');
  const bodies = new Map<string, { readonly dictionary: string; readonly stream: () => string }>();
  const starts = [...text.matchAll(/(?:^|\n)(\d+) 0 obj\s/g)];
  starts.forEach((start, i) => {
    const from = start.index + start[0].length;
    const whole = text.slice(from, starts[i + 1]?.index ?? text.length);
    const marker = /stream\r?\n/.exec(whole);
    const dictionary = marker ? whole.slice(0, marker.index) : whole;
    const unpack = (): string => {
      if (!marker) return '';
      const at = from + marker.index + marker[0].length;
      const raw = bytes.subarray(at, at + Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? 0));
      return (dictionary.includes('/FlateDecode') ? inflateSync(raw) : raw).toString('latin1');
    };
    bodies.set(start[1] ?? '', { dictionary, stream: unpack });
  });
  return {
    dictionary: (id) => bodies.get(id)?.dictionary ?? '',
    stream: (id) => bodies.get(id)?.stream() ?? '',
    matching: (pattern) => [...bodies].filter(([, body]) => pattern.test(body.dictionary)).map(([id]) => id),
  };
}

/** The number an object refers to under a name: `/Contents 7 0 R` gives 7. */
export function reference(dictionary: string, name: string): string {
  return new RegExp(`/${name} (\\d+) 0 R`).exec(dictionary)?.[1] ?? '';
}
