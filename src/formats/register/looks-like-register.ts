/** Tells from the names of its columns alone whether a table is a register, and which. It judges nothing else. */
import { findColumns, plainName, type RegisterColumn } from './register-columns.ts';
import type { RegisterKind } from './register-reading.ts';

const ONLY_REABLEMENT: readonly RegisterColumn[] = ['hoursBefore', 'hoursAfter', 'discharged'];
/** Headers of a monthly return, which is none. */
const OF_A_RETURN = ['measure', 'period', 'value'];

/**
 * Packages: a date of request, and a start, a closure or two other columns of such a list. Reablement: a start without a
 * request, and two other columns of such a list. A column that must not be there does not hide what the table is: it is
 * refused afterwards, with a sentence.
 * looksLikeRegister(['Reference', 'Date requested', 'Start date']) is 'packages'.
 */
export function looksLikeRegister(headerFields: readonly string[]): RegisterKind | null {
  const plain = headerFields.map(plainName);
  if (OF_A_RETURN.every((name) => plain.includes(name))) return null;
  const packages = findColumns(headerFields, 'packages').places;
  const reablement = findColumns(headerFields, 'reablement').places;
  const isReablement = ONLY_REABLEMENT.some((column) => reablement.has(column));
  if (packages.has('requested') && !isReablement) {
    const sure = packages.has('started') || packages.has('closed');
    return sure || packages.size > 2 ? 'packages' : null;
  }
  const others = reablement.size - Number(reablement.has('started')) - Number(reablement.has('reference'));
  return reablement.has('started') && (others >= 2 || (others === 1 && reablement.has('reference')))
    ? 'reablement'
    : null;
}
