/** Medians, ratios and the printed tables. It measures nothing and judges nothing but a figure against its target. */

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The pairs were measured one after the other, so their ratios share the weather of the machine. */
export function pairedRatio(floor, ours) {
  return median(ours.map((value, i) => value / floor[i]));
}

export const MILLISECONDS = (value) =>
  value >= 1_000
    ? `${(value / 1_000).toFixed(2)} s`
    : `${value.toFixed(value < 1 ? 3 : value < 10 ? 1 : 0)} ms`;

/** A row of the table of ratios from two lists of times in ms. A null target prints the ratio without judging it. */
export function ratioRow(figure, floor, ours, target = null) {
  const ratio = pairedRatio(floor, ours);
  return {
    figure,
    floor: MILLISECONDS(median(floor)),
    ours: MILLISECONDS(median(ours)),
    ratio: ratio.toFixed(2),
    target: target === null ? '' : `${target.toFixed(1)} or less`,
    met: target === null ? '' : ratio <= target ? 'met' : 'not met',
  };
}

/** A row judged by itself, in ms; the floor's own time stands beside it where there is one. */
export function timeRow(figure, floor, ours, target = null) {
  const time = median(ours);
  return {
    figure,
    floor: floor ? MILLISECONDS(median(floor)) : '',
    ours: MILLISECONDS(time),
    ratio: floor ? (time / median(floor)).toFixed(2) : '',
    target: target === null ? '' : `${MILLISECONDS(target)} or less`,
    met: target === null ? '' : time <= target ? 'met' : 'not met',
  };
}

/** A row for what was not measured, with the reason. */
export function leftOutRow(figure, why) {
  return { figure, floor: '', ours: '', ratio: '', target: '', met: why };
}

/** Prints rows of equal keys as columns; numbers stand right. */
export function printTable(title, rows) {
  const names = Object.keys(rows[0] ?? {});
  const widths = names.map((name) => Math.max(name.length, ...rows.map((row) => String(row[name]).length)));
  const line = (cells) =>
    cells
      .map((cell, i) =>
        i === 0 || i === cells.length - 1 ? String(cell).padEnd(widths[i]) : String(cell).padStart(widths[i]),
      )
      .join('  ')
      .trimEnd();
  console.log(`\n${title}`);
  console.log(line(names));
  console.log(widths.map((width) => '-'.repeat(width)).join('  '));
  for (const row of rows) console.log(line(names.map((name) => row[name])));
}
