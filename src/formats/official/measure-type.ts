/** The measure types of official files, whatever their case: `Margin Of Error` and `Margin of error` are `margin`. */
import type { MeasureType } from '../../domain/releases/figure-block.ts';

const BY_NAME: ReadonlyMap<string, MeasureType> = new Map([
  ['outcome', 'outcome'],
  ['numerator', 'numerator'],
  ['denominator', 'denominator'],
  ['base', 'base'],
  ['margin of error', 'margin'],
  ['margin', 'margin'],
]);

/** Null for a type not known here. */
export function measureTypeOf(written: string): MeasureType | null {
  return (
    BY_NAME.get(
      written
        .trim()
        .replace(/[\s_]+/g, ' ')
        .toLowerCase(),
    ) ?? null
  );
}
