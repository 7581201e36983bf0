/**
 * One text for one value: keys in order of their characters, no blanks, numbers as JavaScript writes them. The checksum
 * is taken over this text, so it holds whatever a program between did to blanks and the order of keys, and the same
 * data gives the same bytes. It must be given only what JSON can say.
 */

/** Short texts are joined up to this length, so that a long value is a few hundred pieces and not a million. */
const PIECE_LENGTH = 65_536;

type Emit = (text: string) => void;

/** The canonical text in pieces, in order. `{b:[1,null],a:"x"}` gives `{"a":"x","b":[1,null]}`. */
export function canonicalPieces(value: unknown): string[] {
  const pieces: string[] = [];
  let open = '';
  emitValue(value, (text) => {
    open += text;
    if (open.length < PIECE_LENGTH) return;
    pieces.push(open);
    open = '';
  });
  if (open !== '') pieces.push(open);
  return pieces;
}

function emitValue(value: unknown, emit: Emit): void {
  // Columns are long lists of numbers: the browser writes those at once.
  if (Array.isArray(value) && !value.some((item) => typeof item === 'object' && item !== null)) {
    emit(JSON.stringify(value));
  } else if (Array.isArray(value)) emitList(value, emit);
  else if (typeof value === 'object' && value !== null) emitFields(Object.entries(value), emit);
  else emit(JSON.stringify(value));
}

function emitList(list: readonly unknown[], emit: Emit): void {
  list.forEach((item, i) => {
    emit(i === 0 ? '[' : ',');
    emitValue(item, emit);
  });
  emit(']');
}

function emitFields(fields: readonly (readonly [string, unknown])[], emit: Emit): void {
  const present = fields.filter(([, value]) => value !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
  emit('{');
  present.forEach(([key, value], i) => {
    emit(`${i === 0 ? '' : ','}${JSON.stringify(key)}:`);
    emitValue(value, emit);
  });
  emit('}');
}
