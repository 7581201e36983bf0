/**
 * Reads what is typed in the cells of one figure, by the rulebook returns from files are read by. It looks at nothing else:
 * what is unlikely is asked about elsewhere.
 */
import { saysTheSame } from '../../domain/series/add-return.ts';
import type { ReturnRow } from '../../domain/series/return-row.ts';
import { shareOf } from '../../domain/series/share-of.ts';
import type { ReturnCells } from '../../formats/returns/return-cell.ts';
import { numberOfWritten } from '../../formats/returns/return-number.ts';
import { type RowFault, readSaid } from '../../formats/returns/return-said.ts';
import { faultInWords } from './fault-words.ts';
import { type HeldFigure, heldCells } from './held-figure.ts';
import type { CellPart, SheetFigure } from './sheet-cell.ts';

export type FigureReading =
  /** Nothing typed, or what is held already. */
  | { readonly kind: 'as-held' }
  /** Emptied over a figure that is held: it stays. */
  | { readonly kind: 'emptied' }
  | { readonly kind: 'typed'; readonly row: ReturnRow; readonly isCorrection: boolean }
  | { readonly kind: 'fault'; readonly part: CellPart; readonly sentence: string };

export type TextOf = (part: CellPart) => string;

/** Example: `about 11` typed for a list of people is a row with the value 11 and the qualifier `about`. */
export function readFigure(figure: SheetFigure, held: HeldFigure, textOf: TextOf): FigureReading {
  const { measure, period, parts } = figure;
  const changed = parts.filter((part) => textOf(part).trim() !== held.texts[part].trim());
  if (changed.length === 0) return { kind: 'as-held' };
  const cells = withShare(figure, cellsOf(figure, held, textOf));
  const said = readSaid(cells, measure.unit);
  if ('reason' in said) {
    if (said.reason === 'blank') return { kind: held.point ? 'emptied' : 'as-held' };
    return faultOf(figure, said, textOf);
  }
  if (held.point && saysTheSame(held.point, said)) return { kind: 'as-held' };
  const row = { line: 0, area: null, measure: measure.code, period, said };
  return { kind: 'typed', row, isCorrection: held.point !== null };
}

/** The share numerator and denominator come to where no value is typed; null where one is, or nothing comes of them. */
export function workedOut(figure: SheetFigure, textOf: TextOf): number | null {
  if (!figure.parts.includes('numerator') || textOf('value').trim() !== '') return null;
  const numerator = numberOfWritten(textOf('numerator'))?.value;
  const denominator = numberOfWritten(textOf('denominator'))?.value;
  if (numerator === undefined || denominator === undefined) return null;
  return shareOf({ numerator, denominator }, figure.measure.unit);
}

function cellsOf({ parts }: SheetFigure, held: HeldFigure, textOf: TextOf): ReturnCells {
  return Object.assign(
    {},
    ...parts.map((part): ReturnCells => {
      const text = textOf(part);
      if (text.trim() === held.texts[part].trim()) return heldCells(held, part);
      return text.trim() === '' ? {} : { [part]: text };
    }),
  );
}

/** As a spreadsheet would work it out, unrounded. */
function withShare(figure: SheetFigure, cells: ReturnCells): ReturnCells {
  if (cells.value !== undefined || cells.low !== undefined || !figure.parts.includes('numerator'))
    return cells;
  const textOf = (part: CellPart): string => String(cells[part] ?? '');
  const value = workedOut(figure, textOf);
  return value === null ? cells : { ...cells, value };
}

function faultOf(figure: SheetFigure, fault: RowFault, textOf: TextOf): FigureReading {
  const part = partOf(figure, fault, textOf);
  return { kind: 'fault', part, sentence: faultInWords(figure, part, fault, textOf) };
}

function partOf({ parts }: SheetFigure, { reason, text }: RowFault, textOf: TextOf): CellPart {
  const named = parts.find((part) => part !== 'value' && reason === 'number' && text.startsWith(`${part}: `));
  if (named) return named;
  if (reason !== 'no-value') return 'value';
  return parts.find((part) => part !== 'value' && textOf(part).trim() === '') ?? 'value';
}
