/** Which lines of the grid are shown: found by name, and of measures reported before where there are many. */

import type { OnsCode } from '../../domain/figures/area.ts';
import { isInCatalogue } from '../../domain/measures/local/catalogue.ts';
import type { LocalHoldings } from '../../domain/series/holdings.ts';
import type { ReadSheet } from './read-sheet.ts';
import type { SheetLine } from './return-sheet.ts';

/** More than these are a long way to go by keyboard. */
const MANY = 30;

export interface Narrowing {
  /** Only lines of measures with figures before, and of the reader's own. */
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

/**
 * Every word of `find` is in the title; a line somebody typed in is not narrowed away, nor one of a measure the reader made:
 * its first figure has to be typed somewhere.
 */
export function isShown(
  line: SheetLine,
  { onlyBefore }: Narrowing,
  find: string,
  { hasBefore, sheet }: { readonly hasBefore: (line: SheetLine) => boolean; readonly sheet: ReadSheet },
): boolean {
  if (!isFound(line, find)) return false;
  if (!onlyBefore || hasBefore(line) || !isInCatalogue(line.measure.code)) return true;
  return line.figures.some(({ key }) => sheet.get(key)?.reading.kind !== 'as-held');
}

function isFound({ measure }: SheetLine, find: string): boolean {
  const title = measure.title.toLowerCase();
  const words = find.toLowerCase().split(/\s+/);
  return words.every((word) => title.includes(word));
}

/** How many measures a search finds among all lines and not among those shown; 0 while nothing is searched for. */
export function foundNotShown(
  lines: readonly SheetLine[],
  shown: readonly SheetLine[],
  find: string,
): number {
  if (find.trim() === '') return 0;
  const there = new Set(shown.map(({ measure }) => measure.code));
  const found = lines.filter((line) => isFound(line, find) && !there.has(line.measure.code));
  return new Set(found.map(({ measure }) => measure.code)).size;
}
