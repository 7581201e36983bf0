/** What every section of the page is given. */
import type { LocalMeasure } from '../../domain/measures/local/local-measure.ts';
import type { LocalHoldings } from '../../domain/series/holdings.ts';
import type { LocalSeries } from '../../domain/series/series.ts';
import type { ControlChart } from '../../domain/spc/control-chart.ts';
import type { ReaderView } from '../../domain/standpoint/reader-view.ts';
import type { Search } from '../../ui/address/address.ts';
import type { Made } from '../local/use-offer.ts';

export interface LocalPageProps {
  readonly measure: LocalMeasure;
  /** Null while the council has no figure of it. */
  readonly series: LocalSeries | null;
  /** Null where no limits are worked out. */
  readonly chart: ControlChart | null;
  readonly holdings: LocalHoldings;
  readonly view: ReaderView;
  readonly search: Search;
  readonly path: string;
  /** Offers a change back. */
  readonly onChanged: (made: Made) => void;
}

/** The same where there are figures. */
export type HeldPageProps = LocalPageProps & { readonly series: LocalSeries };
