/**
 * Where a text stops being JSON. Browsers word it differently or not at all, and a reader needs the place.
 * Only run on a text that JSON.parse refused. It keeps its own stack, so depth cannot overflow it.
 */
type Expecting = 'value' | 'first-item' | 'first-key' | 'key' | 'colon' | 'next' | 'end';

const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const BLANK = /[ \t\n\r]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** The index of the first character that does not fit; the text's length when it ends too early or is JSON. */
export function jsonFaultAt(text: string): number {
  const open: string[] = [];
  let expecting: Expecting = 'value';
  let at = 0;
  for (;;) {
    at = matchEnd(BLANK, text, at) ?? at;
    const character = text[at];
    if (character === undefined) return text.length;
    const end = tokenEnd(text, at, expecting, open.at(-1));
    if (end === null || end.fault) return end?.at ?? at;
    if (character === '{' || character === '[') open.push(character);
    if (character === '}' || character === ']') open.pop();
    expecting = after(character, expecting, open.at(-1));
    at = end.at;
  }
}

interface TokenEnd {
  readonly at: number;
  readonly fault: boolean;
}

const fits = (at: number): TokenEnd => ({ at, fault: false });

/** The end of the token at `at` if it may stand there; null when it may not. */
function tokenEnd(
  text: string,
  at: number,
  expecting: Expecting,
  inside: string | undefined,
): TokenEnd | null {
  const character = text.charAt(at);
  const value = expecting === 'value' || expecting === 'first-item';
  const key = expecting === 'key' || expecting === 'first-key';
  if (character === '"') return value || key ? stringEnd(text, at + 1) : null;
  if (character === '{' || character === '[') return value ? fits(at + 1) : null;
  if (character === ']')
    return (expecting === 'first-item' || expecting === 'next') && inside === '[' ? fits(at + 1) : null;
  if (character === '}')
    return (expecting === 'first-key' || expecting === 'next') && inside === '{' ? fits(at + 1) : null;
  if (character === ':') return expecting === 'colon' ? fits(at + 1) : null;
  if (character === ',') return expecting === 'next' ? fits(at + 1) : null;
  const end = value ? matchEnd(LITERAL, text, at) : null;
  return end === null ? null : fits(end);
}

/** What may follow the token that began with `character`; `inside` is the bracket still open after it. */
function after(character: string, was: Expecting, inside: string | undefined): Expecting {
  if (character === '{') return 'first-key';
  if (character === '[') return 'first-item';
  if (character === ':') return 'value';
  if (character === ',') return inside === '{' ? 'key' : 'value';
  if (character === '"' && (was === 'key' || was === 'first-key')) return 'colon';
  return inside === undefined ? 'end' : 'next';
}

function stringEnd(text: string, from: number): TokenEnd {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return fits(at + 1);
    if (code < 0x20) return { at, fault: true };
    const escaped = code === 0x5c ? matchEnd(ESCAPE, text, at) : at + 1;
    if (escaped === null) return { at, fault: true };
    at = escaped;
  }
  return { at: text.length, fault: true };
}

function matchEnd(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}
