/**
 * What the usual range says of a target: met every month, missed every month, some of each; and that it is too early to say
 * while the limits are a first estimate. Every page takes its words from here. The latest figure against the target is
 * another matter: target-words.ts.
 */
import type { LocalMeasure } from '../measures/local/local-measure.ts';
import { PERIOD_NOUN } from '../periods/period-words.ts';
import { amountInWords } from '../series/said-words.ts';
import type { ControlChart } from '../spc/control-chart.ts';
import { assuranceInWords } from '../spc/spc-words.ts';

/**
 * "The target will be missed every month unless something changes"; with fewer than 13 figures since limits began "Too few
 * figures yet to say whether the target of 30 people will be met". Null without a target or a chart, and where a target is
 * not judged: a measure that is neither better high nor low, and a running total.
 */
export function outlookInWords(measure: LocalMeasure, chart: ControlChart | null): string | null {
  const group = chart?.groups.at(-1);
  if (!chart || !group || measure.target === undefined) return null;
  if (measure.polarity === 'neutral' || measure.cumulative) return null;
  if (chart.assurance) return assuranceInWords(chart.assurance, PERIOD_NOUN[measure.frequency].many);
  return group.trial
    ? `Too few figures yet to say whether the target of ${amountInWords(measure.target, measure)} will be met`
    : null;
}
