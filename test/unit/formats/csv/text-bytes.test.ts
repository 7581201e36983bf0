import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binaryKind } from '../../../../src/formats/csv/binary-kind.ts';
import { decodeText } from '../../../../src/formats/csv/decode-text.ts';
import { openTextBytes } from '../../../../src/formats/csv/text-bytes.ts';
import { createUtf8Watch } from '../../../../src/formats/csv/utf8-watch.ts';
import { encoded, inChunks } from '../official/drawn-file.ts';

async function read(bytes: Uint8Array, size = 7) {
  const text = await openTextBytes(inChunks(bytes, size));
  const parts: Uint8Array[] = [];
  for await (const part of text.chunks) parts.push(part);
  await text.close();
  const all = new Uint8Array(Buffer.concat(parts));
  return { ...text, text: decodeText(all, 0, all.length) };
}

const TEXT = 'Geographical Code,Measure Value\r\n102,18–64 ‘é’\r\n';

describe('opening a text', () => {
  it.each([
    'utf-8',
    'utf-8-bom',
    'utf-16le',
    'utf-16be',
    'utf-16le-bom',
    'utf-16be-bom',
    'windows-1252',
  ] as const)('gives the same text whatever it was written in: %s', async (encoding) => {
    const opened = await read(encoded(TEXT, encoding));
    expect(opened.text).toBe(TEXT);
    expect(opened.binary).toBeNull();
    expect(opened.encoding.family).toBe(encoding.startsWith('utf-16') ? encoding.slice(0, 8) : 'single');
  });

  it('gives the whole text wherever the bytes are cut', async () => {
    const encoding = fc.constantFrom(
      'utf-8',
      'utf-8-bom',
      'utf-16le-bom',
      'utf-16be-bom',
      'utf-16le',
      'utf-16be',
    );
    await fc.assert(
      fc.asyncProperty(encoding, fc.integer({ min: 1, max: 40 }), async (name, size) => {
        expect((await read(encoded(TEXT, name), size)).text).toBe(TEXT);
      }),
    );
  });

  it('counts the bytes taken and lets the source go', async () => {
    let closed = false;
    async function* source() {
      try {
        yield encoded('a,b\n', 'utf-8');
        yield encoded('c,d\n', 'utf-8');
      } finally {
        closed = true;
      }
    }
    const text = await openTextBytes(source());
    expect(text.taken()).toBe(8);
    await text.close();
    expect(closed).toBe(true);
  });
});

describe('what is not text', () => {
  const bytes = (...values: number[]) => new Uint8Array(values);
  it.each([
    ['pdf', new TextEncoder().encode('%PDF-1.7')],
    ['zip', bytes(0x50, 0x4b, 3, 4, 20, 0)],
    ['image', bytes(0x89, 0x50, 0x4e, 0x47, 13, 10)],
    ['old-office', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1)],
    ['gzip', bytes(0x1f, 0x8b, 8)],
    ['other', bytes(65, 44, 0, 66)],
    ['other', new Uint8Array(100).fill(7)],
  ])('is known as %s by its first bytes', (kind, first) => {
    expect(binaryKind(first)).toBe(kind);
  });

  it('is not a text with a form feed or the end mark of old systems', () => {
    expect(binaryKind(new TextEncoder().encode('a,b\f\nc,d\n\u001a'))).toBeNull();
  });
});

describe('telling UTF-8 from Windows-1252', () => {
  const isUtf8 = (input: Uint8Array, size: number): boolean => {
    const watch = createUtf8Watch();
    let plain = true;
    for (let at = 0; at < input.length; at += size) {
      const part = input.subarray(at, at + size);
      plain &&= part.every((byte) => byte < 0x80);
      watch.see(part, plain);
    }
    return watch.isUtf8();
  };

  it('needs no more than one byte far down the file', () => {
    const far = 'a'.repeat(5_000);
    expect(isUtf8(encoded(`${far}–${far}`, 'windows-1252'), 64)).toBe(false);
    expect(isUtf8(encoded(`${far}–${far}`, 'utf-8'), 64)).toBe(true);
    expect(isUtf8(encoded(far, 'utf-8'), 64)).toBe(true);
  });

  it('is right wherever a character is cut in two', () => {
    for (let size = 1; size < 12; size++) expect(isUtf8(encoded('ab–cd€é', 'utf-8'), size)).toBe(true);
  });

  it('is not UTF-8 when the last character is not complete', () => {
    expect(isUtf8(encoded('ab–', 'utf-8').subarray(0, 4), 3)).toBe(false);
  });

  it('decodes each text by itself, so one stray byte spoils nothing else', () => {
    const dash = new Uint8Array([0x31, 0x38, 0x96, 0x36, 0x34]);
    expect(decodeText(dash, 0, 5)).toBe('18–64');
    expect(decodeText(encoded('18–64', 'utf-8'), 0, 7)).toBe('18–64');
  });
});
