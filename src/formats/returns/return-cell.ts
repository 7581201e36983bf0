/**
 * One cell of a return, whatever file it comes from: text, a number as a spreadsheet stores it, or a day a spreadsheet
 * made of it. It decides nothing about what the cell means.
 */
import type { IsoDate } from '../../domain/periods/iso-date.ts';
import type { ReturnColumn } from './return-columns.ts';

export type ReturnCell = string | number | { readonly day: IsoDate };

/** The cells of a row that are not blank, by column. */
export type ReturnCells = Readonly<Partial<Record<ReturnColumn, ReturnCell>>>;

/**
 * The cell as text: white space of any kind is one space, the apostrophe this app puts before text that looks like a
 * formula is taken off. Blank for no cell. textOfCell("'=SUM") is `=SUM`, textOfCell(2.5) is `2.5`.
 */
export function textOfCell(cell: ReturnCell | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell !== 'string') return cell.day;
  return cell
    .replace(/^\s*'(?=[=+\-@\t\r])/, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}
