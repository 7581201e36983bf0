/** What the preview says of a return besides its ledger: columns not read, measures not known, contradictions, weekdays. */
import { listInWords } from '../../domain/figures/house-style.ts';
import type { LocalMeasure } from '../../domain/measures/local/local-measure.ts';
import { weekdayOf } from '../../domain/periods/iso-date.ts';
import type { ReturnRow } from '../../domain/series/return-row.ts';
import { linesInWords } from './lines-in-words.ts';
import { type ReturnCells, textOfCell } from './return-cell.ts';
import { numberOfWritten } from './return-number.ts';
import { isUnit } from './written-unit.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MOST_NAMED = 5;

/** "The columns ‘Comment’ and ‘Who’ were not read." */
export function noteOfOtherColumns(others: readonly string[]): string[] {
  if (others.length === 0) return [];
  const named = others.slice(0, MOST_NAMED).map((name) => `‘${name}’`);
  const more = others.length - named.length;
  const list = more > 0 ? `${named.join(', ')} and ${more} more` : listInWords(named);
  return [
    `The ${others.length === 1 ? 'column' : 'columns'} ${list} ${others.length === 1 ? 'was' : 'were'} not read.`,
  ];
}

/** Gathers the lines on which something is to be said of a measure, in the order it is met. */
export class LinesOfMeasures {
  private readonly lines = new Map<
    string,
    { readonly code: string; readonly what: string; readonly at: number[] }
  >();

  add(code: string, what: string, line: number): void {
    const key = `${code} ${what}`;
    const found = this.lines.get(key) ?? { code, what, at: [] };
    this.lines.set(key, found);
    found.at.push(line);
  }

  sentences(sentence: (code: string, what: string, lines: string) => string): string[] {
    return [...this.lines.values()].map(({ code, what, at }) => sentence(code, what, linesInWords(at)));
  }
}

/** The columns of a row that describe its measure otherwise than it is. A title may be shortened or blank. */
export function contradictionsOf(measure: LocalMeasure, cells: ReturnCells, isNew: boolean): string[] {
  const written = (column: 'title' | 'unit' | 'polarity' | 'frequency' | 'target'): string =>
    textOfCell(cells[column]);
  const found: string[] = [];
  if (isNew && written('title') !== '' && written('title') !== measure.title) found.push('title');
  if (written('unit') !== '' && !isUnit(written('unit'), measure.unit)) found.push('unit');
  for (const column of ['polarity', 'frequency'] as const)
    if (written(column) !== '' && written(column).toLowerCase() !== measure[column]) found.push(column);
  const target = numberOfWritten(written('target'))?.value;
  if (target !== undefined && target !== measure.target) found.push('target');
  return found;
}

export function contradictionSentence(code: string, column: string, lines: string): string {
  return `On ${lines}, ${column} says otherwise of ${code} than is held; it was not changed.`;
}

export function unknownSentence(code: string, lines: string): string {
  return `${code} (${lines}) is not a measure the dashboard knows, so its rows were left out. To make it one, fill in title, unit, polarity (higher, lower or neutral) and frequency (weekly, monthly, quarterly or yearly) in its first row and add the file again.`;
}

/** Weekly lists taken on another day than they should be; they are kept. */
export function notesOfWeekdays(
  rows: readonly ReturnRow[],
  measureOf: (code: string) => LocalMeasure | null,
): string[] {
  const odd = new LinesOfMeasures();
  for (const { measure: code, period, line } of rows) {
    const measure = measureOf(code);
    if (measure?.frequency !== 'weekly' || measure.weekday === undefined) continue;
    if (weekdayOf(period) !== measure.weekday) odd.add(code, WEEKDAYS[measure.weekday - 1] ?? '', line);
  }
  return odd.sentences(
    (code, day, lines) =>
      `On ${lines}, ${code} has a date that is not a ${day}, the day its list is taken. The figures were kept; check the dates.`,
  );
}
