/** What every section of a local page is given, and the ways it asks for a series. */
import type { OnsCode } from '../../domain/figures/area.ts';
import type { HouseStyle } from '../../domain/figures/house-style.ts';
import type { LocalCode, LocalMeasure } from '../../domain/measures/local/local-measure.ts';
import type { LocalHoldings } from '../../domain/series/holdings.ts';
import { type LocalSeries, numberOf } from '../../domain/series/series.ts';
import type { Search } from '../../ui/address/address.ts';

export interface LocalPage {
  readonly holdings: LocalHoldings;
  readonly area: OnsCode;
  /** The council's. */
  readonly name: string;
  readonly houseStyle: HouseStyle;
  readonly search: Search;
  readonly path: string;
}

export interface HeldOfMeasure {
  readonly measure: LocalMeasure;
  readonly series: LocalSeries;
}

type Holder = Pick<LocalPage, 'holdings' | 'area'>;

/** The series of a measure; null where it has no figure, so that a page need not ask twice. */
export function heldSeries({ holdings, area }: Holder, code: LocalCode): HeldOfMeasure | null {
  const measure = holdings.measureOf(code);
  const series = holdings.seriesOf(area, code);
  if (!measure || !series?.points.some((point) => numberOf(point) !== null)) return null;
  return { measure, series };
}

/** Whether any of the measures has a figure. */
export function holdsAny(page: Holder, codes: readonly LocalCode[]): boolean {
  return codes.some((code) => heldSeries(page, code) !== null);
}
