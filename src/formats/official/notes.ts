/**
 * The sentences of the preview about rows left out and things to check: which lines, what about them, what follows for the
 * figures, what to do. They are written from the ledger, so they never say another number than it does.
 */
import type { FinancialYear } from '../../domain/figures/financial-year.ts';
import { counted, formatNumber, listInWords } from '../../domain/figures/house-style.ts';
import { layoutSuits, type OfficialLayout } from './layout.ts';
import type { LedgerBook, SkippedCount } from './ledger-book.ts';
import type { LastRow } from './official-fold.ts';
import type { SkipReasonId } from './skip-reasons.ts';

export interface NoteFacts {
  readonly book: LedgerBook;
  readonly year: FinancialYear;
  readonly layout: OfficialLayout;
  readonly last: LastRow | null;
  /** Texts kept that hold a character which could not be read. */
  readonly unreadTexts: readonly string[];
  /** The year that the lines above the table speak of, or null. */
  readonly yearAbove: FinancialYear | null;
}

type NoteOfReason = (lines: string, first: string, count: SkippedCount, year: FinancialYear) => string;

const CHECK_FILE = 'Check the file against the publication.';

/** What is said for each reason; a reason without an entry needs no note. */
const NOTES: Partial<Record<SkipReasonId, NoteOfReason>> = {
  'unknown-code': (lines, first, count, year) =>
    `${lines} ${verb(count, 'has', 'have')} a measure code that is not in ASCOF ${year}${quote(first)}. ${leftOut(count)} Check the code in the file.`,
  disagree: (lines, first, count) =>
    `${lines} ${verb(count, 'has', 'have')} a measure code at odds with the measure group or disaggregation beside it${quote(first)}. ${leftOut(count)} ${CHECK_FILE}`,
  'unknown-area': (lines, first, count) =>
    `${lines} ${verb(count, 'is', 'are')} not about an English council, a region or England; the ONS code reads${quote(first) || ' blank'}. ${leftOut(count)} ${CHECK_FILE}`,
  'unknown-council': (lines, first, count) =>
    `${lines} ${verb(count, 'has', 'have')} a council code that is not known to this version of the dashboard${quote(first)}. ${leftOut(count)} If it is a new council, its figures need a newer version; if not, check the code against the publication.`,
  'unknown-type': (lines, first, count) =>
    `${lines} ${verb(count, 'has', 'have')} a measure type that is not known${quote(first)}. ${leftOut(count)} ${CHECK_FILE}`,
  text: (lines, first, count) =>
    `${lines} ${verb(count, 'has', 'have')} text where a number should be${quote(first)}. ${leftOut(count)} ${verb(count, 'Its figure is', 'Their figures are')} missing, not zero. ${CHECK_FILE}`,
  impossible: (lines, first, count) =>
    `${lines} ${verb(count, 'has', 'have')} a value that ${verb(count, 'its measure', 'their measures')} cannot have${quote(first)}. ${leftOut(count)} ${verb(count, 'Its figure is', 'Their figures are')} missing, not zero. ${CHECK_FILE}`,
  conflict: (lines, _first, count) =>
    `${lines} give different values for the same figure. ${leftOut(count)} The figure is missing, because nothing says which value is right. ${CHECK_FILE}`,
  repeat: (lines, _first, count) =>
    `${lines} ${verb(count, 'repeats', 'repeat')} an earlier row. ${leftOut(count)}`,
  ragged: (lines, _first, count) =>
    `${lines} ${verb(count, 'has', 'have')} too few or too many columns. ${leftOut(count)} ${CHECK_FILE}`,
  quote: (lines, _first, count) =>
    `${lines} ${verb(count, 'has', 'have')} a quotation mark out of place. ${leftOut(count)} ${CHECK_FILE}`,
  'too-many': (lines, _first, count) =>
    `${lines} ${verb(count, 'has', 'have')} an area or measure beyond the number that an ASCOF file has. ${leftOut(count)} ${CHECK_FILE}`,
};

/** Example: "Line 57 has a measure code that is not in ASCOF 2020-21, ‘9Z’. 1 row was left out. Check the code in the file." */
export function notesOf(facts: NoteFacts): readonly string[] {
  const notes: string[] = [];
  for (const [id, note] of Object.entries(NOTES) as [SkipReasonId, NoteOfReason][]) {
    const count = facts.book.counts.get(id);
    if (count) notes.push(note(linesInWords(count), count.examples[0]?.what ?? '', count, facts.year));
  }
  if (facts.last && !facts.last.ended) {
    notes.push(
      `The last line, line ${formatNumber(facts.last.line, 0)}, has no line end. If the file was cut off there, rows after it are missing and its own figure may not be complete: ‘${facts.last.excerpt}’.`,
    );
  }
  if (facts.unreadTexts.length > 0) {
    notes.push(
      `Some characters could not be read, in ${listInWords(facts.unreadTexts.slice(0, 3).map((t) => `‘${t.replace(/\s+/g, ' ')}’`))}. Figures are not affected.`,
    );
  }
  if (facts.yearAbove !== null && facts.yearAbove !== facts.year) {
    notes.push(
      `The lines above the table speak of ${facts.yearAbove}, and the file was taken to be of ${facts.year}. Check that the year is right.`,
    );
  }
  if (!layoutSuits(facts.layout, facts.year)) {
    notes.push(
      `The columns are laid out as in other years (${facts.layout.words}), not as in ${facts.year}. Check that the year is right.`,
    );
  }
  return notes;
}

/** "Line 57", "Lines 57 and 60", "Lines 57, 58, 59, 60, 61 and 12 more". */
function linesInWords(count: SkippedCount): string {
  const lines = count.examples.map((example) => formatNumber(example.line, 0));
  const more = count.rows - lines.length;
  if (count.rows === 1) return `Line ${lines[0] ?? '?'}`;
  return `Lines ${listInWords(more > 0 ? [...lines, `${formatNumber(more, 0)} more`] : lines)}`;
}

function verb(count: SkippedCount, one: string, many: string): string {
  return count.rows === 1 ? one : many;
}

function quote(what: string): string {
  if (what === '') return '';
  return `, ‘${what.length > 40 ? `${what.slice(0, 39)}…` : what}’`;
}

function leftOut(count: SkippedCount): string {
  return `${counted(count.rows, 'row was', 'rows were')} left out.`;
}
