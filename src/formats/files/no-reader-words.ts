/** What is said of a file that no reader takes: what it is in everyday words, what to do, and that nothing has changed. */
import type { BinaryKind } from '../csv/binary-kind.ts';
import { type DocumentKind, documentKindOfName, extensionOf } from './document-kind.ts';
import { NOTHING_CHANGED } from './source-file.ts';

/** What it is, to finish "report.docx is …", and what to do. */
type Words = readonly [is: string, todo: string];

const SAVE_AS_CSV = 'Open it, save the sheet with the figures as CSV, and add that file.';
const GET_THE_CSV = 'Add the CSV file of the publication.';

const DOCUMENTS: Readonly<Record<DocumentKind, Words>> = {
  excel: ['an Excel workbook', SAVE_AS_CSV],
  word: ['a Word document', GET_THE_CSV],
  powerpoint: ['a PowerPoint presentation', GET_THE_CSV],
  'open-spreadsheet': ['an OpenDocument spreadsheet', SAVE_AS_CSV],
  'open-text': ['an OpenDocument text', GET_THE_CSV],
  'open-presentation': ['an OpenDocument presentation', GET_THE_CSV],
};

const BINARIES: Readonly<Record<BinaryKind, Words>> = {
  pdf: ['a PDF document', GET_THE_CSV],
  zip: ['an archive', GET_THE_CSV],
  image: ['an image', GET_THE_CSV],
  'old-office': ['an old Excel or Word file', SAVE_AS_CSV],
  gzip: ['a gzip archive', 'Unpack it and add the CSV file.'],
  other: ['not a text file', GET_THE_CSV],
};

/** The files of Office before 2007 differ only in their names. */
const OLD_OFFICE: ReadonlyMap<string, Words> = new Map([
  ['xls', ['an old Excel workbook', SAVE_AS_CSV]],
  ['doc', ['an old Word document', GET_THE_CSV]],
  ['ppt', ['an old PowerPoint presentation', GET_THE_CSV]],
]);

/** "report.docx is a Word document. Add the CSV file of the publication. Nothing was added, …" */
export function documentRefusal(name: string, kind: DocumentKind): string {
  return sentence(name, DOCUMENTS[kind]);
}

/** For readers that open a file themselves, too. */
export function binaryRefusal(name: string, kind: BinaryKind): string {
  const document = documentKindOfName(name);
  if (document && kind === 'zip') return documentRefusal(name, document);
  if (kind !== 'old-office') return sentence(name, BINARIES[kind]);
  if (document) return sentence(name, lockedWords(DOCUMENTS[document]));
  return sentence(name, OLD_OFFICE.get(extensionOf(name)) ?? BINARIES[kind]);
}

/** Office wraps a document with a password in the container of its old files. */
function lockedWords([is, todo]: Words): Words {
  return [`${is} that a password protects`, todo];
}

/** For a workbook whose sheets are none of our tables. */
export function otherWorkbookRefusal(name: string): string {
  return `${name} holds no table that can be read: no sheet has the columns of a return, a budget or a list of savings. ${NOTHING_CHANGED} Download a template, fill it in and add that.`;
}

export function webPageRefusal(name: string): string {
  return sentence(name, ['a web page', 'Download the CSV file itself and add that.']);
}

function sentence(name: string, [is, todo]: Words): string {
  return `${name} is ${is}. ${todo} ${NOTHING_CHANGED}`;
}
