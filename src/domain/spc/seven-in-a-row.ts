/** The two rules that look at runs of seven: a trend and a shift. They need the mean at most, never the limits. */

/** So many points make a run (Making Data Count; other bodies use 6 or 8). */
export const RUN = 7;

/** Which values are part of seven or more neighbours on one side of the mean. One on the mean breaks the run. */
export function inShift(values: readonly number[], mean: number): boolean[] {
  return inRuns(
    values.map((value) => Math.sign(value - mean)),
    RUN,
  );
}

/** Which values are part of seven or more neighbours that only rise, or only fall. Two equal neighbours break it. */
export function inTrend(values: readonly number[]): boolean[] {
  const steep = inRuns(steps(values), RUN - 1);
  return values.map((_, i) => steep[i - 1] === true || steep[i] === true);
}

/**
 * Which way the trend goes that a value is part of. Within a trend it is the step after the value, at the end of one the
 * step before it. Where one trend turns straight into another the turning point belongs to the later one. Two trends with
 * a tie between them: the step after is no rise, so it counts as a fall, as in the reference.
 *
 * @param trend what `inTrend` gave for the same values.
 */
export function trendDirection(
  values: readonly number[],
  trend: readonly boolean[],
  i: number,
): 'up' | 'down' {
  const all = steps(values.slice(Math.max(i - 1, 0), i + 2));
  const step = trend[i + 1] === true ? all.at(-1) : all[0];
  return step === 1 ? 'up' : 'down';
}

/** 1, 0 or -1 for each value and the next. */
function steps(values: readonly number[]): number[] {
  return values.slice(1).map((value, i) => Math.sign(value - (values[i] ?? value)));
}

/** Marks every sign that belongs to a run of at least `length` equal signs; zeros make no run. */
function inRuns(signs: readonly number[], length: number): boolean[] {
  const marked = signs.map(() => false);
  let start = 0;
  for (let end = 1; end <= signs.length; end++) {
    if (signs[end] === signs[start]) continue;
    if (signs[start] !== 0 && end - start >= length) marked.fill(true, start, end);
    start = end;
  }
  return marked;
}
