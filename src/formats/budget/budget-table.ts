/** Makes a budget of a table whose columns go by their own names. Tables with other names are mapped first: read-with-mapping.ts. */
import { failed, type Result } from '../../lib/result.ts';
import type { Table } from '../tables/table.ts';
import { BUDGET_HEADS, budgetHeaderOf } from './budget-columns.ts';
import { foldBudget } from './budget-fold.ts';
import type { BudgetProblem } from './budget-problem.ts';
import type { BudgetOptions, BudgetReading } from './budget-reading.ts';
import { hasColumnTwice, hasMonthsInColumns, lacksColumns, WANTED_BUDGET } from './budget-refusals.ts';
import { columnCells, ROW_FAULT_WORDS } from './column-cells.ts';
import { monthColumns } from './month-columns.ts';

export function budgetOfTable(table: Table, how: BudgetOptions): Result<BudgetReading, BudgetProblem> {
  const { fileName, headerLine: line, header: fields, kind, encoding } = table;
  const header = budgetHeaderOf(fields);
  if (header.twice.length > 0)
    return failed(
      hasColumnTwice(
        fileName,
        line,
        header.twice.map((column) => BUDGET_HEADS[column]),
      ),
    );
  const months = monthColumns(fields);
  if (months.length > 0 && header.missing.length > 0)
    return failed(hasMonthsInColumns(fileName, line, months));
  if (header.missing.length > 0) {
    const missing = header.missing.map((column) => BUDGET_HEADS[column]);
    return failed(lacksColumns(fileName, line, missing, WANTED_BUDGET));
  }
  const input = table.rows.map(({ line: at, cells, fault }) =>
    fault === undefined
      ? { at, cells: columnCells(header.at, cells) }
      : { at, cells: null, fault: ROW_FAULT_WORDS[fault] },
  );
  return foldBudget({ fileName, kind, ...(encoding ? { encoding } : {}) }, input, header.others, how);
}
