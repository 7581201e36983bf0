/** What is wrong with a return as a whole once all its rows are read. Shared by CSV files and workbooks. */
import type { ReturnFold } from './return-fold.ts';
import type { ReturnProblem } from './return-problem.ts';
import * as refusal from './return-refusals.ts';

/** A short return is filled in by hand: its good rows are kept even where most are not. */
const ENOUGH_TO_REFUSE = 20;

/** Null for a return that can be used. Asked after `finish`. */
export function problemOfFold(
  name: string,
  headerLine: number,
  { book, overfull }: ReturnFold,
): ReturnProblem | null {
  if (overfull) return refusal.isTooMuch(name);
  if (book.read === 0) return refusal.isEmpty(name, headerLine);
  if (book.kept === 0)
    return book.faults === 0 ? refusal.isNotFilledIn(name, book) : refusal.isUnreadable(name, book);
  const mostlyFaults = book.read >= ENOUGH_TO_REFUSE && book.faults * 2 >= book.read;
  return mostlyFaults ? refusal.isUnreadable(name, book) : null;
}
