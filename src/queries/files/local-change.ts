/** A local figure that a file or a snapshot would change, as previews show it. */
import type { LocalMeasure } from '../../domain/measures/local/local-measure.ts';
import type { PeriodCode } from '../../domain/periods/period.ts';
import { periodInWords } from '../../domain/periods/period-words.ts';
import { saidInWords } from '../../domain/series/said-words.ts';
import type { Said } from '../../domain/series/series.ts';
import type { LocalChange } from './file-preview.ts';

interface Changed {
  readonly period: PeriodCode;
  /** Null for a figure that is new. */
  readonly before: Said | null;
  /** Null for one that goes. */
  readonly after: Said | null;
}

export function localChange(measure: LocalMeasure, { period, before, after }: Changed): LocalChange {
  return {
    title: measure.title,
    period: periodInWords(period, measure.frequency),
    before: before && saidInWords(before, measure),
    after: after ? saidInWords(after, measure) : 'not in it',
  };
}
