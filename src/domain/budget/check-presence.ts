/** What is there twice, not there, or there without being known: lines, and months between this one and the last. */
import { BUDGET_MONTHS } from './budget-month.ts';
import type { BudgetProblem } from './budget-problem.ts';
import type { BudgetMonth, LineCode, LineForecast } from './budget-year.ts';
import type { LineTree } from './line-tree.ts';

/** A month that is only a headline has no lines to miss. */
export function checkLines(month: BudgetMonth, tree: LineTree): BudgetProblem[] {
  const rows = groupByLine(month.lines);
  const problems: BudgetProblem[] = [];
  for (const [line, [first, ...again]] of rows) {
    if (!tree.lineOf(line)) problems.push({ kind: 'unknown-line', line, where: 'forecast' });
    if (first && again.length > 0)
      problems.push({
        kind: 'duplicated-line',
        line,
        times: again.length + 1,
        same: again.every((row) => sameRow(row, first)),
      });
  }
  if (rows.size > 0)
    for (const { code } of tree.lines)
      if (!rows.has(code) && tree.childrenOf(code).length === 0)
        problems.push({ kind: 'line-not-reported', line: code });
  return [...problems, ...unknownElsewhere(month, tree)];
}

/** The months between the last reported one and this one. None when nothing was reported before: a year may begin late. */
export function checkMonthsBetween(month: BudgetMonth, previous: BudgetMonth | null): BudgetProblem[] {
  if (!previous || previous.year !== month.year) return [];
  const months = BUDGET_MONTHS.filter((each) => each > previous.month && each < month.month);
  if (months.length === 0) return [];
  return [{ kind: 'missing-months', year: month.year, months, previous: previous.month }];
}

function groupByLine(rows: readonly LineForecast[]): Map<LineCode, LineForecast[]> {
  const groups = new Map<LineCode, LineForecast[]>();
  for (const row of rows) {
    const group = groups.get(row.line);
    if (group) group.push(row);
    else groups.set(row.line, [row]);
  }
  return groups;
}

function unknownElsewhere(month: BudgetMonth, tree: LineTree): BudgetProblem[] {
  const unknown = (line: LineCode | null, where: 'driver' | 'saving'): BudgetProblem[] =>
    line === null || tree.lineOf(line) ? [] : [{ kind: 'unknown-line', line, where }];
  const drivers = (month.drivers ?? []).flatMap(({ line }) => unknown(line, 'driver'));
  const savings = (month.savings?.schemes ?? []).flatMap(({ line }) => unknown(line, 'saving'));
  return [...drivers, ...savings];
}

function sameRow(a: LineForecast, b: LineForecast): boolean {
  return (
    a.approved === b.approved &&
    a.virements === b.virements &&
    a.actualToDate === b.actualToDate &&
    a.profiledToDate === b.profiledToDate &&
    a.forecast === b.forecast
  );
}
