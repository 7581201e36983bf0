/**
 * Says which reader a chosen file is for, from its first bytes and its name, or why none can take it. It reads nothing
 * beyond the bytes it is given.
 */
import { type BinaryKind, binaryKind, signatureOf } from '../csv/binary-kind.ts';
import { sniffEncoding } from '../csv/sniff-encoding.ts';
import { NOTHING_CHANGED } from './source-file.ts';

export type IdentifiedFile =
  | { readonly kind: 'zip' | 'json' | 'csv' }
  | { readonly kind: 'other'; readonly sentence: string };

const OPEN_AND_SAVE_AS_CSV = 'Open it, save the sheet with the figures as CSV, and add that file.';
const GET_THE_CSV = 'Add the CSV file of the publication.';

const BY_EXTENSION: Readonly<Record<string, readonly [is: string, todo: string]>> = {
  xlsx: ['an Excel workbook', OPEN_AND_SAVE_AS_CSV],
  xlsm: ['an Excel workbook', OPEN_AND_SAVE_AS_CSV],
  xlsb: ['an Excel workbook', OPEN_AND_SAVE_AS_CSV],
  ods: ['a spreadsheet', OPEN_AND_SAVE_AS_CSV],
  docx: ['a Word document', GET_THE_CSV],
  odt: ['a text document', GET_THE_CSV],
  pptx: ['a PowerPoint presentation', GET_THE_CSV],
};

const BY_KIND: Readonly<Record<BinaryKind, readonly [is: string, todo: string]>> = {
  pdf: ['a PDF document', GET_THE_CSV],
  zip: ['an archive', GET_THE_CSV],
  image: ['an image', GET_THE_CSV],
  'old-office': ['an old Excel or Word file', OPEN_AND_SAVE_AS_CSV],
  gzip: ['a gzip archive', 'Unpack it and add the CSV file.'],
  other: ['not a text file', GET_THE_CSV],
};

/**
 * `first` is the beginning of the file, at best 4 KiB or more.
 * Example: bytes `PK…` and the name `ascof.xlsx` give "ascof.xlsx is an Excel workbook. Open it, save …".
 */
export function identifyFile(name: string, first: Uint8Array): IdentifiedFile {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const kind = signatureOf(first);
  const office = BY_EXTENSION[extension];
  if (kind === 'zip') return office ? refusal(name, office) : { kind: 'zip' };
  if (kind) return refusal(name, BY_KIND[kind]);
  const wide = sniffEncoding(first).family !== 'single';
  if (!wide && binaryKind(first)) return refusal(name, BY_KIND.other);
  return textKind(
    name,
    extension,
    new TextDecoder(wide ? sniffEncoding(first).family : 'utf-8').decode(first),
  );
}

function textKind(name: string, extension: string, text: string): IdentifiedFile {
  const start = text.trimStart().slice(0, 200).toLowerCase();
  if (start.startsWith('{') || (extension === 'json' && start.startsWith('['))) return { kind: 'json' };
  if (/^<(!doctype|html|\?xml|head|body)/.test(start)) {
    return refusal(name, ['a web page', 'Download the CSV file itself and add that.']);
  }
  return extension === 'json' ? { kind: 'json' } : { kind: 'csv' };
}

/** What a file that is no text is, with what to do: for readers that open a file themselves. */
export function binaryRefusal(name: string, kind: BinaryKind): string {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return sentence(name, (kind === 'zip' && BY_EXTENSION[extension]) || BY_KIND[kind]);
}

function refusal(name: string, [is, todo]: readonly [string, string]): IdentifiedFile {
  return { kind: 'other', sentence: sentence(name, [is, todo]) };
}

function sentence(name: string, [is, todo]: readonly [string, string]): string {
  return `${name} is ${is}. ${todo} ${NOTHING_CHANGED}`;
}
