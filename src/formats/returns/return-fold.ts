/**
 * Takes the rows of a return one by one, from whatever file, and makes of them what is read: rows in one shape, new
 * measures, a ledger, notes. The one rulebook of CSV files and workbooks. It decides nothing about the file as a whole.
 */
import type { LocalCode, LocalMeasure } from '../../domain/measures/local/local-measure.ts';
import { saysTheSame } from '../../domain/series/add-return.ts';
import type { ReturnRow } from '../../domain/series/return-row.ts';
import { unitInWords } from '../../domain/series/said-words.ts';
import { describedMeasure, fittedToRows } from './new-measures.ts';
import { ReturnBook } from './return-book.ts';
import { type ReturnCells, textOfCell } from './return-cell.ts';
import type { ReturnHeader } from './return-columns.ts';
import {
  contradictionSentence,
  contradictionsOf,
  LinesOfMeasures,
  noteOfOtherColumns,
  notesOfWeekdays,
  unknownSentence,
} from './return-notes.ts';
import { PERIOD_EXAMPLE, readReturnPeriod } from './return-period.ts';
import type { ReturnReading } from './return-reading.ts';
import { type RowFault, readSaid } from './return-said.ts';
import type { ReturnSkipId } from './return-skips.ts';
import { contradictsUnit } from './written-unit.ts';

type MeasureOf = (code: LocalCode) => LocalMeasure | null;

/** More rows than a return of every measure for ten years. */
const MOST_ROWS = 200_000;

interface Candidate {
  readonly line: number;
  readonly cells: ReturnCells;
}

export class ReturnFold {
  readonly book = new ReturnBook();
  /** True once there were too many rows to be a return. */
  overfull = false;
  private readonly candidates: Candidate[] = [];

  take(line: number, cells: ReturnCells): void {
    if (this.candidates.length >= MOST_ROWS) this.overfull = true;
    else this.candidates.push({ line, cells });
  }

  leaveOut(reason: ReturnSkipId, line: number, text: string): void {
    this.book.skip(reason, line, text);
  }

  /** All rows at once: a measure may be described below the first row that names it. */
  finish(
    known: MeasureOf,
    header: Pick<ReturnHeader, 'others'>,
  ): Pick<ReturnReading, 'rows' | 'newMeasures' | 'ledger' | 'notes'> {
    const { book, candidates } = this;
    const described = newMeasuresOf(candidates, known);
    const measureOf: MeasureOf = (code) => known(code) ?? described.get(code) ?? null;
    const unknown = new LinesOfMeasures();
    const contradictions = new LinesOfMeasures();
    const kept = new KeptRows(book);
    for (const { line, cells } of candidates) {
      const code = codeOf(cells);
      const measure = measureOf(code);
      const row = measure ? readRow(line, cells, measure) : unknownRow(code, cells);
      if ('reason' in row) {
        book.skip(row.reason, line, row.text);
        if (row.reason === 'unknown') unknown.add(code, '', line);
        continue;
      }
      if (measure)
        for (const column of contradictionsOf(measure, cells, described.has(code)))
          contradictions.add(code, column, line);
      kept.put(row);
    }
    const rows = kept.rows();
    book.kept = rows.length;
    const newMeasures = [...described.values()].flatMap((measure) => {
      const own = rows.filter((row) => row.measure === measure.code);
      return own.length === 0 ? [] : [fittedToRows(measure, own)];
    });
    const fitted = new Map(newMeasures.map((measure) => [measure.code, measure]));
    const notes = [
      ...noteOfOtherColumns(header.others),
      ...unknown.sentences((code, _, lines) => unknownSentence(code, lines)),
      ...contradictions.sentences(contradictionSentence),
      ...kept.sentences(),
      ...notesOfWeekdays(rows, (code) => known(code) ?? fitted.get(code) ?? null),
    ];
    return { rows, newMeasures, ledger: book.ledger(), notes };
  }
}

function newMeasuresOf(candidates: readonly Candidate[], known: MeasureOf): Map<LocalCode, LocalMeasure> {
  const described = new Map<LocalCode, LocalMeasure>();
  for (const { cells } of candidates) {
    const code = codeOf(cells);
    if (code === '' || described.has(code) || known(code)) continue;
    const found = describedMeasure(code, cells);
    if (found.kind === 'measure') described.set(code, found.measure);
  }
  return described;
}

function codeOf(cells: ReturnCells): LocalCode {
  return textOfCell(cells.measure).toLowerCase();
}

function unknownRow(code: LocalCode, cells: ReturnCells): RowFault {
  if (code === '') return { reason: 'no-measure', text: 'blank' };
  const found = describedMeasure(code, cells);
  if (found.kind === 'measure' || found.kind === 'lacks') return { reason: 'unknown', text: shortened(code) };
  return { reason: found.kind, text: shortened(found.text) };
}

function readRow(line: number, cells: ReturnCells, measure: LocalMeasure): ReturnRow | RowFault {
  const said = readSaid(cells, measure.unit);
  // A row left blank is no fault, whatever else is on it.
  if ('reason' in said && said.reason === 'blank') return said;
  const written = textOfCell(cells.period);
  if (written === '') return { reason: 'no-period', text: 'blank' };
  const period = readReturnPeriod(cells.period, measure);
  if (period === null)
    return { reason: 'period', text: `${shortened(written)}; write ${PERIOD_EXAMPLE[measure.frequency]}` };
  const area = textOfCell(cells.area).toUpperCase();
  if (area !== '' && !/^[EWSN]\d{8}$/.test(area)) return { reason: 'area', text: shortened(area) };
  if ('reason' in said) return said;
  const unit = textOfCell(cells.unit);
  if (contradictsUnit(unit, measure.unit))
    return {
      reason: 'unit',
      text: `${shortened(unit)}; ${measure.title} is in ${unitInWords(measure.unit)}`,
    };
  return { line, area: area === '' ? null : area, measure: measure.code, period, said };
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
}

/** One row an area, measure and period: the first of those that say the same, none of those that do not. */
class KeptRows {
  private readonly byKey = new Map<string, { readonly row: ReturnRow; conflicting: boolean }>();
  private readonly conflicts = new LinesOfMeasures();
  private readonly book: ReturnBook;

  constructor(book: ReturnBook) {
    this.book = book;
  }

  put(row: ReturnRow): void {
    const key = `${row.area ?? ''}/${row.measure}/${row.period}`;
    const first = this.byKey.get(key);
    if (!first) {
      this.byKey.set(key, { row, conflicting: false });
      return;
    }
    const text = `${row.measure}, ${row.period}`;
    if (!first.conflicting && sameFigure(first.row, row)) {
      this.book.skip('repeat', row.line, `${text}, as on line ${first.row.line}`);
      return;
    }
    if (!first.conflicting) this.giveUp(first.row, text);
    first.conflicting = true;
    this.giveUp(row, text);
  }

  rows(): ReturnRow[] {
    return [...this.byKey.values()].flatMap(({ row, conflicting }) => (conflicting ? [] : [row]));
  }

  sentences(): string[] {
    return this.conflicts.sentences(
      (code, period, lines) =>
        `${code} has different figures for ${period} on ${lines}; none of them was kept. Take out all but the right one and add the file again.`,
    );
  }

  private giveUp(row: ReturnRow, text: string): void {
    this.book.skip('conflict', row.line, text);
    this.conflicts.add(row.measure, row.period, row.line);
  }
}

/** Whatever is noted beside it. */
function sameFigure(a: ReturnRow, b: ReturnRow): boolean {
  const { note: _, ...first } = a.said;
  const { note: __, ...second } = b.said;
  return saysTheSame(first, second);
}
