/**
 * Tells an office document from other archives and binary files: the only place that does, so that a kind can be given a
 * reader of its own by routing it in `read-file.ts`. A document is known by what is in it, whatever it is called; the name
 * decides only where the bytes alone cannot.
 * Sources: ECMA-376 part 2 (main parts of Office Open XML), OpenDocument 1.3 part 2 (mimetype member), ZIP appnote 4.3.7.
 */

/** `excel`: Office Open XML workbooks (.xlsx, .xlsm, .xlsb). The others are not read at all. */
export type DocumentKind =
  | 'excel'
  | 'word'
  | 'powerpoint'
  | 'open-spreadsheet'
  | 'open-text'
  | 'open-presentation';

const EXTENSIONS: readonly (readonly [DocumentKind, readonly string[]])[] = [
  ['excel', ['xlsx', 'xlsm', 'xlsb', 'xltx']],
  ['word', ['docx', 'docm', 'dotx']],
  ['powerpoint', ['pptx', 'pptm', 'ppsx']],
  ['open-spreadsheet', ['ods']],
  ['open-text', ['odt']],
  ['open-presentation', ['odp']],
];

/** A folder that only this kind of document has. */
const FOLDERS: readonly (readonly [DocumentKind, string])[] = [
  ['excel', 'xl/'],
  ['word', 'word/'],
  ['powerpoint', 'ppt/'],
];

const BY_MIMETYPE: readonly (readonly [string, DocumentKind])[] = [
  ['application/vnd.oasis.opendocument.spreadsheet', 'open-spreadsheet'],
  ['application/vnd.oasis.opendocument.text', 'open-text'],
  ['application/vnd.oasis.opendocument.presentation', 'open-presentation'],
];

/** By the name: `report.DOCX` is `word`; null for any other ending. */
export function documentKindOfName(name: string): DocumentKind | null {
  const extension = extensionOf(name);
  return EXTENSIONS.find(([, known]) => known.includes(extension))?.[0] ?? null;
}

/** By the members of an archive: `word/document.xml` beside `[Content_Types].xml` is `word`; null for other archives. */
export function documentKindOfMembers(paths: readonly string[]): DocumentKind | null {
  if (!paths.some((path) => path === '[Content_Types].xml' || path.startsWith('_rels/'))) return null;
  return FOLDERS.find(([, folder]) => paths.some((path) => path.startsWith(folder)))?.[0] ?? null;
}

/** By the first bytes of an archive: the members that begin in them, or the mimetype an OpenDocument file begins with. */
export function documentKindOfBytes(first: Uint8Array): DocumentKind | null {
  // One letter a byte, so that places in the text are places in the bytes.
  const text = new TextDecoder('latin1').decode(first);
  const mimetype = BY_MIMETYPE.find(([type]) => text.startsWith(`mimetype${type}`, MEMBER_NAME));
  if (mimetype) return mimetype[1];
  const members = membersIn(first, text);
  return FIRST_PART.test(members[0] ?? '') ? documentKindOfMembers(members) : null;
}

/** The lower case ending of a name without its dot; empty where there is none. */
export function extensionOf(name: string): string {
  return /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** What an Office file begins with. An archive that holds one as it is has that file's own name first. */
const FIRST_PART = /^(\[Content_Types\]\.xml$|(_rels|docProps|customXml|xl|word|ppt)\/)/;

const MEMBER = 'PK\u0003\u0004';
/** Where the name stands in the header of a member, which gives its length four bytes before. */
const MEMBER_NAME = 30;

function membersIn(first: Uint8Array, text: string): readonly string[] {
  const names: string[] = [];
  for (let at = text.indexOf(MEMBER); at >= 0; at = text.indexOf(MEMBER, at + 4)) {
    const length = (first[at + 26] ?? 0) + 256 * (first[at + 27] ?? 0);
    names.push(text.slice(at + MEMBER_NAME, at + MEMBER_NAME + length));
  }
  return names;
}
