/** Figures as a report says them, turned into points that carry its title and date. */
import type { LocalCode } from '../../../src/domain/measures/local/local-measure.ts';
import type { IsoDate } from '../../../src/domain/periods/iso-date.ts';
import type { PeriodCode } from '../../../src/domain/periods/period.ts';
import type { Said } from '../../../src/domain/series/series.ts';
import type { ExamplePoint } from './example-point.ts';

export interface Reported {
  readonly measure: LocalCode;
  readonly period: PeriodCode;
  readonly said: Said;
}

/** Entered on the report’s own day. */
export function reportedIn(source: string, date: IsoDate, figures: readonly Reported[]): ExamplePoint[] {
  return figures.map(({ measure, period, said }) => ({
    measure,
    point: { ...said, period, source, enteredOn: date },
  }));
}
