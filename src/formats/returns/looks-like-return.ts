/** Tells from the names of its columns alone whether a table is a return of local figures. It judges nothing else. */
import { returnHeaderOf } from './return-columns.ts';

/** looksLikeReturn(['Period', 'MEASURE', 'Title', 'Value']) is true: measure, period and value are all there. */
export function looksLikeReturn(headerFields: readonly string[]): boolean {
  return returnHeaderOf(headerFields).missing.length === 0;
}
