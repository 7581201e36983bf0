/** The sentences of refusals of a budget or a list of savings: what is wrong, that nothing changed, what to do. */
import { counted, formatNumber, listInWords } from '../../domain/figures/house-style.ts';
import { NOTHING_CHANGED } from '../files/source-file.ts';
import type { BudgetFault, BudgetProblem } from './budget-problem.ts';

/** Further slips are counted. All are in `faults`. */
const MOST_SAID = 3;

export const WANTED_BUDGET =
  'A monthly budget has the columns year, month, line, parent, kind, approved, virements, forecast and basis, named in its first row; download a template and fill it in, or say which column of your ledger extract is which.';
export const WANTED_SAVINGS =
  'A list of savings has the columns year, as_at, scheme, line, owner, approved, delivered, on_track, at_risk, undeliverable, recurrent, next_year_effect and comment, named in its first row.';

function quoted(names: readonly string[]): string {
  return listInWords(names.map((name) => `‘${name}’`));
}

export function lacksColumns(
  name: string,
  line: number,
  missing: readonly string[],
  wanted: string,
): BudgetProblem {
  const word = missing.length === 1 ? 'column' : 'columns';
  const sentence = `${name} has no ${word} ${quoted(missing)}; its column names are on line ${formatNumber(line, 0)}. ${NOTHING_CHANGED} ${wanted}`;
  return { kind: 'missing-column', sentence };
}

export function hasColumnTwice(name: string, line: number, twice: readonly string[]): BudgetProblem {
  const word = twice.length === 1 ? 'column' : 'columns';
  const sentence = `${name} has the ${word} ${quoted(twice)} twice, on line ${formatNumber(line, 0)}. ${NOTHING_CHANGED} Take out the one that is not meant and add it again.`;
  return { kind: 'column-twice', sentence };
}

export function hasMonthsInColumns(name: string, line: number, months: readonly string[]): BudgetProblem {
  const span = `from ‘${months[0] ?? ''}’ to ‘${months.at(-1) ?? ''}’`;
  const sentence = `${name} has its months in columns (${counted(months.length, 'column', 'columns')} ${span}, on line ${formatNumber(line, 0)}), so it does not say what of a month each amount is. ${NOTHING_CHANGED} Give every month rows of its own: one row a line and month, the month as a number in the column month (1 is April), with approved, virements, actual_to_date, profiled_to_date and forecast beside it. The template is laid out so.`;
  return { kind: 'months-in-columns', sentence };
}

export function isNotFilledIn(name: string): BudgetProblem {
  const sentence = `${name} has no amounts in it: all its rows were left blank. ${NOTHING_CHANGED} Fill it in and add it again.`;
  return { kind: 'nothing-filled-in', sentence };
}

export function isMappedOtherwise(name: string): BudgetProblem {
  const sentence = `${name} does not have the columns that were chosen for files of its kind. ${NOTHING_CHANGED} Say again which column is which.`;
  return { kind: 'mapping', sentence };
}

/** For at least one fault. */
export function hasFaults(name: string, faults: readonly BudgetFault[]): BudgetProblem {
  const said = faults.slice(0, MOST_SAID).map(({ sentence }) => sentence);
  const more = faults.length - said.length;
  const rest =
    more > 0 ? ` There ${more === 1 ? 'is' : 'are'} ${counted(more, 'more fault', 'more faults')}.` : '';
  const sentence = `${name} cannot be added as it is. ${said.join(' ')}${rest} ${NOTHING_CHANGED} Put it right and add it again.`;
  return { kind: 'faults', sentence, faults };
}
