/** Which points a line may join: neighbours in time. A missing period breaks the line; nothing is drawn across it. */

/** A week taken a day or two late is still the next week; a whole missing one is not. */
const NEXT = 1.5;

/** Runs of points in time order: places 1, 2, 4 become [1, 2] and [4]. */
export function joinedRuns<Point extends { readonly at: number }>(points: readonly Point[]): Point[][] {
  const runs: Point[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && point.at - before.at < NEXT) run.push(point);
    else runs.push([point]);
  }
  return runs;
}
