/** What the form says of itself: how far the month is, what is in hand, what is still to be looked at. */
import { BASIS_IN_WORDS, budgetMonthInWords } from '../../domain/budget/budget-month.ts';
import type { BudgetMonth } from '../../domain/budget/budget-year.ts';
import { varianceInWords } from '../../domain/budget/variance-in-words.ts';
import type { WorkedMonth } from '../../domain/budget/worked-month.ts';
import { counted, type HouseStyle } from '../../domain/figures/house-style.ts';
import { dateInWords } from '../../domain/periods/period-words.ts';
import { capitalised } from '../../lib/capitalised.ts';
import type { CellWords } from '../../ui/grid/EntryBar.tsx';
import { COLUMN_IN_WORDS, ENTRY_COLUMNS } from './entry-cells.ts';
import type { EntryRow } from './entry-rows.ts';
import type { EntryPlace } from './entry-start.ts';

/** After the month and its basis: "9 of 12 lines have a forecast. £1.400m over." */
export function leadInWords(now: WorkedMonth, name: string, style: HouseStyle): string {
  const { tree, amounts, total } = now;
  const leaves = tree.lines.filter(({ code }) => tree.childrenOf(code).length === 0);
  if (leaves.length === 0) return `no service line of ${name} is held for the year yet. Begin with them.`;
  const filled = leaves.filter(({ code }) => amounts.get(code)?.forecast != null).length;
  const count = `${filled} of ${counted(leaves.length, 'line has', 'lines have')} a forecast.`;
  const variance = varianceInWords(total.variance, style);
  return `${count}${total.variance === null ? '' : ` ${capitalised(variance)}.`}`;
}

/** Which figures belong in the form, where the other basis is held too or the basis is the rarer one; else null. */
export function basisInWords(
  { area, year, month, basis }: EntryPlace,
  months: readonly BudgetMonth[],
): string | null {
  const other = basis === 'gross' ? 'after-mitigation' : 'gross';
  const isBoth = months.some(
    (held) => held.area === area && held.year === year && held.month === month && held.basis === other,
  );
  const held = isBoth ? ` The month is held ${BASIS_IN_WORDS[other]} too: choose it under Basis.` : '';
  if (basis === 'gross') return isBoth ? `Type the figures before mitigation here.${held}` : null;
  return `Type only figures that count on what is being done already. Those before mitigation belong under the other basis.${held}`;
}

/** "October 2024, version 1, was reported to Cabinet on 5 December 2024 and is locked." */
export function lockedInWords({ month }: WorkedMonth, style: HouseStyle): string {
  const to = month.reportedTo ? ` to ${month.reportedTo}` : '';
  const on = month.reportedOn ? ` on ${dateInWords(month.reportedOn)}` : '';
  return `${budgetMonthInWords(month, style)}, version ${month.version}, was reported${to}${on} and is locked. What was told stays as it was told; a correction is a new version beside it.`;
}

/** Of the cell in hand: why it cannot be read, what is asked of its line, or what stands beside it. */
export function cellInHand(
  rows: readonly EntryRow[],
  cell: string | null,
  before: string | null,
): CellWords | null {
  for (const row of rows) {
    const column = ENTRY_COLUMNS.find((each) => row.cells[each].key === cell);
    if (!column) continue;
    const name = `${row.name}, ${COLUMN_IN_WORDS[column]}`;
    const { fault } = row.cells[column];
    if (fault !== null) return { name, kind: 'fault', sentence: fault };
    const asked = row.told.filter(({ severity }) => severity !== 'note');
    if (asked.length > 0)
      return { name, kind: 'question', sentence: asked.map(({ sentence }) => sentence).join(' ') };
    return { name, kind: 'plain', sentence: plainWords(row, before) };
  }
  return null;
}

function plainWords(row: EntryRow, before: string | null): string {
  const parts = [
    row.isSum && 'Blank, so the sum of its lines is shown.',
    row.kind === 'income' && 'Income: typed below zero, such as −4,000,000.',
    row.current !== '' && `Current budget £${row.current}.`.replace('£−', '−£'),
    row.variance !== '' && `Forecast less current budget: ${row.variance}.`,
    row.before !== '' && before !== null && `Forecast in ${before}: £${row.before}.`.replace('£−', '−£'),
    ...row.told.map(({ sentence }) => sentence),
  ].filter((part) => typeof part === 'string');
  return parts.length > 0 ? parts.join(' ') : 'Nothing is held to compare with.';
}
