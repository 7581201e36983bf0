/** A figure of the example with the measure it is of; reported, estimated or invented, and it says which. */
import { roundTo } from '../../../src/domain/figures/house-style.ts';
import type { LocalCode } from '../../../src/domain/measures/local/local-measure.ts';
import type { IsoDate } from '../../../src/domain/periods/iso-date.ts';
import type { PeriodCode } from '../../../src/domain/periods/period.ts';
import type { Said, SeriesPoint } from '../../../src/domain/series/series.ts';

export interface ExamplePoint {
  readonly measure: LocalCode;
  readonly point: SeriesPoint;
}

/** Stands as the day that whatever is in no report was written down. */
export const WRITTEN_ON: IsoDate = '2026-11-21';

/** An invented figure. `more` has numerator and denominator, or a note. */
export function illustrative(
  measure: LocalCode,
  period: PeriodCode,
  value: number,
  more: Pick<Said, 'numerator' | 'denominator' | 'note'> = {},
): ExamplePoint {
  const said = { value, ...more, status: 'illustrative' } as const;
  return { measure, point: { ...said, period, source: 'Illustrative', enteredOn: WRITTEN_ON } };
}

/** An invented share or rate, to one decimal as a return has it; `per` is 100 for a percentage. */
export function illustrativeShare(
  measure: LocalCode,
  period: PeriodCode,
  numerator: number,
  denominator: number,
  per = 100,
): ExamplePoint {
  const value = roundTo((numerator / denominator) * per, 1);
  return illustrative(measure, period, value, { numerator, denominator });
}
