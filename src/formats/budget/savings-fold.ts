/** Makes a list of savings of a table. All faults are looked for; with one of them nothing of the file can be added. */
import { BUDGET_MONTHS, budgetMonthInWords, calendarMonth } from '../../domain/budget/budget-month.ts';
import type { BudgetMonthNumber } from '../../domain/budget/budget-year.ts';
import { isTotalRow } from '../../domain/budget/total-row.ts';
import type { FinancialYear } from '../../domain/figures/financial-year.ts';
import { formatNumber } from '../../domain/figures/house-style.ts';
import type { IsoDate } from '../../domain/periods/iso-date.ts';
import { failed, ok, type Result } from '../../lib/result.ts';
import type { Table } from '../tables/table.ts';
import type { BudgetProblem } from './budget-problem.ts';
import { hasColumnTwice, hasFaults, isNotFilledIn, lacksColumns, WANTED_SAVINGS } from './budget-refusals.ts';
import { columnCells, ROW_FAULT_WORDS } from './column-cells.ts';
import { FaultBook } from './fault-book.ts';
import { SAVINGS_AMOUNTS, SAVINGS_HEADS, savingsHeaderOf } from './savings-columns.ts';
import { savingsNotes } from './savings-notes.ts';
import type { SavingsOptions, SavingsPart, SavingsReading } from './savings-reading.ts';
import { isSavingLeftBlank, type SavingsRow, savingsRowOf } from './savings-row.ts';

export function savingsOfTable(table: Table, how: SavingsOptions): Result<SavingsReading, BudgetProblem> {
  const { fileName, headerLine: line, kind } = table;
  const header = savingsHeaderOf(table.header);
  const heads = (columns: typeof header.missing): string[] => columns.map((column) => SAVINGS_HEADS[column]);
  if (header.twice.length > 0) return failed(hasColumnTwice(fileName, line, heads(header.twice)));
  if (header.missing.length > 0)
    return failed(lacksColumns(fileName, line, heads(header.missing), WANTED_SAVINGS));
  const faults = new FaultBook();
  const blank: number[] = [];
  const rows = table.rows.flatMap(({ line: at, cells, fault }) => {
    const found = columnCells(header.at, cells);
    if (fault !== undefined) faults.add('ragged', at, ROW_FAULT_WORDS[fault]);
    else if (isSavingLeftBlank(found)) blank.push(at);
    else return savingsRowOf(at, found, (reason, words) => faults.add(reason, at, words)) ?? [];
    return [];
  });
  const { rows: positive, turned } = positiveRows(rows);
  findTogether(positive, how, faults);
  if (faults.size > 0) return failed(hasFaults(fileName, faults.faults()));
  if (positive.length === 0) return failed(isNotFilledIn(fileName));
  const skipped = blank.length === 0 ? [] : [skippedBlank(blank)];
  const ledger = { read: table.rows.length, kept: positive.length, skipped };
  const savings = savingsParts(positive);
  const notes = [
    ...(turned ? ['All savings are shown below zero in this file; they were read as savings.'] : []),
    ...savings.flatMap(noteOfDay),
    ...savingsNotes(positive, header.others),
  ];
  return ok({ fileName, kind, savings, ledger, notes });
}

function skippedBlank(lines: readonly number[]): {
  reason: string;
  rows: number;
  examples: { line: number; text: string }[];
} {
  return {
    reason: 'left blank',
    rows: lines.length,
    examples: lines.slice(0, 5).map((line) => ({ line, text: '' })),
  };
}

/** Some councils print what is saved in brackets: then every amount is, and none is above zero. */
function positiveRows(rows: readonly SavingsRow[]): {
  readonly rows: readonly SavingsRow[];
  readonly turned: boolean;
} {
  const amounts = rows.flatMap(({ saving }) => SAVINGS_AMOUNTS.map((column) => saving[column]));
  const turned = amounts.some((amount) => amount < 0) && amounts.every((amount) => amount <= 0);
  if (!turned) return { rows, turned };
  const turn = (amount: number): number => (amount === 0 ? 0 : -amount);
  const positive = rows.map(({ saving, ...row }) => ({
    ...row,
    saving: {
      ...saving,
      approved: turn(saving.approved),
      delivered: turn(saving.delivered),
      onTrack: turn(saving.onTrack),
      atRisk: turn(saving.atRisk),
      undeliverable: turn(saving.undeliverable),
      nextYearEffect: saving.nextYearEffect === null ? null : turn(saving.nextYearEffect),
    },
  }));
  return { rows: positive, turned };
}

function findTogether(rows: readonly SavingsRow[], { isLine }: SavingsOptions, faults: FaultBook): void {
  const first = new Map<string, SavingsRow>();
  for (const row of rows) {
    const { at, year, asAt, saving } = row;
    const key = `${year} ${asAt} ${saving.scheme.toLowerCase()}`;
    const earlier = first.get(key);
    if (!earlier) first.set(key, row);
    else
      faults.add(
        'duplicate',
        at,
        `${saving.scheme} is given again for ${asAt}, as on line ${formatNumber(earlier.at, 0)}; keep one row a scheme and day`,
      );
    for (const column of SAVINGS_AMOUNTS)
      if (saving[column] < 0)
        faults.add(
          'sign',
          at,
          `${SAVINGS_HEADS[column]} is below zero; savings are written above zero, what is lost of them as at_risk or undeliverable`,
        );
    if (saving.line !== null && isLine && !isLine(year, saving.line))
      faults.add('code', at, `${saving.line} is no line of ${year}; put the code right, or leave line blank`);
    if (isTotalRow(saving.scheme) && rows.length > 1)
      faults.add(
        'counted-twice',
        at,
        `${saving.scheme} is a total, so what it sums would be counted twice; take the row out`,
      );
  }
}

function savingsParts(rows: readonly SavingsRow[]): readonly SavingsPart[] {
  const groups = new Map<string, SavingsRow[]>();
  for (const row of rows) {
    const key = `${row.year} ${row.asAt}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) => {
      const [first] = group;
      if (!first) return [];
      const { year, asAt } = first;
      return [{ year, asAt, month: monthOfDay(year, asAt), schemes: group.map(({ saving }) => saving) }];
    });
}

/** monthOfDay('2024-25', '2024-10-31') is 7. */
function monthOfDay(year: FinancialYear, day: IsoDate): BudgetMonthNumber | null {
  return BUDGET_MONTHS.find((month) => calendarMonth({ year, month }) === day.slice(0, 7)) ?? null;
}

function noteOfDay({ year, asAt, month }: SavingsPart): string[] {
  if (month !== null) return [];
  const span = `${budgetMonthInWords({ year, month: 1 })} to ${budgetMonthInWords({ year, month: 12 })}`;
  return [`The day ${asAt} is not in ${year} (${span}); check the year and the day.`];
}
