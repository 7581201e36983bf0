/**
 * Positions of one council on all measures of a year, in memory: the project's own functions over what one release holds,
 * against a hand-written loop over the same columns. No browser: it is arithmetic.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fromSource } from './catalogue.mjs';
import { createParser } from './floor/parse.js';
import { positionOf as floorPosition, openRelease } from './floor/positions.js';
import { median } from './report.mjs';

const ROUNDS = 400;

/** @returns for each side the ms of the first council (nothing kept yet) and the median of those after it */
export async function positionTimes(path, councils) {
  const ours = await ourPositions(path);
  const floor = await floorPositions(path);
  const times = { floor: [], ours: [], floorFirst: [], oursFirst: [] };
  for (let pair = 0; pair < 5; pair++) {
    measure(floor(), councils, times.floorFirst, times.floor);
    measure(ours(), councils, times.oursFirst, times.ours);
  }
  return times;
}

/** The first council counts the spreads too; after that they are kept, as on a page. */
function measure(positionsOf, councils, first, later) {
  const timed = (i) => {
    const from = performance.now();
    positionsOf(councils[i % councils.length].code);
    return performance.now() - from;
  };
  first.push(timed(0));
  for (let i = 0; i < ROUNDS; i++) timed(i);
  later.push(median(Array.from({ length: ROUNDS }, (_, i) => timed(i))));
}

async function ourPositions(path) {
  const { readOfficialFile } = await fromSource('formats/official/read-official-file.ts');
  const { knownCode, measuresOfYear } = await fromSource('domain/measures/catalogue/catalogue.ts');
  const { buildHoldings } = await fromSource('domain/releases/holdings.ts');
  const { positionOf } = await fromSource('domain/quartiles/position.ts');
  const bytes = readFileSync(path);
  const source = {
    name: basename(path),
    size: bytes.length,
    open: async function* () {
      yield new Uint8Array(bytes);
    },
  };
  const read = await readOfficialFile(source, { knownCode });
  if (!read.ok) throw new Error(`The invented file could not be read: ${JSON.stringify(read.error)}`);
  const { blocks, year, ...reading } = read.value;
  const measures = measuresOfYear(year);
  return () => {
    const release = { ...reading, id: `${year}.1`, year, kind: 'official', addedAt: '', precedence: 0 };
    const holdings = buildHoldings(
      [release],
      blocks.map((block) => ({ ...block, release: release.id })),
    );
    const comparator = { kind: 'england' };
    return (council) =>
      measures.map((measure) => positionOf(holdings, measure, year, { council, comparator, without: [] }));
  };
}

async function floorPositions(path) {
  const { measuresOfYear } = await fromSource('domain/measures/catalogue/catalogue.ts');
  const year = /\d{4}-\d\d/.exec(basename(path))[0];
  const parser = createParser();
  parser.push(readFileSync(path));
  const { areas, columns } = parser.finish();
  const codes = [...new Set(columns.map(({ code }) => code))];
  const column = (type) => {
    const values = new Float64Array(codes.length * areas.length).fill(Number.NaN);
    for (const one of columns)
      if (one.breakdown === 'Total' && one.type === type)
        values.set(one.values.subarray(0, areas.length), codes.indexOf(one.code) * areas.length);
    return values;
  };
  const record = { year, areas, codes, outcome: column(0), numerator: column(1), denominator: column(2) };
  const measures = measuresOfYear(year);
  return () => {
    const release = openRelease(record);
    return (council) => measures.map(({ code, polarity }) => floorPosition(release, code, polarity, council));
  };
}
