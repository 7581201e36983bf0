/** The measure codes in the beginning of a file, to tell its framework before its year is known. */
import { normaliseBreakdown } from '../../domain/figures/breakdown.ts';
import { createRecordScanner } from '../csv/record-scanner.ts';
import { fieldText } from '../csv/scanned-record.ts';
import type { Opening } from './opening.ts';
import type { WrittenCode } from './row-keys.ts';

export function sampleCodes(
  sample: Uint8Array,
  opening: Opening & { readonly kind: 'columns' },
): readonly WrittenCode[] {
  const codes = new Map<string, WrittenCode>();
  const { at, count } = opening.columns;
  const scanner = createRecordScanner((record) => {
    if (record.line <= opening.line || record.fields !== count) return;
    const code = fieldText(record, at.code).trim();
    const group = fieldText(record, at.group).trim();
    const breakdown = normaliseBreakdown(fieldText(record, at.breakdown));
    codes.set([code, group, breakdown].join('\n'), { code, group, breakdown });
  }, opening.delimiter);
  scanner.push(sample);
  return [...codes.values()];
}
