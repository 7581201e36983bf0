/** How wide a text will be, near enough to keep labels apart: a picture is laid out before anything is measured. */

/** Mean width of a letter of the typeface in its own size, a little generous. */
const LETTER = { plain: 0.48, bold: 0.53 };

/** In pixels: textWidth('about 11', 20, 'bold') is 84.8. */
export function textWidth(text: string, size: number, weight: keyof typeof LETTER = 'plain'): number {
  return text.length * size * LETTER[weight];
}
