/** Which measures the quartiles page shows: by objective, quartile, source and words, all kept in the address. */

import type { Measure } from '../../domain/measures/measure.ts';
import type { Standing } from '../../domain/quartiles/headline.ts';

export interface QuartilesFilter {
  readonly objective: string | null;
  /** `none` shows measures without a quartile. */
  readonly quartile: '1' | '2' | '3' | '4' | 'none' | null;
  readonly source: string | null;
  readonly words: string;
}

type Search = Readonly<Record<string, string>>;

export function readFilter({ objective, quartile, source, find }: Search): QuartilesFilter {
  const known = ['1', '2', '3', '4', 'none'] as const;
  return {
    objective: objective || null,
    quartile: known.find((q) => q === quartile) ?? null,
    source: source || null,
    words: find ?? '',
  };
}

export function passesFilter({ position }: Standing, filter: QuartilesFilter): boolean {
  const { measure, quartile } = position;
  if (filter.objective !== null && measure.objective !== filter.objective) return false;
  if (filter.source !== null && measure.source !== filter.source) return false;
  if (filter.quartile !== null && String(quartile ?? 'none') !== filter.quartile) return false;
  return hasWords(measure, filter.words);
}

export function isFiltered(filter: QuartilesFilter): boolean {
  return (
    filter.objective !== null || filter.quartile !== null || filter.source !== null || filter.words !== ''
  );
}

/** Every word must stand somewhere in the measure's code, names or definition. */
export function hasWords(measure: Measure, words: string): boolean {
  if (words === '') return true;
  const text = [measure.code, measure.title, measure.plainName, measure.numerator, measure.objective]
    .join(' ')
    .toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
