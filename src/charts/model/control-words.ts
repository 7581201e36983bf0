/** What a control chart says of one point and of itself: never a cause, "no clear change" for common cause. */
import { formatNumber } from '../../domain/figures/house-style.ts';
import type { Frequency } from '../../domain/periods/period.ts';
import { PERIOD_NOUN } from '../../domain/periods/period-words.ts';
import { type ControlPoint, ENOUGH_POINTS } from '../../domain/spc/control-chart.ts';
import { KIND_IN_WORDS, ruleInWords } from '../../domain/spc/spc-words.ts';
import type { ValueAxis } from './value-axis.ts';

/** "Below the lower limit: improvement"; "Common cause: no clear change". */
export function signalInWords(point: ControlPoint, frequency: Frequency): string {
  const rule = ruleInWords(point, PERIOD_NOUN[frequency].many);
  return point.kind === 'common' ? rule : `${rule}: ${KIND_IN_WORDS[point.kind].toLowerCase()}`;
}

/** "The scale begins at 4,100, not at zero."; none where it does begin there. */
export function scaleNotes({ from, decimals }: Pick<ValueAxis, 'from' | 'decimals'>): string[] {
  return from > 0 ? [`The scale begins at ${formatNumber(from, decimals)}, not at zero.`] : [];
}

/** What must be said where the drawing is not quite the arithmetic, and what unusual marks mean. */
export const CONTROL_NOTES = {
  belowZero:
    'The usual range reaches below 0, where no figure can be. It is drawn down to 0 only; the rules use it whole.',
  aboveHundred:
    'The usual range reaches above 100%, where no figure can be. It is drawn up to 100% only; the rules use it whole.',
  trial: `Where there are fewer than ${ENOUGH_POINTS} points, the usual range is a first estimate and may still move.`,
  ranges: 'A figure given as a range is drawn as a bar and counts as its middle.',
  illustrative: 'Hollow, lighter points are illustrative: invented to show what the chart does.',
  provisional: 'A ring marks a provisional figure, which may still change.',
  excluded: 'A crossed point was left out of the limits and the rules, for the reason given.',
};
