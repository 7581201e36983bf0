/**
 * Writing a table as CSV that Excel opens well and runs nothing of: BOM, CRLF, and text that begins like a formula
 * made harmless. Numbers are written unrounded with a dot, missing ones as an empty cell.
 */
export type CsvCell = string | number | null | CsvDecimal;

/** A number with the decimals it is written with, "-1234.50": no text, so its minus is no formula. */
export interface CsvDecimal {
  readonly decimal: string;
}

const BYTE_ORDER_MARK = '\ufeff';

/** Text Excel would run as a formula; OWASP, "CSV injection". */
const LIKE_A_FORMULA = /^[=+\-@\t\r]/;

const DECIMAL = /^-?\d+(\.\d+)?$/;

/** One row a record, all rows as wide as the header. */
export function writeCsv(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const lines = [header, ...rows].map((row) => row.map(cellText).join(','));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function cellText(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return DECIMAL.test(cell.decimal) ? cell.decimal : '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? plainNumber(cell) : '';
  const safe = LIKE_A_FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Never in powers of ten: 1e-7 is 0.0000001. */
function plainNumber(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}
