/**
 * What the rows of a year say its service lines are, and where they contradict each other or what is held: another parent,
 * another kind, a parent that is no line, a line below itself.
 */
import type { LineCode, ServiceLine } from '../../domain/budget/budget-year.ts';
import { lineTree } from '../../domain/budget/line-tree.ts';
import type { FinancialYear } from '../../domain/figures/financial-year.ts';
import { formatNumber } from '../../domain/figures/house-style.ts';
import type { YearLines } from './budget-reading.ts';
import type { BudgetRow } from './budget-row.ts';
import type { FaultBook } from './fault-book.ts';

type LinesOf = (year: FinancialYear) => readonly ServiceLine[];

interface Definition {
  readonly row: BudgetRow;
  name: string | null;
}

/** In the order of the file. A line without a name keeps the one held, else goes by its code. */
export function lineDefinitions(
  rows: readonly BudgetRow[],
  linesOf: LinesOf,
  faults: FaultBook,
): readonly YearLines[] {
  const years = new Map<FinancialYear, BudgetRow[]>();
  for (const row of rows) {
    const of = years.get(row.year);
    if (of) of.push(row);
    else years.set(row.year, [row]);
  }
  return [...years]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([year, of]) => ({ year, lines: linesOfYear(of, linesOf(year), faults) }));
}

function linesOfYear(
  rows: readonly BudgetRow[],
  held: readonly ServiceLine[],
  faults: FaultBook,
): readonly ServiceLine[] {
  const heldLines = new Map(held.map((line) => [line.code, line]));
  const definitions = new Map<LineCode, Definition>();
  for (const row of rows) {
    const known = definitions.get(row.line);
    if (!known) definitions.set(row.line, { row, name: row.name });
    else {
      known.name = row.name ?? known.name;
      findContradiction(row, known.row, faults);
    }
    const of = heldLines.get(row.line);
    if (of && of.kind !== row.kind)
      faults.add(
        'kind',
        row.at,
        `${row.line} has the kind ${row.kind}, but it is held as ${of.kind}; put its kind right, or give it another code`,
      );
  }
  findUnknownParents(
    rows,
    (code) => definitions.has(code) || heldLines.has(code),
    [...definitions.keys(), ...heldLines.keys()],
    faults,
  );
  const lines = [...definitions.values()].map(({ row, name }): ServiceLine => {
    const of = heldLines.get(row.line);
    const measures = of?.measures === undefined ? {} : { measures: of.measures };
    return {
      code: row.line,
      name: name ?? of?.name ?? row.line,
      parent: row.parent,
      kind: row.kind,
      ...measures,
    };
  });
  findCircles(lines, held, rows, faults);
  return lines;
}

function findContradiction(row: BudgetRow, first: BudgetRow, faults: FaultBook): void {
  const where = `line ${formatNumber(first.at, 0)}`;
  if (row.parent !== first.parent)
    faults.add(
      'differs',
      row.at,
      `${row.line} has the parent ${row.parent ?? 'blank'}, on ${where} ${first.parent ?? 'blank'}; a line has one parent for the whole year`,
    );
  if (row.kind !== first.kind)
    faults.add(
      'kind',
      row.at,
      `${row.line} has the kind ${row.kind}, on ${where} ${first.kind}; a line has one kind for the whole year`,
    );
}

function findUnknownParents(
  rows: readonly BudgetRow[],
  isLine: (code: LineCode) => boolean,
  codes: readonly LineCode[],
  faults: FaultBook,
): void {
  for (const row of rows) {
    if (row.parent === null || (row.parent !== row.line && isLine(row.parent))) continue;
    if (row.parent === row.line) {
      faults.add(
        'parent',
        row.at,
        `${row.line} has itself as its parent; leave the parent of a line at the top blank`,
      );
      continue;
    }
    const alike = codes.find((code) => code.toLowerCase() === row.parent?.toLowerCase());
    const hint =
      alike === undefined
        ? 'add a row for it, or leave parent blank if the line is at the top'
        : `if ${alike} is meant, write it so`;
    faults.add('parent', row.at, `the parent ${row.parent} is no line of ${row.year}; ${hint}`);
  }
}

function findCircles(
  lines: readonly ServiceLine[],
  held: readonly ServiceLine[],
  rows: readonly BudgetRow[],
  faults: FaultBook,
): void {
  const codes = new Set(lines.map(({ code }) => code));
  const all = [...lines, ...held.filter(({ code }) => !codes.has(code))];
  for (const problem of lineTree(all).problems) {
    if (problem.kind !== 'circle' || problem.lines.length < 2) continue;
    const at = rows.filter(({ line }) => problem.lines.includes(line)).map((row) => row.at);
    faults.add(
      'parent',
      at,
      `${problem.lines.join(', ')} are each other’s parents; leave the parent of the one at the top blank`,
    );
  }
}
