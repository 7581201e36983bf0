/** How long the people on the list have waited so far: a bar a band. A missing band says why; zero is a figure. */
import type { PeriodCode } from '../../domain/periods/period.ts';
import { saidBriefly, saidInWords } from '../../domain/series/said-words.ts';
import { numberOf, type Said } from '../../domain/series/series.ts';
import { type PartSeries, pointAt } from './part-series.ts';

export interface BandNow {
  readonly name: string;
  /** Null when missing. */
  readonly value: number | null;
  /** "6", "about 3"; why it is missing where it is: "not available". */
  readonly words: string;
  /** Of the longest bar, 0 to 1. */
  readonly share: number;
  readonly illustrative: boolean;
}

export interface BandsNowModel {
  readonly rows: readonly BandNow[];
  readonly illustrative: boolean;
}

const NOT_THERE: Said = { value: null, missing: 'unavailable' };

/** Of one period; null when no band has a figure then. */
export function bandsNowModel(bands: readonly PartSeries[], period: PeriodCode): BandsNowModel | null {
  const rows = bands.map(({ name, measure, series }) => {
    const said: Said = pointAt(series, period) ?? NOT_THERE;
    return {
      name,
      value: numberOf(said),
      words: saidBriefly(said, measure) ?? saidInWords(said, measure),
      illustrative: said.status === 'illustrative',
    };
  });
  const most = Math.max(...rows.map(({ value }) => value ?? 0), 0);
  if (rows.every(({ value }) => value === null)) return null;
  return {
    rows: rows.map((row) => ({ ...row, share: most === 0 ? 0 : (row.value ?? 0) / most })),
    illustrative: rows.some(({ illustrative }) => illustrative),
  };
}
