/** The lines of the grid as they are drawn: texts, what is worked out from them, the month before, and what does not add up. */
import type { BudgetProblem } from '../../domain/budget/budget-problem.ts';
import type { LineCode, LineKind } from '../../domain/budget/budget-year.ts';
import { lineOfProblem } from '../../domain/budget/check-month.ts';
import type { LineAmounts } from '../../domain/budget/line-amounts.ts';
import { sumOrNull } from '../../domain/budget/variance.ts';
import { varianceInWords } from '../../domain/budget/variance-in-words.ts';
import type { WorkedMonth } from '../../domain/budget/worked-month.ts';
import type { HouseStyle } from '../../domain/figures/house-style.ts';
import {
  AMOUNT_COLUMNS,
  type AmountColumn,
  amountCell,
  ENTRY_COLUMNS,
  type EntryColumn,
} from './entry-cells.ts';
import type { Fault } from './lists/list-spec.ts';
import { amountText } from './read-amount.ts';
import { type Told, toldOf } from './told.ts';

export interface EntryCell {
  readonly key: string;
  readonly text: string;
  /** Of the lines below, where the line has some and they all have the amount: shown while the cell is blank. */
  readonly sum: string | null;
  readonly fault: string | null;
  /** Not as it is held. */
  readonly isTyped: boolean;
}

export interface EntryRow {
  readonly row: string;
  readonly code: LineCode;
  readonly name: string;
  readonly kind: LineKind;
  readonly depth: number;
  readonly cells: Readonly<Record<EntryColumn, EntryCell>>;
  readonly current: string;
  readonly variance: string;
  readonly before: string;
  /** True where its amounts are the sum of the lines below. */
  readonly isSum: boolean;
  /** What "take the sum" would type; empty where there is nothing to take. */
  readonly takes: readonly (readonly [key: string, text: string])[];
  /** What "turn the signs" would type, of income above zero. */
  readonly turns: readonly (readonly [key: string, text: string])[];
  readonly told: readonly Told[];
}

export interface RowsGiven {
  readonly now: WorkedMonth;
  /** The last reported month. */
  readonly before: WorkedMonth | null;
  readonly problems: readonly BudgetProblem[];
  readonly faults: readonly Fault[];
  readonly rowOf: ReadonlyMap<LineCode, string>;
  readonly textOf: (cell: string) => string;
  readonly changed: Readonly<Record<string, string>>;
  readonly style: HouseStyle;
}

export function entryRows(given: RowsGiven): EntryRow[] {
  const faults = new Map(given.faults.map(({ cell, sentence }) => [cell, sentence]));
  const told = toldOfLines(given);
  return given.now.tree.lines.map(({ code }) => entryRow(code, given, faults, told.get(code) ?? []));
}

function entryRow(
  code: LineCode,
  { now, before, rowOf, textOf, changed, style }: RowsGiven,
  faults: ReadonlyMap<string, string>,
  told: readonly Told[],
): EntryRow {
  const line = now.tree.lineOf(code);
  const row = rowOf.get(code) ?? code;
  const amounts = now.amounts.get(code);
  const sums = sumsBelow(code, now);
  const cell = (column: EntryColumn): EntryCell => {
    const key = amountCell(row, column);
    const sum = column === 'commentary' ? null : sums[column];
    return {
      key,
      text: textOf(key),
      sum: sum === null ? null : amountText(sum),
      fault: faults.get(key) ?? null,
      isTyped: changed[key] !== undefined,
    };
  };
  const kind = line?.kind ?? 'expenditure';
  return {
    row,
    code,
    name: line?.name ?? code,
    kind,
    depth: now.tree.depthOf(code),
    cells: {
      approved: cell('approved'),
      virements: cell('virements'),
      actualToDate: cell('actualToDate'),
      profiledToDate: cell('profiledToDate'),
      forecast: cell('forecast'),
      commentary: cell('commentary'),
    },
    current: amountText(amounts?.current ?? null),
    variance: amounts?.variance == null ? '' : varianceInWords(amounts.variance, style),
    before: amountText(before?.amounts.get(code)?.forecast ?? null),
    isSum: amounts?.summed ?? false,
    takes: takesOf(row, sums, textOf),
    turns: kind === 'income' ? turnsOf(row, amounts) : [],
    told,
  };
}

type Sums = Readonly<Record<AmountColumn, number | null>>;

function sumsBelow(code: LineCode, { tree, amounts }: WorkedMonth): Sums {
  const below = tree.childrenOf(code).flatMap((child) => amounts.get(child.code) ?? []);
  const sum = (column: AmountColumn): number | null => sumOrNull(below.map((one) => one[column]));
  return {
    approved: sum('approved'),
    virements: sum('virements'),
    actualToDate: sum('actualToDate'),
    profiledToDate: sum('profiledToDate'),
    forecast: sum('forecast'),
  };
}

function takesOf(row: string, sums: Sums, textOf: RowsGiven['textOf']): EntryRow['takes'] {
  return AMOUNT_COLUMNS.flatMap((column) => {
    const sum = sums[column];
    const key = amountCell(row, column);
    return sum === null || textOf(key) === amountText(sum) ? [] : [[key, amountText(sum)] as const];
  });
}

/** Only amounts above zero: one that is right already stays. */
function turnsOf(row: string, amounts: LineAmounts | undefined): EntryRow['turns'] {
  if (!amounts || amounts.summed) return [];
  return AMOUNT_COLUMNS.flatMap((column) => {
    const amount = amounts[column] ?? 0;
    return column === 'virements' || amount <= 0
      ? []
      : [[amountCell(row, column), amountText(-amount)] as const];
  });
}

function toldOfLines({ now, problems, style }: RowsGiven): Map<LineCode, Told[]> {
  const told = new Map<LineCode, Told[]>();
  const name = (code: LineCode): string => now.tree.lineOf(code)?.name ?? code;
  const isBlank = now.month.lines.length === 0;
  for (const problem of problems) {
    const [code] = lineOfProblem(problem);
    if (code === undefined || !now.tree.lineOf(code)) continue;
    if (problem.kind === 'line-not-reported' && isBlank) continue;
    told.set(code, [...(told.get(code) ?? []), toldOf(problem, name, style)]);
  }
  return told;
}

/** The cells of the grid, row by row, for the keys and the clipboard. */
export function gridCells(rows: readonly EntryRow[]): string[][] {
  return rows.map(({ cells }) => ENTRY_COLUMNS.map((column) => cells[column].key));
}
