/** The name of a file taken from this page: measure, council, what it is, and the year. */
import type { Position } from '../../domain/quartiles/position.ts';

/** "1e-sefton-history-2020-21". */
export function fileNameOf({ measure, year }: Position, council: string, what: string): string {
  const slug = council.toLowerCase().replace(/[^a-z]+/g, '-');
  return `${measure.framework}-${measure.code.toLowerCase()}-${slug}-${what}-${year}`;
}
