import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { identifyFile } from '../../../../src/formats/files/identify-file.ts';
import { encoded, LAYOUTS } from '../official/drawn-file.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const zip = zipSync({ 'a.csv': utf8('a') });

/** The members of a document of Office, its main part among them. */
const office = (main: string) =>
  zipSync({ '[Content_Types].xml': utf8('<Types/>'), '_rels/.rels': utf8('<R/>'), [main]: utf8('<x/>') });
const openDocument = (what: string) =>
  zipSync({ mimetype: [utf8(`application/vnd.oasis.opendocument.${what}`), { level: 0 }] });

describe('what a chosen file is', () => {
  it('is an archive by its first bytes', () => {
    expect(identifyFile('ascof.zip', zip)).toEqual({ kind: 'zip' });
    expect(identifyFile('ascof', zip)).toEqual({ kind: 'zip' });
  });

  it('is a snapshot when it is JSON, with or without a mark or white space before it', () => {
    expect(identifyFile('sefton.json', utf8('{"format":1}'))).toEqual({ kind: 'json' });
    expect(identifyFile('sefton.txt', utf8('\ufeff\n { "a": 1 }'))).toEqual({ kind: 'json' });
    expect(identifyFile('sefton.json', utf8(''))).toEqual({ kind: 'json' });
    expect(identifyFile('sefton.json', utf8('[1]'))).toEqual({ kind: 'json' });
  });

  it('is a CSV when it is any other text, in any encoding', () => {
    for (const as of ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be-bom', 'windows-1252'] as const) {
      expect(identifyFile('ascof.csv', encoded(LAYOUTS['ascof-2018-19.csv'], as))).toEqual({ kind: 'csv' });
    }
    expect(identifyFile('empty.csv', utf8(''))).toEqual({ kind: 'csv' });
  });

  it.each([
    ['report.docx', office('word/document.xml'), 'word'],
    ['renamed.zip', office('word/document.xml'), 'word'],
    ['no ending', office('xl/workbook.xml'), 'excel'],
    ['slides.csv', office('ppt/presentation.xml'), 'powerpoint'],
    ['figures.ods', openDocument('spreadsheet'), 'open-spreadsheet'],
    ['letter', openDocument('text'), 'open-text'],
    ['ascof.XLSX', zip, 'excel'],
  ])('is an office document by what is in it, else by its name: %s', (name, first, document) => {
    expect(identifyFile(name, first)).toEqual({ kind: 'document', document });
  });

  it('is an archive when it holds an office document as one of its files', () => {
    const kept = zipSync({ 'report.docx': [office('word/document.xml'), { level: 0 }], 'a.csv': utf8('a') });
    expect(identifyFile('ascof.zip', kept)).toEqual({ kind: 'zip' });
  });

  it('is an archive when it only has a folder called like a part of a document', () => {
    expect(identifyFile('tables.zip', zipSync({ 'word/a.csv': utf8('a') }))).toEqual({ kind: 'zip' });
  });

  it.each([
    ['old.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'old.xls is an old Excel workbook. Open it, save'],
    ['old.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'old.doc is an old Word document. Add the CSV'],
    ['old', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'old is an old Excel or Word file.'],
    ['report.pdf', utf8('%PDF-1.7'), 'report.pdf is a PDF document.'],
    ['chart.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'chart.png is an image.'],
    ['ascof.csv', utf8('<!DOCTYPE html>'), 'ascof.csv is a web page. Download the CSV file itself'],
    ['ascof.csv', new Uint8Array(64).fill(1), 'ascof.csv is not a text file.'],
    ['ascof.csv', new Uint8Array([65, 0, 0, 0, 66, 67, 68, 0]), 'ascof.csv is not a text file.'],
  ])('is said in a sentence when none can take it: %s', (name, first, start) => {
    const found = identifyFile(name, first);
    if (found.kind !== 'other') throw new Error('taken');
    expect(found.sentence.startsWith(start)).toBe(true);
    expect(found.sentence).toMatch(/Nothing was added, and nothing already held has changed\.$/);
  });
});
