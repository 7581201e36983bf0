/**
 * Writes invented official-style files: legal, complete, without a figure given twice, and the same bytes every time.
 * It holds no published figure; the names of areas, and disaggregations beyond the published ones, are invented too.
 */
import { closeSync, existsSync, mkdirSync, openSync, renameSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const HEADER =
  'Geographical Code,Geographical Description,Geographical Level,ONS Area Code,ASCOF Measure Code,' +
  'Disaggregation Level,Measure Type,Measure Value,Measure Group,Measure Group Description\r\n';

/** Every disaggregation published since 2014-15 with the suffix of its measure codes. */
const BREAKDOWNS = [
  ['Total', ''],
  ['18-64', '1864'],
  ['65 and over', '65OV'],
  ['Male', 'M'],
  ['Female', 'F'],
  ['64 and under', '64U'],
  ['65-84', '6584'],
  ['85 and over', '85OV'],
  ['65-74', '6574'],
  ['75-84', '7584'],
];

const TYPES = ['Outcome', 'Numerator', 'Denominator', 'Base', 'Margin Of Error'];

/** A number in [0, 1) from three others: the same on every machine, and with no order the reader could learn. */
function scatter(a, b, c) {
  let hash = Math.imul(a + 1, 0x9e3779b1) ^ Math.imul(b + 1, 0x85ebca6b) ^ Math.imul(c + 1, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
}

/** Codes that stand for one council each: a code no council has would be left out of the import. */
const COUNCIL_CODES = [
  ...codesOf('E06', 1, 47),
  ...codesOf('E06', 49, 66),
  ...codesOf('E08', 1, 19),
  ...codesOf('E08', 21, 37),
  ...codesOf('E09', 1, 33),
];

function codesOf(kind, from, to) {
  return Array.from({ length: to - from + 1 }, (_, i) => `${kind}${String(from + i).padStart(6, '0')}`);
}

/** England, its nine regions and 134 councils with invented names. */
export function inventedAreas() {
  const regions = Array.from({ length: 9 }, (_, i) => ({
    level: 'Region',
    code: `E1200000${i + 1}`,
    name: `Region ${i + 1}`,
  }));
  const councils = COUNCIL_CODES.map((code, i) => ({
    level: 'Council',
    code,
    name: `Invented Council of Place ${i + 1}`,
  }));
  return [{ level: 'England', code: 'E92000001', name: 'England' }, ...regions, ...councils];
}

/**
 * Writes a file and gives its path, size and rows. A file already written with the same name and shape is used again.
 *
 * @param year 2015-16 to 2018-19 is the layout it is written in, whatever year is given
 * @param areas as `inventedAreas`: level, code, name
 * @param measures of that year: code, title, unit kind
 * @param breakdowns how many disaggregations: the ten published ones first
 */
export function writeOfficialFile({ year, areas, measures, breakdowns }) {
  const folder = join(tmpdir(), 'asc-dashboard-bench', `${areas.length}x${measures.length}x${breakdowns}`);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `ascof-${year}-full.csv`);
  const rows = areas.length * measures.length * breakdowns * TYPES.length;
  if (!existsSync(path)) {
    const file = openSync(`${path}.part`, 'w');
    writeSync(file, HEADER);
    for (const [a, area] of areas.entries())
      writeSync(file, areaRows(area, a, { year, measures, breakdowns }));
    closeSync(file);
    renameSync(`${path}.part`, path);
  }
  return { path, rows, bytes: statSync(path).size };
}

/** All rows of one area. The order of measures and types differs from area to area, as in the published files. */
function areaRows(area, a, { year, measures, breakdowns }) {
  const salt = Number(year.slice(0, 4));
  const before = `${100 + a},${quoted(area.name)},${area.level},${area.code}`;
  const rows = [];
  measures.forEach((_, i) => {
    const m = (i + a) % measures.length;
    const { code, title, unit } = measures[m];
    const after = `${code},${quoted(title)}\r\n`;
    for (let b = 0; b < breakdowns; b++) {
      const [breakdown, suffix] = BREAKDOWNS[b] ?? [`Invented group ${b + 1}`, ''];
      const figures = figuresOf(scatter(a, m + salt * 100, b), unit);
      const first = Math.floor(scatter(b, a, m) * TYPES.length);
      for (let t = 0; t < TYPES.length; t++) {
        const type = (first + t) % TYPES.length;
        rows.push(`${before},${code}${suffix},${breakdown},${TYPES[type]},${figures[type]},${after}`);
      }
    }
  });
  return rows.join('');
}

/** Outcome, numerator, denominator, base, margin; one in thirty is a mark for a missing value. */
function figuresOf(chance, unit) {
  if (chance > 0.97) return ['[c]', '[c]', '[c]', '', '[c]'];
  const denominator = 200 + (Math.floor(chance * 1e6) % 4_000);
  const share = 0.05 + 0.8 * chance;
  const numerator = Math.round(denominator * share);
  const outcome =
    unit === 'rate' ? 1_000 * share : unit === 'score' ? 6 + 16 * share : (100 * numerator) / denominator;
  return [outcome.toFixed(1), numerator, denominator, 100 + (denominator % 400), (1 + 4 * chance).toFixed(1)];
}

function quoted(text) {
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
