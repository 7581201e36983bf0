/** Block-booked hours of home care: what was bought, what was used, what was paid for and not used. */
export interface BlockUse {
  readonly bought: number;
  readonly used: number;
  /** Used ÷ bought × 100, unrounded; above 100 when more was used than was bought. */
  readonly percent: number;
  /** Hours paid for and not used; 0 when all were used. */
  readonly unused: number;
  /** Hours used beyond those bought. */
  readonly beyond: number;
}

/** blockUse(460, 412) is 89.56… per cent with 48 hours unused. Null when none were bought: there is nothing to use. */
export function blockUse(bought: number, used: number): BlockUse | null {
  if (!(bought > 0) || used < 0) return null;
  return {
    bought,
    used,
    percent: (used / bought) * 100,
    unused: Math.max(0, bought - used),
    beyond: Math.max(0, used - bought),
  };
}
