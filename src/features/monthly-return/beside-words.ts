/** What stands beside the cells of a line: the figures of last month and of the same month last year, as they were said. */
import type { HouseStyle } from '../../domain/figures/house-style.ts';
import type { LocalCode } from '../../domain/measures/local/local-measure.ts';
import { type PeriodCode, shiftPeriod, yearBefore } from '../../domain/periods/period.ts';
import { shortPeriod } from '../../domain/periods/period-words.ts';
import type { LocalSeries, SeriesPoint } from '../../domain/series/series.ts';
import { periodsEndingIn } from '../../formats/returns/template-rows.ts';
import { heldBriefly } from './held-figure.ts';
import type { SheetLine } from './return-sheet.ts';

export interface Beside {
  /** "14", "14, 12, about 11, –" for a month of lists, "Q2 2024/25: 37"; null where nothing is held. */
  readonly text: string | null;
  readonly points: readonly SeriesPoint[];
}

export interface BesideLine {
  readonly lastMonth: Beside;
  readonly lastYear: Beside;
}

const GAP = '–';

/** Of each line. */
export function besideLines(
  lines: readonly SheetLine[],
  seriesOf: (code: LocalCode) => LocalSeries | null,
  month: PeriodCode,
  style: HouseStyle,
): ReadonlyMap<SheetLine, BesideLine> {
  return new Map(lines.map((line) => [line, besideLine(line, seriesOf(line.measure.code), month, style)]));
}

export function besideLine(
  { measure, figures }: SheetLine,
  series: LocalSeries | null,
  month: PeriodCode,
  style: HouseStyle,
): BesideLine {
  const { frequency } = measure;
  const [{ period }] = figures;
  const points = new Map((series?.points ?? []).map((point) => [point.period, point]));
  const beside = (periods: readonly PeriodCode[], isNamed: boolean): Beside => {
    const found = periods.map((code) => points.get(code) ?? null);
    if (found.every((point) => point === null)) return { text: null, points: [] };
    const texts = found.map((point) => heldBriefly(point, measure) ?? GAP).join(', ');
    const name = isNamed && periods[0] ? `${shortPeriod(periods[0], frequency, style)}: ` : '';
    return { text: `${name}${texts}`, points: found.filter((point) => point !== null) };
  };
  if (frequency === 'weekly' && figures.length > 1) {
    const lists = (by: number): readonly PeriodCode[] => {
      const other = shiftPeriod(month, 'monthly', by);
      return periodsEndingIn(measure, other, other);
    };
    return { lastMonth: beside(lists(-1), false), lastYear: beside(lists(-12), false) };
  }
  const isNamed = frequency !== 'monthly';
  return {
    lastMonth: beside([shiftPeriod(period, frequency, -1)], isNamed),
    lastYear: beside([yearBefore(period, frequency)], isNamed),
  };
}
