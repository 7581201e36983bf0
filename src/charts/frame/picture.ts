/**
 * A chart as a picture to take away: title, subtitle, drawing, source, licence and date on a white ground, as SVG.
 * Colours and sizes are literal, because a picture has no style sheet. The date comes in: this file has no clock.
 */
export interface Picture {
  readonly title: string;
  readonly subtitle: string;
  /** The drawing itself, a whole `<svg>` element with literal colours. */
  readonly drawing: string;
  readonly width: number;
  readonly height: number;
  /** Source, licence and date; a line each, broken where too long. */
  readonly credits: readonly string[];
}

const PADDING = 24;
const FONT = "'Source Sans 3', 'Segoe UI', system-ui, sans-serif";

interface TextStyle {
  readonly size: number;
  readonly weight: number;
  readonly fill: string;
}

const TITLE: TextStyle = { size: 22, weight: 700, fill: '#131d28' };
const SUBTITLE: TextStyle = { size: 15, weight: 400, fill: '#4d5864' };
const CREDIT: TextStyle = { size: 12, weight: 400, fill: '#4d5864' };

export interface ComposedPicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

export function composePicture(picture: Picture): ComposedPicture {
  const width = picture.width + 2 * PADDING;
  const lines = (texts: readonly string[], style: TextStyle): string[] =>
    texts.flatMap((text) => brokenInLines(text, Math.floor(picture.width / (style.size * 0.56))));
  const title = block(lines([picture.title], TITLE), TITLE, PADDING);
  const subtitle = block(lines([picture.subtitle], SUBTITLE), SUBTITLE, title.bottom + 2);
  const top = subtitle.bottom + 14;
  const credits = block(lines(picture.credits, CREDIT), CREDIT, top + picture.height + 14);
  const height = credits.bottom + PADDING;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT}">`,
    `<title>${xml(picture.title)}</title>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    title.svg,
    subtitle.svg,
    `<g transform="translate(${PADDING} ${top})">${picture.drawing}</g>`,
    credits.svg,
    '</svg>',
  ].join('\n');
  return { svg, width, height };
}

function block(lines: readonly string[], { size, weight, fill }: TextStyle, top: number) {
  const leading = Math.round(size * 1.35);
  const svg = lines.map(
    (line, i) =>
      `<text x="${PADDING}" y="${top + size + i * leading}" font-size="${size}" font-weight="${weight}" fill="${fill}">${xml(line)}</text>`,
  );
  return { svg: svg.join('\n'), bottom: top + lines.length * leading };
}

/** Breaks at spaces so that no line is longer than `most` letters, a long word excepted. */
export function brokenInLines(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
