/** What a control chart says of one point and of itself: never a cause, "no clear change" for common cause. */
import type { ControlPoint } from '../../domain/spc/control-chart.ts';

export const RULE_WORDS: Readonly<Record<ControlPoint['rule'], string>> = {
  none: 'Within the usual range: no clear change',
  outside: 'Outside the usual range',
  trend: 'One of seven or more in a row going the same way',
  'two-in-three': 'One of two in three near the same limit',
  shift: 'One of seven or more in a row on the same side of the mean',
};

export const KIND_WORDS: Readonly<Record<Exclude<ControlPoint['kind'], 'common'>, string>> = {
  improvement: 'a change for the better',
  concern: 'a change for the worse',
  high: 'higher than usual',
  low: 'lower than usual',
};

/** "Outside the usual range: a change for the better". */
export function signalInWords({ rule, kind }: Pick<ControlPoint, 'rule' | 'kind'>): string {
  if (kind === 'common' || rule === 'none') return RULE_WORDS.none;
  return `${RULE_WORDS[rule]}: ${KIND_WORDS[kind]}`;
}

/** What must be said where the drawing is not quite the arithmetic. */
export const CONTROL_NOTES = {
  belowZero:
    'The usual range reaches below 0, where no figure can be. It is drawn down to 0 only; the rules use it whole.',
  aboveHundred:
    'The usual range reaches above 100%, where no figure can be. It is drawn up to 100% only; the rules use it whole.',
  trial: 'Fewer than 13 points: the usual range is a first estimate and may still move.',
  ranges: 'A figure given as a range is drawn as a bar and counts as its middle.',
  illustrative: 'Hollow, lighter points are illustrative: invented to show what the chart does.',
  provisional: 'A ring marks a provisional figure, which may still change.',
  excluded: 'A crossed point was left out of the limits and the rules, for the reason given.',
};
