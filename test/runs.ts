/**
 * How many random cases or rounds a test does: the usual number, or many more in `npm run soak`.
 *
 * Must not make a test weaker: the usual number is the least.
 */

/**
 * The usual number times ASC_RUNS (1 where it is not set).
 *
 * @example fc.assert(property, { numRuns: runs(10_000) })
 */
export function runs(usual: number): number {
  const factor = Number(process.env.ASC_RUNS ?? 1);
  return Number.isInteger(factor) && factor >= 1 ? usual * factor : usual;
}
