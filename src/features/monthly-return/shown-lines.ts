/** Which lines of the grid are shown: found by name, and of measures reported before where there are many. */

import type { OnsCode } from '../../domain/figures/area.ts';
import type { LocalHoldings } from '../../domain/series/holdings.ts';
import type { ReadSheet } from './read-sheet.ts';
import type { SheetLine } from './return-sheet.ts';

/** More than these are a long way to go by keyboard. */
const MANY = 30;

export interface Narrowing {
  /** Only lines of measures with figures before. */
  readonly onlyBefore: boolean;
  /** Whether there is anything to narrow. */
  readonly canNarrow: boolean;
}

/** `asked` is the address option `measures`: all or before. */
export function narrowing(
  lines: readonly SheetLine[],
  asked: string | undefined,
  hasBefore: (line: SheetLine) => boolean,
): Narrowing {
  const before = lines.filter(hasBefore).length;
  const canNarrow = before > 0 && before < lines.length;
  return {
    canNarrow,
    onlyBefore: canNarrow && asked !== 'all' && (asked === 'before' || lines.length > MANY),
  };
}

export function hasFigures({ seriesOf }: Pick<LocalHoldings, 'seriesOf'>, area: OnsCode) {
  return ({ measure }: SheetLine): boolean => (seriesOf(area, measure.code)?.points.length ?? 0) > 0;
}

/** Every word of `find` is in the title; a line somebody typed in is not narrowed away. */
export function isShown(
  line: SheetLine,
  { onlyBefore }: Narrowing,
  find: string,
  { hasBefore, sheet }: { readonly hasBefore: (line: SheetLine) => boolean; readonly sheet: ReadSheet },
): boolean {
  const title = line.measure.title.toLowerCase();
  const words = find.toLowerCase().split(/\s+/);
  if (!words.every((word) => title.includes(word))) return false;
  if (!onlyBefore || hasBefore(line)) return true;
  return line.figures.some(({ key }) => sheet.get(key)?.reading.kind !== 'as-held');
}
