/**
 * What is held of a figure, as the text its cells show and as the cells of a return they stand for. The text may be rounded;
 * a cell whose text is left as it is stands for the figure held, whole.
 */
import { saidBriefly } from '../../domain/series/said-words.ts';
import type { LocalSeries, Said, SeriesPoint } from '../../domain/series/series.ts';
import { shareOf } from '../../domain/series/share-of.ts';
import type { ReturnCells } from '../../formats/returns/return-cell.ts';
import { MARK_OF_REASON } from '../../formats/returns/return-value.ts';
import type { CellPart, SheetFigure } from './sheet-cell.ts';

export interface HeldFigure {
  /** Null where nothing is held, or only what is illustrative: that is replaced, not corrected. */
  readonly point: SeriesPoint | null;
  readonly illustrative: SeriesPoint | null;
  readonly texts: Readonly<Record<CellPart, string>>;
}

const BLANK: Readonly<Record<CellPart, string>> = { value: '', numerator: '', denominator: '' };

export function heldFigure({ measure, period }: SheetFigure, series: LocalSeries | null): HeldFigure {
  const point = series?.points.find((one) => one.period === period) ?? null;
  if (!point) return { point: null, illustrative: null, texts: BLANK };
  if (point.status === 'illustrative') return { point: null, illustrative: point, texts: BLANK };
  const { numerator, denominator } = point;
  const isWorkedOut = point.qualifier === undefined && point.value === shareOf(point, measure.unit);
  const said = point.missing ? MARK_OF_REASON[point.missing] : (saidBriefly(point, measure) ?? '');
  return {
    point,
    illustrative: null,
    texts: {
      value: isWorkedOut && point.value !== null ? '' : said,
      numerator: numerator === undefined ? '' : String(numerator),
      denominator: denominator === undefined ? '' : String(denominator),
    },
  };
}

/** The cells that say exactly what is held of one part of a figure. */
export function heldCells({ point, texts }: HeldFigure, part: CellPart): ReturnCells {
  if (!point || texts[part] === '') return {};
  if (part !== 'value') {
    const count = point[part];
    return count === undefined ? {} : { [part]: count };
  }
  if (point.missing) return { value: MARK_OF_REASON[point.missing] };
  const { value, qualifier, low, high } = point;
  return {
    ...(value === null ? {} : { value }),
    ...(qualifier === undefined ? {} : { qualifier }),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
  };
}

/** For columns beside the cells: "about 11", "not available". Null where nothing is held. */
export function heldBriefly(said: Said | null, measure: SheetFigure['measure']): string | null {
  if (!said) return null;
  return said.missing ? MARK_OF_REASON[said.missing] : saidBriefly(said, measure);
}
