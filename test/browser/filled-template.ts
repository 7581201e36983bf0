/** A template of the monthly return, as the dashboard wrote it, filled in as a spreadsheet would. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** What is written in the row of a measure and period, by column head. */
export type Filling = Readonly<Record<string, string | number>>;

const SHEET = 'xl/worksheets/sheet1.xml';

/** @param fillings by measure and period: `home-care-started/2024-12` */
export function filledTemplate(workbook: Uint8Array, fillings: ReadonlyMap<string, Filling>): Buffer {
  const parts = unzipSync(workbook);
  const sheet = strFromU8(parts[SHEET] ?? new Uint8Array());
  const heads = new Map<string, string>();
  let filled = 0;
  const rows = sheet.replace(/<row r="(\d+)">(.*?)<\/row>/gs, (whole: string, row: string, cells: string) => {
    const texts = new Map(
      [...cells.matchAll(/<c r="([A-Z]+)\d+"[^>]*>.*?<t[^>]*>(.*?)<\/t>.*?<\/c>/gs)].map((found) => [
        found[1] ?? '',
        found[2] ?? '',
      ]),
    );
    if (row === '1') {
      for (const [column, head] of texts) heads.set(head, column);
      return whole;
    }
    const key = `${texts.get(heads.get('measure') ?? '')}/${texts.get(heads.get('period') ?? '')}`;
    const filling = fillings.get(key);
    if (!filling) return whole;
    filled += 1;
    let written = whole;
    for (const [head, value] of Object.entries(filling)) {
      const at = `${heads.get(head)}${row}`;
      const blank = new RegExp(`<c r="${at}"( s="\\d+")?/>`);
      if (!blank.test(written)) throw new Error(`The template has no blank cell ${head} in row ${row}.`);
      const cell =
        typeof value === 'number'
          ? `<c r="${at}"><v>${value}</v></c>`
          : `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
      written = written.replace(blank, cell);
    }
    return written;
  });
  if (filled !== fillings.size) throw new Error(`The template has ${filled} of ${fillings.size} rows.`);
  return Buffer.from(zipSync({ ...parts, [SHEET]: strToU8(rows) }));
}
