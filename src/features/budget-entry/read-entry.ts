/**
 * What is typed, as the records it would be kept as. Only what was typed in is built anew: rows, lists and everything else a
 * month holds that nobody touched are the very same as before. What cannot be read is left out here and stops the saving.
 */
import type { BudgetLines, BudgetMonth, LineForecast, ServiceLine } from '../../domain/budget/budget-year.ts';
import { hasAmounts } from '../../domain/budget/line-amounts.ts';
import { type LineTree, lineTree } from '../../domain/budget/line-tree.ts';
import { isDate } from '../../domain/periods/iso-date.ts';
import {
  AMOUNT_COLUMNS,
  type AmountColumn,
  AS_AT,
  amountCell,
  COLUMN_IN_WORDS,
  ENTRY_COLUMNS,
} from './entry-cells.ts';
import type { EntryStart } from './entry-start.ts';
import { isOfList, isOfRemovedRow } from './lists/list-rows.ts';
import type { Fault } from './lists/list-spec.ts';
import { MONTH_LISTS } from './lists/month-lists.ts';
import { type LinesRead, lineChoices, readServiceLines, SERVICE_LINES } from './lists/service-lines-list.ts';
import { readAmount } from './read-amount.ts';

export interface EntryRead {
  readonly lines: BudgetLines;
  readonly tree: LineTree;
  readonly month: BudgetMonth;
  readonly faults: readonly Fault[];
  /** The row of a line in the form, by its code. */
  readonly rowOf: ReadonlyMap<string, string>;
}

/** `changed` has the texts that are not as the form began, by cell. */
export function readEntry(start: EntryStart, changed: Readonly<Record<string, string>>): EntryRead {
  const textOf = (cell: string): string => changed[cell] ?? start.texts[cell] ?? '';
  const cells = Object.keys(changed);
  const isTouched = (list: string): boolean => cells.some((cell) => isOfList(cell, list));
  const faults: Fault[] = [];
  const read = linesOf(start, textOf, isTouched(SERVICE_LINES.id));
  faults.push(...read.faults);
  const lines: BudgetLines = isTouched(SERVICE_LINES.id)
    ? { ...start.lines, lines: read.lines }
    : start.lines;
  let month: BudgetMonth = {
    ...start.month,
    asAt: asAtOf(start, changed, faults),
    lines: rowsOf(start, read, changed, faults),
  };
  const choices = lineChoices(textOf);
  for (const list of MONTH_LISTS) {
    if (!isTouched(list.spec.id)) continue;
    const put = list.put(month, textOf, choices);
    month = put.month;
    faults.push(...put.faults);
  }
  return { lines, tree: lineTree(lines.lines), month, faults, rowOf: read.rowOf };
}

/** The texts that differ from what the form began with. What was typed in a row that was taken out again is none. */
export function changedCells(
  texts: Readonly<Record<string, string>>,
  start: EntryStart,
): Record<string, string> {
  const textOf = (cell: string): string => texts[cell] ?? start.texts[cell] ?? '';
  return Object.fromEntries(
    Object.entries(texts).filter(
      ([cell, text]) => text !== (start.texts[cell] ?? '') && !isOfRemovedRow(cell, textOf),
    ),
  );
}

function linesOf(start: EntryStart, textOf: (cell: string) => string, isTouched: boolean): LinesRead {
  const { lines } = start.lines;
  if (isTouched) return readServiceLines(textOf, lines);
  return { lines, faults: [], rowOf: new Map(lines.map(({ code }) => [code, code])) };
}

function asAtOf(
  start: EntryStart,
  changed: Readonly<Record<string, string>>,
  faults: Fault[],
): string | null {
  const typed = changed[AS_AT]?.trim();
  if (typed === undefined) return start.month.asAt;
  if (typed === '' || isDate(typed)) return typed === '' ? null : typed;
  faults.push({ cell: AS_AT, name: 'As at', sentence: `‘${typed}’ is not a day such as 2024-10-31.` });
  return null;
}

/** Held rows keep their places; those of lines taken out go, those of lines nobody knows stay. New ones follow. */
function rowsOf(
  { month, lines }: EntryStart,
  read: LinesRead,
  changed: Readonly<Record<string, string>>,
  faults: Fault[],
): LineForecast[] {
  const rows = new Map(read.lines.map((line) => [line.code, rowOfLine(line, month, read, changed, faults)]));
  const first = new Set<string>();
  const kept = month.lines.flatMap((row) => {
    const isAgain = first.has(row.line);
    first.add(row.line);
    if (!rows.has(row.line)) return lines.lines.some(({ code }) => code === row.line) ? [] : [row];
    return isAgain ? [row] : (rows.get(row.line) ?? []);
  });
  return [...kept, ...[...rows].flatMap(([code, row]) => (row === null || first.has(code) ? [] : [row]))];
}

/** Null where nothing is said of the line. A row whose amounts were typed over is no longer illustrative. */
function rowOfLine(
  { code, name }: ServiceLine,
  month: BudgetMonth,
  { rowOf }: LinesRead,
  changed: Readonly<Record<string, string>>,
  faults: Fault[],
): LineForecast | null {
  const row = rowOf.get(code) ?? code;
  const held = month.lines.find(({ line }) => line === code) ?? null;
  const typed = ENTRY_COLUMNS.filter((column) => changed[amountCell(row, column)] !== undefined);
  if (typed.length === 0) return held;
  const amounts = { ...NO_AMOUNTS, ...held };
  for (const column of AMOUNT_COLUMNS) {
    const cell = amountCell(row, column);
    const text = changed[cell];
    if (text === undefined) continue;
    const amount = readAmount(text);
    amounts[column] = amount.kind === 'amount' ? amount.pence : null;
    if (amount.kind === 'fault')
      faults.push({ cell, name: `${name}, ${COLUMN_IN_WORDS[column]}`, sentence: amount.sentence });
  }
  const said = changed[amountCell(row, 'commentary')]?.trim() ?? held?.commentary ?? '';
  const { commentary: _, illustrative, ...rest } = { ...amounts, line: code };
  const isInvented = illustrative && typed.every((column) => column === 'commentary');
  if (!hasAmounts(rest) && said === '' && rest.commitments === undefined) return null;
  return { ...rest, ...(said === '' ? {} : { commentary: said }), ...(isInvented ? { illustrative } : {}) };
}

type Amounts = { -readonly [Key in keyof LineForecast]: LineForecast[Key] };

const NO_AMOUNTS: Omit<Amounts, 'line'> & Record<AmountColumn, number | null> = {
  approved: null,
  virements: null,
  actualToDate: null,
  profiledToDate: null,
  forecast: null,
};
