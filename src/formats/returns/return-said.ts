/**
 * Puts the cells of a row together into what is said of a period: the value cell with the qualifier, the range, the status
 * and the note beside it. The one rulebook for CSV, workbooks and the form. Where two cells contradict, neither is believed.
 */
import type { LocalUnit } from '../../domain/measures/local/local-measure.ts';
import type { PointStatus, Qualifier, Said } from '../../domain/series/series.ts';
import { shareOf } from '../../domain/series/share-of.ts';
import { type ReturnCell, type ReturnCells, textOfCell } from './return-cell.ts';
import { numberOfWritten } from './return-number.ts';
import type { ReturnSkipId } from './return-skips.ts';
import { readValue } from './return-value.ts';

/** Why a row is left out, with what to show of it. */
export interface RowFault {
  readonly reason: ReturnSkipId;
  readonly text: string;
}

const QUALIFIERS: ReadonlyMap<string, Qualifier | null> = new Map([
  ['', null],
  ['exact', null],
  ['about', 'about'],
  ['over', 'over'],
  ['just over', 'just-over'],
  ['under', 'under'],
  ['just under', 'just-under'],
  ['range', 'range'],
]);

const STATUSES: ReadonlyMap<string, PointStatus | null> = new Map([
  ['', null],
  ['final', null],
  ['provisional', 'provisional'],
  ['revised', 'revised'],
  ['illustrative', 'illustrative'],
]);

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * What the cells say, or why they cannot be used; a row with nothing but a note, a status or a qualifier was left blank.
 * Example: value `11`, qualifier `about` and value `about 11` say the same.
 */
export function readSaid(cells: ReturnCells, unit: LocalUnit): Said | RowFault {
  const status = STATUSES.get(plain(cells.status));
  if (status === undefined) return { reason: 'status', text: shown(cells.status) };
  const qualifier = QUALIFIERS.get(plain(cells.qualifier));
  if (qualifier === undefined) return { reason: 'qualifier', text: shown(cells.qualifier) };
  const numbers = readNumbers(cells, unit);
  if ('reason' in numbers) return numbers;
  const figure = readFigure(cells, unit, qualifier, numbers);
  if ('reason' in figure) return figure;
  const said: Mutable<Said> = figure;
  if (numbers.numerator !== undefined) said.numerator = numbers.numerator;
  if (numbers.denominator !== undefined) said.denominator = numbers.denominator;
  if (status !== null) said.status = status;
  const note = textOfCell(cells.note);
  if (note !== '') said.note = note;
  return said;
}

const NUMBER_COLUMNS = ['low', 'high', 'numerator', 'denominator'] as const;
type Numbers = Partial<Record<(typeof NUMBER_COLUMNS)[number], number>>;

function readNumbers(cells: ReturnCells, unit: LocalUnit): Numbers | RowFault {
  const numbers: Numbers = {};
  for (const column of NUMBER_COLUMNS) {
    const cell = cells[column];
    if (textOfCell(cell) === '') continue;
    const value = numberOfCell(cell, column === 'low' || column === 'high' ? unit : null);
    if (value === null) return { reason: 'number', text: `${column}: ${shown(cell)}` };
    numbers[column] = value;
  }
  return numbers;
}

/** `unit` null: a count, or an amount in pounds. */
function numberOfCell(cell: ReturnCell | undefined, unit: LocalUnit | null): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell + 0 : null;
  if (typeof cell === 'object') return null;
  const written = numberOfWritten(textOfCell(cell));
  if (written === null) return null;
  const fits =
    written.sign === null || (unit === null ? written.sign === 'pounds' : written.sign === unit.kind);
  return fits ? written.value : null;
}

function readFigure(
  cells: ReturnCells,
  unit: LocalUnit,
  qualifier: Qualifier | null,
  numbers: Numbers,
): Said | RowFault {
  const read = readValue(cells.value, unit);
  const text = shown(cells.value);
  const ends = numbers.low !== undefined || numbers.high !== undefined;
  switch (read.kind) {
    case 'fault':
      return { reason: read.reason === 'date' ? 'date-value' : read.reason, text };
    case 'blank':
      if (ends) return withEnds(null, 'range', numbers);
      return withoutValue(qualifier, numbers, unit);
    case 'missing':
      return ends ? { reason: 'contradiction', text } : { value: null, missing: read.reason };
    case 'range':
      if (ends || (qualifier !== null && qualifier !== 'range')) return { reason: 'contradiction', text };
      return { value: null, qualifier: 'range', low: read.low, high: read.high };
    case 'qualified':
      if (qualifier !== null && qualifier !== read.qualifier) return { reason: 'contradiction', text };
      return withEnds(read.value, read.qualifier, numbers);
    case 'exact':
      return withEnds(read.value, qualifier, numbers);
  }
}

/** Two parts are worked out, as in the form; one of them alone says nothing. */
function withoutValue(qualifier: Qualifier | null, numbers: Numbers, unit: LocalUnit): Said | RowFault {
  if (numbers.numerator === undefined && numbers.denominator === undefined)
    return { reason: 'blank', text: 'no value' };
  const share = shareOf(numbers, unit);
  if (share === null) return { reason: 'no-value', text: 'a numerator or a denominator alone, or of 0' };
  return withEnds(share, qualifier, {});
}

/** The value with the ends of its range, where it has any. */
function withEnds(
  value: number | null,
  qualifier: Qualifier | null,
  { low, high }: Numbers,
): Said | RowFault {
  const named = qualifier === null ? {} : { qualifier };
  if (low === undefined && high === undefined)
    return qualifier === 'range' ? { reason: 'range', text: 'no low and high' } : { value, ...named };
  if (low === undefined || high === undefined)
    return { reason: 'range', text: low === undefined ? 'no low' : 'no high' };
  if (low > high) return { reason: 'turned', text: `${low} to ${high}` };
  if (value !== null && (value < low || value > high))
    return { reason: 'range', text: `${value} is not within ${low} to ${high}` };
  return { value, ...named, low, high };
}

function plain(cell: ReturnCell | undefined): string {
  return textOfCell(cell)
    .toLowerCase()
    .replace(/[-_ ]+/g, ' ');
}

function shown(cell: ReturnCell | undefined): string {
  const text = textOfCell(cell);
  return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
}
