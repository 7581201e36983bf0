/**
 * The floor's reader: official rows over bytes into columns, one pass, no text made but for what is new. Quoted fields
 * are understood; nothing is checked beyond that, because the files it is given are known to be sound.
 */
const COMMA = 44;
const QUOTE = 34;
const LF = 10;
const CR = 13;
const TYPES = ['outcome', 'numerator', 'denominator', 'base', 'marginoferror'];
const POWERS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6];
const text = new TextDecoder('windows-1252');

/** Numbers for stretches of bytes, by an open table. */
function createNumbers() {
  const slots = new Int32Array(1 << 13).fill(-1);
  const keys = [];
  const hashes = [];
  return {
    keys,
    /** The number of bytes from..to followed by from2..to2; a new one is the next number. */
    of(bytes, from, to, from2, to2) {
      let hash = 0x811c9dc5;
      for (let i = from; i < to; i++) hash = Math.imul(hash ^ bytes[i], 0x01000193);
      for (let i = from2; i < to2; i++) hash = Math.imul(hash ^ bytes[i], 0x01000193);
      let slot = (hash ^ (hash >>> 15)) & (slots.length - 1);
      for (let id = slots[slot]; id !== -1; id = slots[slot]) {
        if (hashes[id] === hash && same(keys[id], bytes, from, to, from2, to2)) return id;
        slot = (slot + 1) & (slots.length - 1);
      }
      const key = new Uint8Array(to - from + to2 - from2);
      key.set(bytes.subarray(from, to));
      key.set(bytes.subarray(from2, to2), to - from);
      hashes.push(hash);
      slots[slot] = keys.push(key) - 1;
      return slots[slot];
    },
  };
}

function same(key, bytes, from, to, from2, to2) {
  const first = to - from;
  if (key.length !== first + to2 - from2) return false;
  for (let i = 0; i < first; i++) if (key[i] !== bytes[from + i]) return false;
  for (let i = first; i < key.length; i++) if (key[i] !== bytes[from2 + i - first]) return false;
  return true;
}

function numberAt(bytes, from, to) {
  let number = 0;
  let decimals = -1;
  for (let i = from; i < to; i++) {
    const digit = bytes[i] - 48;
    if (digit >= 0 && digit <= 9) {
      number = number * 10 + digit;
      if (decimals >= 0) decimals++;
    } else if (bytes[i] === 46 && decimals < 0) decimals = 0;
    else return Number.NaN;
  }
  return from === to ? Number.NaN : decimals > 0 ? number / POWERS[decimals] : number;
}

/** Takes a file a piece at a time; `finish` gives its areas and columns. */
export function createParser() {
  const areas = [];
  const columns = [];
  const areaNumbers = createNumbers();
  const columnNumbers = createNumbers();
  const starts = new Int32Array(16);
  const ends = new Int32Array(16);
  let at = null;
  let rest = new Uint8Array(0);
  let rows = 0;

  function row(bytes, fields) {
    const field = (i) => text.decode(bytes.subarray(starts[i], ends[i]));
    if (at === null) {
      const names = Array.from({ length: fields }, (_, i) => field(i).toLowerCase().replace(/[\s_]/g, ''));
      const find = (...spellings) => names.findIndex((name) => spellings.includes(name));
      at = {
        ons: find('onscode', 'onsareacode'),
        name: find('geographicaldescription'),
        level: find('geographicallevel'),
        code: find('ascofmeasurecode'),
        breakdown: find('disaggregationlevel'),
        type: find('measuretype'),
        value: find('measurevalue'),
        group: find('measuregroup'),
      };
      return;
    }
    const area = areaNumbers.of(bytes, starts[at.ons], ends[at.ons], 0, 0);
    if (area === areas.length)
      areas.push({ code: field(at.ons), name: field(at.name), level: field(at.level) });
    const number = columnNumbers.of(bytes, starts[at.code], ends[at.code], starts[at.type], ends[at.type]);
    if (number === columns.length) {
      const type = TYPES.indexOf(field(at.type).toLowerCase().replace(/\s/g, ''));
      columns.push({
        code: field(at.group),
        breakdown: field(at.breakdown),
        type,
        values: new Float64Array(512).fill(Number.NaN),
        marks: new Uint8Array(512),
      });
    }
    const value = numberAt(bytes, starts[at.value], ends[at.value]);
    columns[number].values[area] = value;
    columns[number].marks[area] = Number.isNaN(value) ? 1 + ends[at.value] - starts[at.value] : 0;
    rows++;
  }

  /** Reads whole rows and gives where the first unfinished one begins. */
  function scan(bytes) {
    let begin = 0;
    let field = 0;
    starts[0] = 0;
    for (let i = 0; i < bytes.length; i++) {
      const byte = bytes[i];
      if (byte > COMMA) continue;
      if (byte === COMMA) {
        ends[field++] = i;
        starts[field] = i + 1;
      } else if (byte === LF) {
        ends[field] = bytes[i - 1] === CR ? i - 1 : i;
        row(bytes, field + 1);
        field = 0;
        begin = i + 1;
        starts[0] = begin;
      } else if (byte === QUOTE) {
        do i = bytes.indexOf(QUOTE, i + 1);
        while (i >= 0 && bytes[i + 1] === QUOTE && ++i);
        if (i < 0) break;
      }
    }
    return begin;
  }

  return {
    push(piece) {
      const bytes = new Uint8Array(rest.length + piece.length);
      bytes.set(rest);
      bytes.set(piece, rest.length);
      rest = bytes.slice(scan(bytes));
    },
    finish: () => ({ areas, columns, rows }),
  };
}
