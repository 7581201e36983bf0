/**
 * Prepares the sheets of a workbook for its reader, which hands over numbers without their format: a number shown as a
 * percentage becomes the text people see (0.813 shown as 81.3% becomes `81.3%`), so that a workbook and a CSV say the same.
 * It also finds how far a sheet reaches, because the reader fills every gap before a stray cell.
 * Source of the format numbers: ECMA-376 part 1, 18.8.30 (9 is 0%, 10 is 0.00%).
 */
const BUILT_IN_PERCENT = [9, 10];

const CELL = /<((?:\w+:)?)c(\s[^<>]*[^<>/]|)>(.*?)<\/\1c>/gs;
const ROW = /<(?:\w+:)?row\s([^<>]*)>/g;

export interface PreparedSheet {
  readonly xml: string;
  /** The last row and column with a cell that is not empty, and rows without one too, from 1. */
  readonly rows: number;
  readonly columns: number;
}

export function prepareSheet(xml: string, percentStyles: ReadonlySet<number>): PreparedSheet {
  let [rows, columns] = [0, 0];
  for (const [, attributes = ''] of xml.matchAll(ROW))
    rows = Math.max(rows, Number(attribute(attributes, 'r')) || 0);
  const prepared = xml.replace(CELL, (cell: string, prefix: string, attributes: string, inside: string) => {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(attribute(attributes, 'r')) ?? [];
    rows = Math.max(rows, Number(row));
    columns = Math.max(columns, columnNumber(letters));
    if (!isPercent(attributes, percentStyles)) return cell;
    const [, value = ''] = /<(?:\w+:)?v[^<>]*>([^<>]*)</.exec(inside) ?? [];
    if (value.trim() === '' || !Number.isFinite(Number(value))) return cell;
    return `<${prefix}c r="${letters}${row}" t="str"><${prefix}v>${hundredfold(Number(value))}%</${prefix}v></${prefix}c>`;
  });
  return { xml: prepared, rows, columns };
}

/** The numbers of the cell styles of a stylesheet that show percentages. */
export function percentStylesOf(stylesheet: string): ReadonlySet<number> {
  const formats = new Set(BUILT_IN_PERCENT);
  for (const [, attributes = ''] of stylesheet.matchAll(/<(?:\w+:)?numFmt\s([^<>]*)>/g)) {
    const shown = attribute(attributes, 'formatCode').replace(/&quot;.*?&quot;|\\./g, '');
    if (shown.includes('%')) formats.add(Number(attribute(attributes, 'numFmtId')));
  }
  const [, cells = ''] = /<(?:\w+:)?cellXfs[^<>]*>(.*?)<\/(?:\w+:)?cellXfs>/s.exec(stylesheet) ?? [];
  const styles = [...cells.matchAll(/<(?:\w+:)?xf\s([^<>]*)>/g)].map(([, a = '']) =>
    Number(attribute(a, 'numFmtId')),
  );
  return new Set(styles.flatMap((format, i) => (formats.has(format) ? [i] : [])));
}

function isPercent(attributes: string, percentStyles: ReadonlySet<number>): boolean {
  const [style, type] = [attribute(attributes, 's'), attribute(attributes, 't')];
  return style !== '' && percentStyles.has(Number(style)) && (type === '' || type === 'n');
}

/** Moves the point instead of multiplying: 0.813 times 100 is 81.3 and not 81.30000000000001. */
function hundredfold(value: number): number {
  const text = String(value);
  return text.includes('e') ? value * 100 : Number(`${text}e2`);
}

function attribute(attributes: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? '';
}

/** columnNumber('AA') is 27. */
function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}
