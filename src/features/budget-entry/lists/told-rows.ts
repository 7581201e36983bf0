/** What does not add up in a row of a part: a scheme whose statuses do not come to what was approved, a range beside its forecast. */
import type { BudgetProblem } from '../../../domain/budget/budget-problem.ts';
import type { NameOfLine } from '../../../domain/budget/budget-problem-words.ts';
import type { HouseStyle } from '../../../domain/figures/house-style.ts';
import { listCell } from '../entry-cells.ts';
import { type Told, toldOf } from '../told.ts';
import type { TextOf } from './entry-list.ts';
import { rowOfCell } from './list-rows.ts';
import { RANGE } from './range-part.ts';
import { ONLY, rowsIn } from './rows-in-list.ts';
import { SAVINGS } from './savings-list.ts';

/** By the name of the row in its part: `savings/0`. */
export type ToldRows = ReadonlyMap<string, readonly Told[]>;

export function toldRows(
  problems: readonly BudgetProblem[],
  textOf: TextOf,
  name: NameOfLine,
  style: HouseStyle,
): ToldRows {
  const told = new Map<string, Told[]>();
  for (const problem of problems) {
    const cell = cellOf(problem, textOf);
    if (cell === null) continue;
    const row = rowOfCell(cell);
    told.set(row, [...(told.get(row) ?? []), toldOf(problem, name, style)]);
  }
  return told;
}

function cellOf(problem: BudgetProblem, textOf: TextOf): string | null {
  switch (problem.kind) {
    case 'savings-do-not-sum':
    case 'saving-below-zero': {
      const cells = rowsIn(SAVINGS.spec, textOf).map((row) => listCell(SAVINGS.spec.id, row, 'scheme'));
      return cells.find((cell) => textOf(cell).trim() === problem.scheme) ?? null;
    }
    case 'range-upside-down':
    case 'forecast-outside-range':
      return listCell(RANGE.spec.id, ONLY, 'low');
    default:
      return null;
  }
}
