/** What the preview says of a budget besides its faults: columns not read, amounts rounded or missing, dates that look odd, names. */
import { calendarMonth } from '../../domain/budget/budget-month.ts';
import { counted } from '../../domain/figures/house-style.ts';
import { hasEmailAddress, hasTitledName } from '../register/private-values.ts';
import { linesInWords } from '../returns/lines-in-words.ts';
import { noteOfOtherColumns } from '../returns/return-notes.ts';
import type { BudgetRow } from './budget-row.ts';

export function budgetNotes(
  rows: readonly BudgetRow[],
  others: readonly string[],
  rounded: readonly number[],
): readonly string[] {
  return [
    ...noteOfOtherColumns(others),
    ...noteOfRounded(rounded),
    ...noteOfVirements(rows),
    ...noteOfDates(rows),
    ...noteOfNames(rows),
  ];
}

function noteOfRounded(lines: readonly number[]): string[] {
  if (lines.length === 0) return [];
  return [
    `On ${linesInWords([...new Set(lines)])}, amounts that were worked out finer than a penny were rounded to it.`,
  ];
}

function noteOfVirements(rows: readonly BudgetRow[]): string[] {
  const blank = rows.filter(({ amounts }) => amounts.approved !== null && amounts.virements === null);
  if (blank.length === 0) return [];
  const where = linesInWords(blank.map(({ at }) => at));
  return [
    `On ${where}, virements is blank, which is not nothing: without it there is no current budget and no variance. Write 0 where there were none.`,
  ];
}

/** The figures of a month are not known before it begins. Months counted from January show themselves so. */
function noteOfDates(rows: readonly BudgetRow[]): string[] {
  const early = rows.filter((row) => row.asAt !== null && row.asAt.slice(0, 7) < calendarMonth(row));
  if (early.length === 0) return [];
  const calendar = early.every((row) => Number(row.asAt?.slice(5, 7)) === row.month);
  const where = linesInWords(early.map(({ at }) => at));
  const hint = calendar
    ? ' The months look as if they were counted from January; here month 1 is April.'
    : ' Check the month and the date.';
  return [`On ${where}, as_at is before the month begins.${hint}`];
}

function noteOfNames(rows: readonly BudgetRow[]): string[] {
  const named = rows.filter(
    ({ commentary }) => commentary && (hasTitledName(commentary) || hasEmailAddress(commentary)),
  );
  if (named.length === 0) return [];
  return [
    `On ${linesInWords(named.map(({ at }) => at))}, the commentary looks as if it names a person. Say the role instead: ${counted(named.length, 'comment', 'comments')} would be kept and printed as ${named.length === 1 ? 'it is' : 'they are'}.`,
  ];
}
