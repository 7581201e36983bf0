/** The floor's import: reads the chosen file in pieces, stores its columns, hands the first screen's part back. */
import { createParser } from './parse.js';
import { openStore, putRelease } from './store.js';

const PIECE = 1 << 22;
const TYPES = ['outcome', 'numerator', 'denominator', 'base', 'margin'];

/** Tables of one kind side by side, a stretch of areas each. */
function laidOut(year, areas, columns) {
  const keys = [...new Set(columns.map(({ code, breakdown }) => `${code}|${breakdown}`))];
  const record = { year, areas, codes: keys.map((key) => key.split('|')[0]), keys };
  for (const type of TYPES) {
    record[type] = new Float64Array(keys.length * areas.length).fill(Number.NaN);
    record[`${type}Marks`] = new Uint8Array(keys.length * areas.length);
  }
  for (const { code, breakdown, type, values, marks } of columns) {
    const to = keys.indexOf(`${code}|${breakdown}`) * areas.length;
    record[TYPES[type]].set(values.subarray(0, areas.length), to);
    record[`${TYPES[type]}Marks`].set(marks.subarray(0, areas.length), to);
  }
  return record;
}

globalThis.onmessage = async ({ data: file }) => {
  const opening = openStore();
  const parser = createParser();
  let next = file.slice(0, PIECE).arrayBuffer();
  for (let from = 0; from < file.size; from += PIECE) {
    const piece = new Uint8Array(await next);
    next = file.slice(from + PIECE, from + 2 * PIECE).arrayBuffer();
    parser.push(piece);
    postMessage({ progress: Math.min(1, (from + PIECE) / file.size) });
  }
  const { areas, columns, rows } = parser.finish();
  const year = /\d{4}-\d\d/.exec(file.name)[0];
  const isTotal = ({ breakdown }) => breakdown === 'Total';
  const headline = laidOut(year, areas, columns.filter(isTotal));
  await putRelease(
    await opening,
    headline,
    laidOut(
      year,
      areas,
      columns.filter((column) => !isTotal(column)),
    ),
  );
  postMessage({ headline, rows });
};
