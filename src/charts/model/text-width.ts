/** How wide a text will be, near enough to keep labels apart: a picture is laid out before anything is measured. */

/** Mean width of a letter in its own size: that of the wider typefaces a picture taken away is shown in elsewhere. */
const LETTER = { plain: 0.53, bold: 0.6 };

/** In pixels: textWidth('about 11', 20, 'bold') is 96. */
export function textWidth(text: string, size: number, weight: keyof typeof LETTER = 'plain'): number {
  return text.length * size * LETTER[weight];
}
