/** The measure codes in the beginning of a file, to tell its framework before its year is known. */
import { createRecordScanner } from '../csv/record-scanner.ts';
import type { Opening } from './opening.ts';
import { type WrittenCode, writtenCode } from './row-keys.ts';

export function sampleCodes(
  sample: Uint8Array,
  opening: Opening & { readonly kind: 'columns' },
): readonly WrittenCode[] {
  const codes = new Map<string, WrittenCode>();
  const { at, count } = opening.columns;
  const scanner = createRecordScanner((record) => {
    if (record.line <= opening.line || record.fields !== count) return;
    const written = writtenCode(record, at);
    codes.set([written.code, written.group, written.breakdown].join('\n'), written);
  }, opening.delimiter);
  scanner.push(sample);
  return [...codes.values()];
}
