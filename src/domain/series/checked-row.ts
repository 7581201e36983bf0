/** Rows of a return with their measure and area, as the checks look at them. It checks nothing. */
import type { OnsCode } from '../figures/area.ts';
import type { LocalMeasure } from '../measures/local/local-measure.ts';
import type { ReturnRow } from './return-row.ts';

/** A row with its measure and its area, whoever named it. */
export interface CheckedRow {
  readonly row: ReturnRow;
  readonly measure: LocalMeasure;
  readonly area: OnsCode;
}

/** The rows of one area and measure together, in the order they are met. */
export function seriesInRows(
  checked: readonly CheckedRow[],
): readonly (readonly [CheckedRow, ...CheckedRow[]])[] {
  const groups = new Map<string, [CheckedRow, ...CheckedRow[]]>();
  for (const one of checked) {
    const key = `${one.area}/${one.measure.code}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}
