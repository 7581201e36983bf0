/** What a printed PDF shows on each page: what is drawn where, and the words. */
import { type PdfObjects, pdfObjects, reference } from './pdf-objects.ts';

/** In points from the page's left and bottom edge. */
export interface Drawn {
  readonly left: number;
  readonly right: number;
  readonly low: number;
  readonly high: number;
}

export interface PrintedPage {
  /** What lies between the margins: the page's first clip. */
  readonly content: Drawn;
  /** Everything filled, and the beginning of every piece of text. */
  readonly drawn: readonly Drawn[];
  /** All words without blanks, in the order they are drawn. */
  readonly words: string;
}

export function printedPages(bytes: Buffer): readonly PrintedPage[] {
  const objects = pdfObjects(bytes);
  return objects.matching(/\/Type \/Page\b/).map((id) => {
    const page = objects.dictionary(id);
    return readContent(objects.stream(reference(page, 'Contents')), fontsOf(page, objects));
  });
}

type Alphabet = ReadonlyMap<number, string>;

/** The letters behind the glyph numbers of each font of a page. */
function fontsOf(page: string, objects: PdfObjects): ReadonlyMap<string, Alphabet> {
  const fonts = /\/Font <<([^>]*)>>/.exec(page)?.[1] ?? '';
  return new Map(
    [...fonts.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [
      name,
      alphabet(objects.stream(reference(objects.dictionary(id), 'ToUnicode'))),
    ]),
  );
}

function alphabet(map: string): Alphabet {
  const letters = new Map<number, string>();
  // A ligature stands for several letters.
  const letter = (hex: string, after = 0): string =>
    (hex.match(/.{4}/g) ?? [])
      .map((code) => String.fromCodePoint(Number.parseInt(code, 16) + after))
      .join('');
  for (const [, part = ''] of map.matchAll(/beginbfchar(.*?)endbfchar/gs))
    for (const [, glyph = '', code = ''] of part.matchAll(/<(\w+)> <(\w+)>/g))
      letters.set(Number.parseInt(glyph, 16), letter(code));
  for (const [, part = ''] of map.matchAll(/beginbfrange(.*?)endbfrange/gs))
    for (const [, from = '', to = '', code = ''] of part.matchAll(/<(\w+)> <(\w+)> <(\w{4})>/g))
      for (let glyph = Number.parseInt(from, 16); glyph <= Number.parseInt(to, 16); glyph += 1)
        letters.set(glyph, letter(code, glyph - Number.parseInt(from, 16)));
  return letters;
}

type Matrix = readonly [number, number, number, number, number, number];

/** Follows the drawing operators; curves count with their control points. */
function readContent(content: string, fonts: ReadonlyMap<string, Alphabet>): PrintedPage {
  let at: Matrix = [1, 0, 0, 1, 0, 0];
  let font: Alphabet = new Map();
  let points: [number, number][] = [];
  let clip: Drawn | null = null;
  let words = '';
  const before: Matrix[] = [];
  const drawn: Drawn[] = [];
  const add = (x: number, y: number): void => {
    points.push([at[0] * x + at[2] * y + at[4], at[1] * x + at[3] * y + at[5]]);
  };
  for (const line of content.split('\n')) {
    const parts = line.trim().split(/\s+/);
    const operator = parts.at(-1) ?? '';
    const n = parts.slice(0, -1).map(Number);
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = n;
    if (operator === 'q') before.push(at);
    else if (operator === 'Q') at = before.pop() ?? at;
    else if (operator === 'cm') at = times([a, b, c, d, e, f], at);
    else if (operator === 're')
      for (const [x, y] of [
        [a, b],
        [a + c, b + d],
      ] as const)
        add(x, y);
    else if (['m', 'l', 'c'].includes(operator))
      for (let i = 0; i < n.length; i += 2) add(n[i] ?? 0, n[i + 1] ?? 0);
    else if (['f', 'f*', 'B', 'S', 'n'].includes(operator)) {
      const box = boxOf(points);
      if (box && operator === 'n') clip ??= box;
      else if (box && operator !== 'S') drawn.push(box);
      points = [];
    } else if (operator === 'Tf') font = fonts.get(parts[0]?.slice(1) ?? '') ?? font;
    else if (operator === 'Tm') {
      add(e, f);
      drawn.push(...[boxOf(points)].filter((box) => box !== null));
      points = [];
    }
    for (const [, glyphs = ''] of line.matchAll(/<(\w+)> Tj/g)) words += spelled(glyphs, font);
  }
  return { content: clip ?? { left: 0, right: 0, low: 0, high: 0 }, drawn, words: words.replace(/\s/g, '') };
}

function times([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

function boxOf(points: readonly (readonly [number, number])[]): Drawn | null {
  if (points.length === 0) return null;
  const x = points.map(([across]) => across);
  const y = points.map(([, up]) => up);
  return { left: Math.min(...x), right: Math.max(...x), low: Math.min(...y), high: Math.max(...y) };
}

/** Glyph numbers of a font with few glyphs have two digits, of others four. */
function spelled(glyphs: string, font: Alphabet): string {
  const size = glyphs.length % 4 === 0 && Math.max(0, ...font.keys()) > 255 ? 4 : 2;
  return (glyphs.match(new RegExp(`.{${size}}`, 'g')) ?? [])
    .map((glyph) => font.get(Number.parseInt(glyph, 16)) ?? '')
    .join('');
}
