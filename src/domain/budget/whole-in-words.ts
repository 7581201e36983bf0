/** What a month comes to as a whole, in one sentence, before it is added: the same total its page opens with, or why there is none. */
import { counted, type HouseStyle, listInWords } from '../figures/house-style.ts';
import { BASIS_IN_WORDS, budgetMonthInWords } from './budget-month.ts';
import { poundsInWords } from './pounds-in-words.ts';
import { varianceInWords } from './variance-in-words.ts';
import type { WorkedMonth } from './worked-month.ts';

/** More lines are counted. */
const MOST_NAMED = 3;

/**
 * "September 2026, before mitigation: net budget £112.708m, forecast £118.060m, £5.352m over." Without a total: "… there is no
 * total, because Home care and 2 more lines have no budget or no forecast in it."
 */
export function wholeInWords(worked: WorkedMonth, style?: HouseStyle): string {
  const { month, tree, total, missing } = worked;
  const start = `${budgetMonthInWords(month, style)}, ${BASIS_IN_WORDS[month.basis]}:`;
  const { current, forecast, variance } = total;
  if (current !== null && forecast !== null)
    return `${start} net budget ${poundsInWords(current, style)}, forecast ${poundsInWords(forecast, style)}, ${varianceInWords(variance, style)}.`;
  if (missing.length === 0) return `${start} there is no total, because it has no lines.`;
  const named = missing.slice(0, MOST_NAMED).map((code) => tree.lineOf(code)?.name ?? code);
  const more = missing.length - named.length;
  const rest = more > 0 ? [counted(more, 'more line', 'more lines')] : [];
  const lines = listInWords([...named, ...rest]);
  const given = new Set(month.lines.map(({ line }) => line));
  if (!missing.some((code) => given.has(code)))
    return `${start} there is no total, because it has nothing for ${lines}.`;
  const have = missing.length === 1 ? 'has' : 'have';
  return `${start} there is no total, because ${lines} ${have} no budget or no forecast in it.`;
}
