/**
 * The floor's arithmetic: cuts by type 7, competition rank, quartile with equality to the better one, by hand and
 * without a word of the project's own code. Spreads are worked out once a table and kept.
 */

/** Councils' values of one table upwards with the three cuts; null under eight values. */
function spreadOf(release, table) {
  const { areas, outcome } = release;
  const from = table * areas.length;
  const values = new Float64Array(areas.length);
  let n = 0;
  for (let i = 0; i < areas.length; i++) {
    const value = outcome[from + i];
    if (areas[i].level === 'Council' && !Number.isNaN(value)) values[n++] = value;
  }
  if (n < 8) return null;
  const sorted = values.subarray(0, n).sort();
  return { n, sorted, low: cut(sorted, 0.25), median: cut(sorted, 0.5), high: cut(sorted, 0.75) };
}

function cut(sorted, share) {
  const at = (sorted.length - 1) * share;
  const below = Math.floor(at);
  const rest = at - below;
  return rest === 0 ? sorted[below] : sorted[below] + (sorted[below + 1] - sorted[below]) * rest;
}

function below(sorted, value) {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sorted[middle] < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Readies a stored record: where its areas and tables stand, and room for the spreads. */
export function openRelease(record) {
  return {
    ...record,
    areaAt: new Map(record.areas.map(({ code }, i) => [code, i])),
    tableAt: new Map(record.codes.map((code, i) => [code, i])),
    spreads: new Array(record.codes.length),
  };
}

/** Where an area stands on a measure: value, rank, quartile, cuts; null where the release has no such table. */
export function positionOf(release, code, polarity, areaCode) {
  const table = release.tableAt.get(code);
  const area = release.areaAt.get(areaCode);
  if (table === undefined || area === undefined) return null;
  let spread = release.spreads[table];
  if (spread === undefined) {
    spread = spreadOf(release, table);
    release.spreads[table] = spread;
  }
  const at = table * release.areas.length + area;
  const value = release.outcome[at];
  if (spread === null || Number.isNaN(value)) return { value: null, spread, quartile: null };
  const { n, sorted, low, median, high } = spread;
  const first = below(sorted, value);
  let after = first;
  while (sorted[after] === value) after++;
  const lower = polarity === 'lower';
  const quartile = lower
    ? value <= low
      ? 1
      : value <= median
        ? 2
        : value <= high
          ? 3
          : 4
    : value >= high
      ? 1
      : value >= median
        ? 2
        : value >= low
          ? 3
          : 4;
  return {
    value,
    spread,
    quartile,
    rank: 1 + (lower ? first : n - after),
    tied: after - first,
    numerator: release.numerator[at],
    denominator: release.denominator[at],
  };
}

/** People between a council and the threshold of the best quartile; null in it, or where they cannot be counted. */
export function peopleShort(position, polarity) {
  const { quartile, spread, numerator, denominator, value } = position;
  if (quartile === null || quartile === 1 || !(denominator > 0) || !(value > 0)) return null;
  const threshold = polarity === 'lower' ? spread.low : spread.high;
  const per = (numerator / value) * threshold;
  return polarity === 'lower' ? Math.ceil(numerator - per) : Math.ceil(per - numerator);
}
