/** A signal as a sentence: the figure as it was said, when, and what the latest points did. Names no cause. */
import type { HouseStyle } from '../figures/house-style.ts';
import { listInWords } from '../figures/house-style.ts';
import type { LocalMeasure } from '../measures/local/local-measure.ts';
import { PERIOD_NOUN, whenInWords } from '../periods/period-words.ts';
import { amountInWords, saidInWords } from '../series/said-words.ts';
import { variationInWords } from '../spc/spc-words.ts';
import type { RankedSignal } from './ranked-signals.ts';
import type { Signal } from './signal.ts';

/**
 * "About 11 people on 3 December 2024. Improving: the last 14 weeks were all below the mean." A count that adds up from April
 * is judged by its steps, so its step is what is said: "14 in November 2024, month by month."
 */
export function signalSentence(signal: Signal, style?: HouseStyle): string {
  const { chart, series } = signal;
  const changed = variationInWords(chart, PERIOD_NOUN[series.frequency].many);
  return `${capital(figureInWords(signal))} ${whenInWords(signal.judged.period, series.frequency, style)}. ${changed}.`;
}

/** "The same in its parts: Community and Hospital"; null where it has none that signal. */
export function partsInWords({ parts }: RankedSignal): string | null {
  if (parts.length === 0) return null;
  return `The same is seen in ${parts.length === 1 ? 'its part' : 'its parts'}: ${listInWords(parts.map(nameOfPart))}`;
}

function figureInWords({ measure, judged, point }: Signal): string {
  if (!measure.cumulative || judged.value === null) return saidInWords(point, measure);
  return `${amountInWords(judged.value, measure)} more`;
}

function nameOfPart({ partOf, title }: LocalMeasure): string {
  return partOf?.name ?? title;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
