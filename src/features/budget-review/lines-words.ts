/** Where the variance is, in a sentence: the lines furthest over and furthest under. It says where, never why. */
import type { ServiceLine } from '../../domain/budget/budget-year.ts';
import { varianceInWords } from '../../domain/budget/variance-in-words.ts';
import type { WorkedMonth } from '../../domain/budget/worked-month.ts';
import { counted, type HouseStyle, listInWords } from '../../domain/figures/house-style.ts';
import { linesBySize } from './lines-table.ts';

const NAMED = 3;

/** "Furthest over: Residential care (£2.100m over) and Home care (£0.400m over). Furthest under: …" */
export function linesSentence(now: WorkedMonth, style?: HouseStyle): string {
  const lines = linesBySize(now);
  if (lines.length === 0) return 'No service lines are held for this month.';
  const varianceOf = ({ code }: ServiceLine): number | null => now.amounts.get(code)?.variance ?? null;
  const named = (which: (variance: number) => boolean): string =>
    listInWords(
      lines
        .filter((line) => which(varianceOf(line) ?? 0))
        .slice(0, NAMED)
        .map((line) => `${line.name} (${varianceInWords(varianceOf(line), style)})`),
    );
  const over = named((variance) => variance > 0);
  const under = named((variance) => variance < 0);
  const silent = lines.filter((line) => varianceOf(line) === null).length;
  const sentences = [
    over && `Furthest over: ${over}.`,
    under && `Furthest under: ${under}.`,
    silent > 0 && `${counted(silent, 'line was', 'lines were')} not reported.`,
  ].filter(Boolean);
  return sentences.length > 0 ? sentences.join(' ') : 'Every line is on budget.';
}
