/** The records a save writes. What was typed over the example is the reader's own from then on, and its lines with it. */
import type { BudgetLines, BudgetMonth } from '../../domain/budget/budget-year.ts';
import { isLocked } from '../../domain/budget/reported-lock.ts';
import type { IsoDate } from '../../domain/periods/iso-date.ts';
import type { BudgetEntry } from '../../storage/budget-entry.ts';
import type { EntryStart } from './entry-start.ts';
import type { EntryRead } from './read-entry.ts';

export interface Reporting {
  /** A role or a body. */
  readonly to: string;
  readonly on: IsoDate;
}

/** With `reporting` the month is reported and locked from then on, without it is a draft. */
export function recordsToKeep(
  { base }: EntryStart,
  read: EntryRead,
  reporting: Reporting | null,
  enteredOn: IsoDate,
): BudgetEntry {
  const { example: _line, ...lines }: BudgetLines = read.lines;
  const { example: _month, toldLines: _told, ...month }: BudgetMonth = read.month;
  const isNewVersion = base.month !== null && isLocked(base.month);
  return {
    expected: { lines: base.lines, month: isNewVersion ? null : base.month },
    lines,
    month: reporting
      ? {
          ...month,
          enteredOn,
          status: 'reported',
          reportedTo: reporting.to,
          reportedOn: reporting.on,
          toldLines: lines.lines,
        }
      : { ...month, enteredOn, status: 'draft' },
  };
}
