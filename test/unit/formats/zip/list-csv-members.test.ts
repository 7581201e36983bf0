import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { FileFault, type SourceFile } from '../../../../src/formats/files/source-file.ts';
import { crc32 } from '../../../../src/formats/zip/crc32.ts';
import { listCsvMembers, type ZipProblem } from '../../../../src/formats/zip/list-csv-members.ts';
import { runs } from '../../../runs.ts';
import { fileOf, LAYOUTS } from '../official/drawn-file.ts';
import { readDrawn } from '../official/read.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const TEXT = LAYOUTS['ascof-2018-19.csv'].repeat(40);

async function members(archive: Uint8Array, name = 'ascof.zip'): Promise<readonly SourceFile[]> {
  const listed = await listCsvMembers(fileOf(name, archive));
  if (!listed.ok) throw new Error(listed.error.sentence);
  return listed.value;
}

async function problem(archive: Uint8Array): Promise<ZipProblem> {
  const listed = await listCsvMembers(fileOf('ascof.zip', archive));
  if (listed.ok) throw new Error('not refused');
  return listed.error;
}

async function unpacked(file: SourceFile): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of file.open()) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

/** Sets bytes at a place counted from the first directory entry. */
function inDirectory(archive: Uint8Array, offset: number, ...bytes: number[]): Uint8Array {
  const changed = archive.slice();
  const at = Buffer.from(archive).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  changed.set(bytes, at + offset);
  return changed;
}

describe('the CSV files of an archive', () => {
  it('are listed with their names and sizes, other files and system copies passed over', async () => {
    const archive = zipSync({
      'notes.pdf': utf8('%PDF'),
      'data/ascof-2018-19.CSV': utf8(TEXT),
      '__MACOSX/data/._ascof-2018-19.csv': utf8('x'),
      '.hidden.csv': utf8('x'),
      'ascof-2020-21.csv': [utf8('a,b'), { level: 0 }],
    });
    const listed = await members(archive);
    expect(listed.map(({ name, size }) => [name, size])).toEqual([
      ['ascof.zip/data/ascof-2018-19.CSV', TEXT.length],
      ['ascof.zip/ascof-2020-21.csv', 3],
    ]);
    const [first, second] = listed;
    if (!first || !second) throw new Error('two members');
    expect(await unpacked(first)).toBe(TEXT);
    expect(await unpacked(first)).toBe(TEXT);
    expect(await unpacked(second)).toBe('a,b');
  });

  it('are read as the files they were', async () => {
    const archive = zipSync({ 'figures.csv': utf8(LAYOUTS['ascof-2018-19.csv']) });
    const [file] = await members(archive, 'ascof-2018-19.zip');
    if (!file) throw new Error('one member');
    const parts: Uint8Array[] = [];
    for await (const part of file.open()) parts.push(part);
    const result = await readDrawn(file.name, new Uint8Array(Buffer.concat(parts)));
    expect(result).toMatchObject({
      ok: true,
      value: { year: '2018-19', fileName: 'ascof-2018-19.zip/figures.csv' },
    });
  });

  it('survive a comment at the end and names that are not ASCII', async () => {
    const archive = zipSync({ 'año-2018-19.csv': utf8(TEXT) }, { comment: 'x'.repeat(300) });
    expect((await members(archive))[0]?.name).toBe('ascof.zip/año-2018-19.csv');
  });
});

describe('an archive refused', () => {
  const archive = zipSync({ 'ascof-2018-19.csv': utf8(TEXT) });

  it('has no CSV in it', async () => {
    expect(await problem(zipSync({ 'a.xlsx': utf8('x') }))).toMatchObject({ kind: 'no-csv' });
    expect((await problem(zipSync({ 'a.xlsx': utf8('x') }))).sentence).toMatch(
      /^ascof.zip has no CSV file in it\. Nothing/,
    );
  });

  it('is damaged, cut off or no archive at all', async () => {
    expect(await problem(archive.slice(0, -10))).toMatchObject({ kind: 'damaged' });
    expect(await problem(archive.slice(40))).toMatchObject({ kind: 'damaged' });
    expect(await problem(utf8('PK\u0003\u0004 and then text'))).toMatchObject({ kind: 'damaged' });
    expect(await problem(new Uint8Array(0))).toMatchObject({ kind: 'damaged' });
  });

  it('is protected by a password', async () => {
    expect(await problem(inDirectory(archive, 8, 1))).toMatchObject({ kind: 'encrypted' });
  });

  it('is packed in a way not known here', async () => {
    expect(await problem(inDirectory(archive, 10, 9))).toMatchObject({ kind: 'unsupported' });
  });

  it('says that it unpacks to more than can be added', async () => {
    const huge = await problem(inDirectory(archive, 24, 0, 0, 0, 0x40));
    expect(huge.sentence).toContain('1,024 MB, where 400 MB is the most');
  });

  it('is too large itself', async () => {
    const large = await listCsvMembers({ ...fileOf('ascof.zip', archive), size: 201 * 1024 * 1024 });
    expect(large).toMatchObject({ ok: false, error: { kind: 'too-large' } });
  });
});

describe('a member that is not what its directory says', () => {
  const bomb = zipSync({ 'bomb.csv': new Uint8Array(30_000_000) });

  it('is stopped at the size it was said to have', async () => {
    const [file] = await members(inDirectory(bomb, 24, 0, 1, 0, 0));
    if (!file) throw new Error('one member');
    let given = 0;
    const reading = (async () => {
      for await (const part of file.open()) given += part.length;
    })();
    await expect(reading).rejects.toThrow(FileFault);
    expect(given).toBeLessThanOrEqual(256);
  });

  it('is refused when a bit of it changed', async () => {
    const archive = zipSync({ 'a.csv': [utf8(TEXT), { level: 0 }] });
    archive[200] = (archive[200] ?? 0) ^ 1;
    const [file] = await members(archive);
    if (!file) throw new Error('one member');
    await expect(unpacked(file)).rejects.toThrow(
      /^ascof.zip\/a.csv cannot be unpacked: the archive is damaged\./,
    );
  });

  it('gives the whole text or a sentence, whatever happens to the archive', async () => {
    const archive = zipSync({ 'a.csv': utf8(TEXT), 'b.csv': [utf8('x,y\n1,2\n'), { level: 0 }] });
    const change = fc.tuple(fc.nat(archive.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        async (changes, cut) => {
          const changed = archive.slice(0, cut ? (changes[0]?.[0] ?? 0) : archive.length);
          for (const [at, byte] of changes) if (at < changed.length) changed[at] = byte;
          const listed = await listCsvMembers(fileOf('ascof.zip', changed));
          if (!listed.ok) {
            expect(listed.error.sentence).toContain('nothing already held has changed');
            return;
          }
          for (const file of listed.value) {
            const text = await unpacked(file).catch((cause: unknown) => {
              expect(cause).toBeInstanceOf(FileFault);
              return null;
            });
            if (text !== null) expect([TEXT, 'x,y\n1,2\n', '']).toContain(text);
          }
        },
      ),
      { numRuns: runs(2_000) },
    );
  });
});

describe('the checksum', () => {
  it('is that of the standard, in one piece or several', () => {
    expect(crc32(utf8('123456789'))).toBe(0xcbf43926);
    expect(crc32(utf8('6789'), crc32(utf8('12345')))).toBe(0xcbf43926);
  });
});
