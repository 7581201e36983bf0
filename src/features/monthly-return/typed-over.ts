/**
 * What was held of a figure when somebody began to type over it, so that a file or another tab that changes it meanwhile is
 * seen: what was typed never replaces a figure its reader has not seen. Pure: it decides nothing.
 */
import type { Said, SeriesPoint } from '../../domain/series/series.ts';
import type { TypedHistory } from '../../ui/grid/typed-texts.ts';
import type { HeldFigures, ReadFigure, ReadSheet } from './read-sheet.ts';
import { type FigureKey, figureOf } from './sheet-cell.ts';

/** By figure: what was said of it then, as `heldThen` writes it; an empty text for nothing. */
export type TypedOver = Readonly<Record<FigureKey, string>>;

/** A figure that is to be saved over another one than it was typed over. */
export interface ChangedFigure {
  readonly read: ReadFigure;
  /** What was held when the typing began; null for nothing. */
  readonly before: Said | null;
}

/** The same text for the same figure, whoever said it and when. Illustrative figures are nothing: they are replaced. */
export function heldThen(point: SeriesPoint | null): string {
  if (!point) return '';
  const { value, qualifier, low, high, numerator, denominator, missing } = point;
  return JSON.stringify({ value, qualifier, low, high, numerator, denominator, missing });
}

/**
 * With the figures typed in by now, each over what is held now if it was not typed in before; without those nobody types in
 * any more. Steps that can be taken back or again count as typed in. The same object where nothing is new.
 */
export function typedOver(
  before: TypedOver,
  { texts, past, future }: Pick<TypedHistory, 'texts' | 'past' | 'future'>,
  held: HeldFigures,
): TypedOver {
  const cells = [{ texts }, ...past, ...future].flatMap((step) => Object.keys(step.texts));
  const figures = [...new Set(cells.map(figureOf))];
  const isSame =
    figures.length === Object.keys(before).length && figures.every((key) => before[key] !== undefined);
  if (isSame) return before;
  return Object.fromEntries(
    figures.map((key) => [key, before[key] ?? heldThen(held.get(key)?.point ?? null)]),
  );
}

/** In the order of the grid. */
export function changedSince(sheet: ReadSheet, over: TypedOver): readonly ChangedFigure[] {
  return [...sheet].flatMap(([key, read]): ChangedFigure[] => {
    const then = over[key];
    if (read.reading.kind !== 'typed' || then === undefined || then === heldThen(read.held.point)) return [];
    return [{ read, before: saidThen(then) }];
  });
}

/** Once the reader has seen what is held now. */
export function typedOverNow(over: TypedOver, seen: readonly ChangedFigure[]): TypedOver {
  const now = seen.map(({ read }) => [read.figure.key, heldThen(read.held.point)]);
  return { ...over, ...Object.fromEntries(now) };
}

function saidThen(text: string): Said | null {
  if (text === '') return null;
  const said: Said = JSON.parse(text);
  return said;
}
