/**
 * Finds figures many times larger or smaller than everything held of their series, so that also a series of few figures has
 * something to ask by. It knows no control limits: where they can be worked out, they are the better question.
 */
import type { OnsCode } from '../figures/area.ts';
import type { LocalCode, LocalUnit } from '../measures/local/local-measure.ts';
import { type CheckedRow, seriesInRows } from './checked-row.ts';
import type { ReturnRow } from './return-row.ts';
import { type LocalSeries, numberOf, type SeriesPoint } from './series.ts';

const FAR = 5;
/** Counts up to this vary by so much from one list to the next. */
const FEW = 20;

export interface Far {
  readonly side: 'above' | 'below';
  /** How many figures it is compared with. */
  readonly held: number;
  /** The latest of them. */
  readonly latest: SeriesPoint;
}

/**
 * Above: more than five times the size of every figure held. Below: less than a fifth of the size of every one. Null for
 * neither, for nothing held, and for counts where the figure and all that are held are 20 or less.
 * Worked example: with 13, 14, 11 and 10 people held, 110 is above; with 3 and 2 held, 20 is neither.
 */
export function sideOfHeld(value: number, held: readonly number[], unit: LocalUnit): Far['side'] | null {
  if (held.length === 0) return null;
  const size = Math.abs(value);
  const sizes = held.map(Math.abs);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  if (unit.kind === 'number' && size <= FEW && most <= FEW) return null;
  if (size > most * FAR) return 'above';
  return size * FAR < least ? 'below' : null;
}

/**
 * What is illustrative or missing is nothing to compare with. Running totals start anew each April and are passed over: their
 * months are as far apart as they should be.
 */
export function farOf(
  checked: readonly CheckedRow[],
  seriesOf: (area: OnsCode, code: LocalCode) => LocalSeries | null,
): Map<ReturnRow, Far> {
  const far = new Map<ReturnRow, Far>();
  for (const group of seriesInRows(checked)) {
    const [{ measure, area }] = group;
    if (measure.cumulative) continue;
    const points = (seriesOf(area, measure.code)?.points ?? []).filter(
      (point) => point.status !== 'illustrative' && numberOf(point) !== null,
    );
    const latest = points.at(-1);
    if (!latest) continue;
    const held = points.flatMap((point) => numberOf(point) ?? []);
    for (const { row } of group) {
      const value = numberOf(row.said);
      const side = value === null ? null : sideOfHeld(value, held, measure.unit);
      if (side) far.set(row, { side, held: held.length, latest });
    }
  }
  return far;
}
