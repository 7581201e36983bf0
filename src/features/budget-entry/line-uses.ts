/** Why a service line cannot be taken out of its year: other months, lines or savings know it. Nothing is lost by a slip. */
import { budgetMonthInWords } from '../../domain/budget/budget-month.ts';
import type { BudgetMonth, LineCode, ServiceLine } from '../../domain/budget/budget-year.ts';
import { counted, type HouseStyle, listInWords } from '../../domain/figures/house-style.ts';

const NAMED = 3;

/** Null where it can be removed. `others` are the months of the year but the one in the form. */
export function keptBecause(
  code: LineCode,
  lines: readonly ServiceLine[],
  now: BudgetMonth,
  others: readonly BudgetMonth[],
  style: HouseStyle,
): string | null {
  const below = lines.filter(({ parent }) => parent === code).length;
  if (below > 0)
    return `${counted(below, 'line stands', 'lines stand')} below ${code}: move or remove ${below === 1 ? 'it' : 'them'} first.`;
  const uses = [
    ...new Set(others.filter((month) => names(month, code)).map((one) => budgetMonthInWords(one, style))),
  ];
  if (uses.length > 0) {
    const more = uses.length > NAMED ? [`${uses.length - NAMED} more`] : [];
    return `${code} is used in ${listInWords([...uses.slice(0, NAMED), ...more])}, so it stays among the lines of the year. Leave its cells of this month blank instead.`;
  }
  if (namesElsewhere(now, code))
    return `${code} is named by people and unit cost or by a saving of this month: change that first.`;
  return null;
}

function names(month: BudgetMonth, code: LineCode): boolean {
  return month.lines.some(({ line }) => line === code) || namesElsewhere(month, code);
}

function namesElsewhere({ drivers = [], savings }: BudgetMonth, code: LineCode): boolean {
  return (
    drivers.some(({ line }) => line === code) || (savings?.schemes ?? []).some(({ line }) => line === code)
  );
}
