/**
 * The service lines of a month to take away: every line with its own amounts, parents before their children. The header is fixed,
 * because other programs read this file. A missing amount is an empty cell, never 0.
 */
import type { LineCode } from '../../domain/budget/budget-year.ts';
import type { LineAmounts } from '../../domain/budget/line-amounts.ts';
import type { Pence } from '../../domain/budget/money.ts';
import { lineMovement, movement } from '../../domain/budget/movement.ts';
import { poundsExact } from '../../domain/budget/pounds-exact.ts';
import type { WorkedMonth } from '../../domain/budget/worked-month.ts';
import { roundTo } from '../../domain/figures/house-style.ts';
import { type CsvCell, writeCsv } from '../../formats/csv/write-csv.ts';
import { illustrativeLines } from './illustrative-lines.ts';

const COLUMNS = [
  'year',
  'month',
  'line',
  'parent',
  'kind',
  'current_budget',
  'actual_to_date',
  'forecast',
  'variance',
  'variance_pct',
  'movement',
  'basis',
  'as_at',
  'status',
] as const;

/**
 * Pounds with two decimals, adverse positive; the status of an invented line says "illustrative" too. A month that was reported as a
 * headline only has one row without a line: its variance.
 */
export function linesCsv(now: WorkedMonth, before: WorkedMonth | null): string {
  const invented = illustrativeLines(now);
  const lines = now.month.lines.length === 0 ? [] : now.tree.lines;
  const rows = lines.map(({ code, parent, kind }) =>
    rowOf(
      now,
      [code, parent, kind],
      now.amounts.get(code),
      lineMovement(now, before, code),
      invented.has(code),
    ),
  );
  const { variance, varianceFrom } = now;
  const said =
    varianceFrom === 'headline' ? [rowOf(now, ['', '', ''], { variance }, movement(now, before), false)] : [];
  return writeCsv(COLUMNS, [...rows, ...said]);
}

type Named = readonly [line: LineCode, parent: LineCode | null, kind: string];

function rowOf(
  { month }: WorkedMonth,
  [line, parent, kind]: Named,
  amounts: Partial<LineAmounts> | undefined,
  moved: Pence | null,
  invented: boolean,
): CsvCell[] {
  const percent = amounts?.variancePercent ?? null;
  const basis = month.headline && kind === '' ? month.headline.basis : month.basis;
  return [
    month.year,
    month.month,
    line,
    parent,
    kind,
    pounds(amounts?.current),
    pounds(amounts?.actualToDate),
    pounds(amounts?.forecast),
    pounds(amounts?.variance),
    percent === null ? null : roundTo(percent, 4),
    pounds(moved),
    basis,
    month.asAt,
    invented ? `${month.status} illustrative` : month.status,
  ];
}

function pounds(amount: Pence | null | undefined): CsvCell {
  return amount == null ? null : { decimal: poundsExact(amount) };
}
