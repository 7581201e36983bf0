/**
 * Many values on one line as dots that do not overlap: the line is divided in cells a dot wide, and the dots of a cell
 * are stacked. For a narrow screen, where 150 bars would be hairlines.
 */
export interface StackedDot {
  /** The centre of its cell, in per cent of the width. */
  readonly across: number;
  /** 0 for the lowest of its stack. */
  readonly up: number;
}

/**
 * Places (0 to 100, in the order given) stacked in `cells` cells. Example: 10, 11 and 90 in ten cells give the stacks
 * 15 (0), 15 (1) and 95 (0).
 */
export function dotStacks(places: readonly number[], cells: number): StackedDot[] {
  const heights = new Map<number, number>();
  return places.map((place) => {
    const cell = Math.min(cells - 1, Math.max(0, Math.floor((place / 100) * cells)));
    const up = heights.get(cell) ?? 0;
    heights.set(cell, up + 1);
    return { across: ((cell + 0.5) / cells) * 100, up };
  });
}
