/** What the whole grid comes to: figures to save, cells that cannot be read, figures still empty. */
import type { OnsCode } from '../../domain/figures/area.ts';
import type { LocalHoldings } from '../../domain/series/holdings.ts';
import type { ReturnRow } from '../../domain/series/return-row.ts';
import type { Typed } from '../../ui/grid/typed-texts.ts';
import { type HeldFigure, heldFigure } from './held-figure.ts';
import { type FigureReading, readFigure } from './read-figure.ts';
import { type CellPart, cellKey, type FigureKey, type SheetFigure } from './sheet-cell.ts';

export interface ReadFigure {
  readonly figure: SheetFigure;
  readonly held: HeldFigure;
  readonly reading: FigureReading;
  readonly textOf: (part: CellPart) => string;
}

/** In the order of the grid. */
export type ReadSheet = ReadonlyMap<FigureKey, ReadFigure>;

export type HeldFigures = ReadonlyMap<FigureKey, HeldFigure>;

export function heldFigures(
  figures: readonly SheetFigure[],
  { seriesOf }: Pick<LocalHoldings, 'seriesOf'>,
  area: OnsCode,
): HeldFigures {
  return new Map(
    figures.map((figure) => [figure.key, heldFigure(figure, seriesOf(area, figure.measure.code))]),
  );
}

export function readSheet(
  figures: readonly SheetFigure[],
  held: HeldFigures,
  { texts }: Pick<Typed, 'texts'>,
): ReadSheet {
  const read = new Map<FigureKey, ReadFigure>();
  for (const figure of figures) {
    const own = held.get(figure.key);
    if (!own) continue;
    const textOf = (part: CellPart): string => texts[cellKey(figure, part)] ?? own.texts[part];
    read.set(figure.key, { figure, held: own, textOf, reading: readFigure(figure, own, textOf) });
  }
  return read;
}

/** In the order of the grid. */
export function rowsToSave(sheet: ReadSheet): readonly ReturnRow[] {
  return [...sheet.values()].flatMap(({ reading }) => (reading.kind === 'typed' ? [reading.row] : []));
}

/** Nothing typed and nothing held that was not invented. */
export function isEmpty({ held, reading }: ReadFigure): boolean {
  return held.point === null && reading.kind === 'as-held';
}

/** What stands in the cells of a figure, to know whether it is still what somebody said yes to. */
export function writtenIn({ figure, textOf }: Pick<ReadFigure, 'figure' | 'textOf'>): string {
  return figure.parts.map((part) => textOf(part).trim()).join(' | ');
}
