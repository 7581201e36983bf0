/**
 * Says which reader a chosen file is for, from its first bytes and its name, or why none can take it. It reads nothing
 * beyond the bytes it is given.
 */
import { binaryKind, signatureOf } from '../csv/binary-kind.ts';
import { sniffEncoding } from '../csv/sniff-encoding.ts';
import { type DocumentKind, documentKindOfBytes, documentKindOfName, extensionOf } from './document-kind.ts';
import { binaryRefusal, webPageRefusal } from './no-reader-words.ts';

export type IdentifiedFile =
  | { readonly kind: 'zip' | 'json' | 'csv' }
  /** An office document; a kind that has a reader of its own is routed by whoever asks. */
  | { readonly kind: 'document'; readonly document: DocumentKind }
  | { readonly kind: 'other'; readonly sentence: string };

/**
 * `first` is the beginning of the file, at best 4 KiB or more.
 * Example: bytes `PK…` with the members of a Word document give { kind: 'document', document: 'word' }, whatever the name.
 */
export function identifyFile(name: string, first: Uint8Array): IdentifiedFile {
  const kind = signatureOf(first);
  if (kind === 'zip') {
    const document = documentKindOfBytes(first) ?? documentKindOfName(name);
    return document ? { kind: 'document', document } : { kind: 'zip' };
  }
  if (kind) return { kind: 'other', sentence: binaryRefusal(name, kind) };
  const { family } = sniffEncoding(first);
  const wide = family !== 'single';
  if (!wide && binaryKind(first)) return { kind: 'other', sentence: binaryRefusal(name, 'other') };
  return textKind(name, new TextDecoder(wide ? family : 'utf-8').decode(first));
}

function textKind(name: string, text: string): IdentifiedFile {
  const extension = extensionOf(name);
  const start = text.trimStart().slice(0, 200).toLowerCase();
  if (start.startsWith('{') || (extension === 'json' && start.startsWith('['))) return { kind: 'json' };
  if (/^<(!doctype|html|\?xml|head|body)/.test(start)) {
    return { kind: 'other', sentence: webPageRefusal(name) };
  }
  return extension === 'json' ? { kind: 'json' } : { kind: 'csv' };
}
