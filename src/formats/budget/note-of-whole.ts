/** Asks about a budget whose whole is smaller or larger than a council's: the one sign of a wrong unit where nothing is held yet. */
import { problemInWords } from '../../domain/budget/budget-problem-words.ts';
import { checkWhole } from '../../domain/budget/check-size.ts';
import { counted } from '../../domain/figures/house-style.ts';
import type { HeldMonth } from './held-month.ts';

/** One sentence for all months: they are of one unit. */
export function noteOfWhole(months: readonly HeldMonth[]): readonly string[] {
  const asked = months.flatMap(({ worked }) => checkWhole(worked));
  const [first] = asked;
  if (!first) return [];
  const said = problemInWords(first, (code) => code);
  const more = asked.length - 1;
  const others = counted(more, 'other month of the file is', 'other months of the file are');
  return [more === 0 ? said : `${said} ${others} like it.`];
}
