/** The sentences of refusals: what is wrong with the file, where, that nothing changed, and what to do. One function each. */

import type { FinancialYear } from '../../domain/figures/financial-year.ts';
import { counted, formatNumber, listInWords } from '../../domain/figures/house-style.ts';
import { FRAMEWORKS, type FrameworkId } from '../../domain/measures/framework.ts';
import type { BinaryKind } from '../csv/binary-kind.ts';
import { binaryRefusal } from '../files/no-reader-words.ts';
import { FileFault, NOTHING_CHANGED } from '../files/source-file.ts';
import { COLUMN_NAMES, type ColumnName } from './columns.ts';
import type { LedgerBook } from './ledger-book.ts';
import type { LastRow } from './official-fold.ts';
import type { OfficialProblem } from './official-problem.ts';
import type { EndRefusals } from './refusal-of-end.ts';
import { SKIP_REASONS } from './skip-reasons.ts';

/** 400 MB: four times the largest file there could be of all years together. */
export const LARGEST_FILE = 400 * 1024 * 1024;

const AGAIN = 'Download the file again and add it.';
const FROM_PUBLISHER = 'Add the CSV file of an ASCOF publication.';

export function isEmpty(name: string, headerLine: number | null): OfficialProblem {
  const what =
    headerLine === null
      ? `${name} is empty.`
      : `${name} has its column names on line ${headerLine} and no rows below them.`;
  return { kind: 'empty', sentence: `${what} ${NOTHING_CHANGED} ${AGAIN}` };
}

export function isBinary(name: string, kind: BinaryKind): OfficialProblem {
  return { kind: 'binary', sentence: binaryRefusal(name, kind) };
}

function hasNul(name: string, line: number): OfficialProblem {
  const sentence = `${name} has a byte on line ${formatNumber(line, 0)} that no text has, so the file is damaged. ${NOTHING_CHANGED} ${AGAIN}`;
  return { kind: 'binary', sentence };
}

export function isNotAscof(name: string, line: number, firstLine: string): OfficialProblem {
  const reads = firstLine === '' ? 'has no column names' : `reads ‘${shortened(firstLine)}’`;
  const wanted = `column names such as ‘${COLUMN_NAMES.code}’ and ‘${COLUMN_NAMES.value}’ were expected`;
  return {
    kind: 'not-ascof',
    sentence: `${name} is not an ASCOF file: line ${line} ${reads}, where ${wanted}. ${NOTHING_CHANGED} ${FROM_PUBLISHER}`,
  };
}

export function lacksColumns(
  name: string,
  line: number,
  missing: readonly ColumnName[],
  twice: readonly ColumnName[],
): OfficialProblem {
  const quoted = (names: readonly ColumnName[]): string =>
    listInWords(names.map((n) => `‘${COLUMN_NAMES[n]}’`));
  const word = (names: readonly ColumnName[]): string => (names.length === 1 ? 'column' : 'columns');
  const what =
    missing.length > 0
      ? `has no ${word(missing)} ${quoted(missing)}`
      : `has the ${word(twice)} ${quoted(twice)} twice`;
  const sentence = `${name} ${what}; its column names are on line ${line}. ${NOTHING_CHANGED} Download the file again, or put its columns right, and add it.`;
  return { kind: 'missing-column', sentence };
}

export function isCutOff(name: string, last: LastRow): OfficialProblem {
  const why =
    last.reason === 'ragged' || last.reason === 'quote'
      ? SKIP_REASONS[last.reason].words
      : 'it stops half way';
  const perhapsNote = last.reason === 'ragged' ? ' If that line is a note below the table, delete it.' : '';
  const sentence = `${name} is cut off: its last line, line ${formatNumber(last.line, 0)}, is not complete (${why}: ‘${shortened(last.excerpt)}’). ${NOTHING_CHANGED} ${AGAIN}${perhapsNote}`;
  return { kind: 'truncated', sentence };
}

function isNeverClosed(name: string, line: number): OfficialProblem {
  const sentence = `${name} cannot be read from line ${formatNumber(line, 0)} on: a quotation mark opened there is never closed, so the file may be cut off. ${NOTHING_CHANGED} ${AGAIN}`;
  return { kind: 'truncated', sentence };
}

export function isTooLarge(name: string, bytes: number): OfficialProblem {
  const megabytes = `${formatNumber(bytes / 1024 / 1024, 0)} MB`;
  const sentence = `${name} is larger than can be added: ${megabytes}, where ${LARGEST_FILE / 1024 / 1024} MB is the most. ${NOTHING_CHANGED} ${FROM_PUBLISHER}`;
  return { kind: 'too-large', sentence };
}

export function isUnreadable(name: string, book: LedgerBook): OfficialProblem {
  const [worst] = [...book.counts].sort(
    ([a, x], [b, y]) => Number(SKIP_REASONS[b].fault) - Number(SKIP_REASONS[a].fault) || y.rows - x.rows,
  );
  const unusable = book.faults > 0 ? book.faults : book.read;
  const mostly = worst
    ? ` The commonest fault is ‘${SKIP_REASONS[worst[0]].words}’, first on line ${formatNumber(worst[1].examples[0]?.line ?? 0, 0)}: ‘${shortened(worst[1].examples[0]?.text ?? '')}’.`
    : '';
  const sentence = `${name} cannot be used: ${formatNumber(unusable, 0)} of its ${counted(book.read, 'row', 'rows')} cannot be read as ASCOF figures.${mostly} ${NOTHING_CHANGED} ${AGAIN}`;
  return { kind: 'unreadable', sentence };
}

export function cannotOpen(name: string, cause: unknown): OfficialProblem {
  if (cause instanceof FileFault) return { kind: 'cannot-open', sentence: cause.sentence };
  const sentence = `${name} could not be read to its end; it may have been moved, changed or open elsewhere. ${NOTHING_CHANGED} Choose it again.`;
  return { kind: 'cannot-open', sentence };
}

export function wasCancelled(name: string): OfficialProblem {
  return { kind: 'cancelled', sentence: `Reading ${name} was stopped. ${NOTHING_CHANGED}` };
}

export function needsYear(
  name: string,
  suggested: readonly FinancialYear[],
  framework: FrameworkId | null,
): OfficialProblem {
  const perhaps = suggested.length > 0 ? ` It may be ${either(suggested)}.` : '';
  const sentence = `The name of ${name} does not say which year its figures are for.${perhaps} Nothing was added yet. Choose the year.`;
  return { kind: 'year-needed', sentence, suggested, framework };
}

export function isOfAnotherYear(
  name: string,
  year: FinancialYear,
  code: string,
  framework: FrameworkId,
  suggested: readonly FinancialYear[],
): OfficialProblem {
  const title = FRAMEWORKS.find((f) => f.id === framework)?.title ?? framework;
  const sentence = `${name} was taken to be ASCOF ${year}, but its measure codes, such as ‘${shortened(code)}’, are those of ${title}. ${NOTHING_CHANGED} Choose the right year, or put it in the file’s name.`;
  return { kind: 'year-mismatch', year, framework, suggested, sentence };
}

export function isOfTheYearOfItsColumn(
  name: string,
  year: FinancialYear,
  said: FinancialYear,
  framework: FrameworkId | null,
): OfficialProblem {
  const sentence = `${name} was taken to be ASCOF ${year}, but its column of the year says ${said}. ${NOTHING_CHANGED} Choose the right year, or put it in the file’s name.`;
  return { kind: 'year-mismatch', year, framework, suggested: [said], sentence };
}

export function holdsSeveralYears(name: string, years: readonly FinancialYear[]): OfficialProblem {
  const sentence = `${name} holds figures of several years, ${listInWords(years)}, and a file is added as one year. ${NOTHING_CHANGED} Save the rows of each year as a file of their own, with the year in its name.`;
  return { kind: 'several-years', sentence };
}

export function isBeforeOurTime(name: string, year: FinancialYear): OfficialProblem {
  const sentence = `${name} is taken to be ASCOF ${year}, which is before the first framework held here (${FRAMEWORKS[0]?.from ?? ''} on). ${NOTHING_CHANGED} If that is not its year, choose the right one.`;
  return { kind: 'year-mismatch', year, framework: null, suggested: [], sentence };
}

function either(years: readonly FinancialYear[]): string {
  const [first = '', ...rest] = years;
  if (rest.length > 3) return `a year from ${first} to ${rest.at(-1)}`;
  return rest.length === 0 ? first : `${[first, ...rest.slice(0, -1)].join(', ')} or ${rest.at(-1)}`;
}

/** On one line, however the file breaks it. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79).trimEnd()}…` : line;
}

/** For a file that could not be read to its end. */
export const END_REFUSALS: EndRefusals<OfficialProblem> = { wasCancelled, isTooLarge, hasNul, isNeverClosed };
