/** The sentences of refusals of a register: what is wrong and where, that nothing was kept, what to do. One function each. */

import { counted, formatNumber, listInWords } from '../../domain/figures/house-style.ts';
import { dateOfDay } from '../../domain/periods/iso-date.ts';
import { dateInWords } from '../../domain/periods/period-words.ts';
import type { BinaryKind } from '../csv/binary-kind.ts';
import { binaryRefusal } from '../files/no-reader-words.ts';
import { FileFault, NOTHING_CHANGED } from '../files/source-file.ts';
import type { EndRefusals } from '../official/refusal-of-end.ts';
import type { DateSpan } from './date-span.ts';
import { PRIVATE_WORDS, type PrivateKind } from './private-headers.ts';
import type { RegisterBook } from './register-book.ts';
import { COLUMN_WORDS, type RegisterColumn } from './register-columns.ts';
import type { LastRow } from './register-fold.ts';
import type { RegisterHeader } from './register-opening.ts';
import type { RegisterProblem } from './register-problem.ts';

/** 100 MB: more than a million rows. */
export const LARGEST_REGISTER = 100 * 1024 * 1024;

const AGAIN = 'Take the register out of its system again and add it.';

function problem(kind: RegisterProblem['kind'], sentence: string): RegisterProblem {
  return { kind, sentence };
}

export function isEmpty(name: string, headerLine: number | null): RegisterProblem {
  const what =
    headerLine === null
      ? `${name} is empty.`
      : `${name} has its column names on line ${headerLine} and no rows below them.`;
  return problem('empty', `${what} ${NOTHING_CHANGED} ${AGAIN}`);
}

export function isBinary(name: string, kind: BinaryKind): RegisterProblem {
  return problem('binary', binaryRefusal(name, kind));
}

function hasNul(name: string, line: number): RegisterProblem {
  const what = `${name} has a byte on line ${formatNumber(line, 0)} that no text has, so the file is damaged.`;
  return problem('binary', `${what} ${NOTHING_CHANGED} ${AGAIN}`);
}

export function isNoRegister(name: string): RegisterProblem {
  const wanted =
    'A list of package requests has the columns Reference, Requested and Started; a list of reablement episodes has Reference, Started and Ended.';
  return problem(
    'not-a-register',
    `${name} is not a register that can be read. ${NOTHING_CHANGED} ${wanted}`,
  );
}

export function lacksColumns(name: string, { missing, twice, line }: RegisterHeader): RegisterProblem {
  const quoted = (columns: readonly RegisterColumn[]): string =>
    `${columns.length === 1 ? 'column' : 'columns'} ${listInWords(columns.map((c) => `‘${COLUMN_WORDS[c]}’`))}`;
  const what = missing.length > 0 ? `has no ${quoted(missing)}` : `has the ${quoted(twice)} twice`;
  const todo = 'Put its columns right, and add it again.';
  return problem(
    'missing-column',
    `${name} ${what}; its column names are on line ${line}. ${NOTHING_CHANGED} ${todo}`,
  );
}

export function isPrivate(name: string, header: string, kind: PrivateKind): RegisterProblem {
  const column = header === '' ? 'A column without a name' : `The column ‘${header}’`;
  const sentence = `${column} of ${name} looks like ${PRIVATE_WORDS[kind]}, which must not come in here. Nothing of the file was kept, and nothing already held has changed. Take that column out, or use references that mean nothing outside your system, and add the file again.`;
  return problem('private', sentence);
}

export function isMonthFirst(name: string, line: number): RegisterProblem {
  const sentence = `${name} has its dates with the month first, first seen on line ${formatNumber(line, 0)}, so that 3 December would be read as 12 March. ${NOTHING_CHANGED} Write dates as 2024-12-03 or 03/12/2024 and add it again.`;
  return problem('month-first', sentence);
}

export function isDateOutOfLine(name: string, span: DateSpan): RegisterProblem {
  const date = (day: number): string => dateInWords(dateOfDay(day));
  const sentence = `${name} has ${date(span.latest)} on line ${formatNumber(span.latestLine, 0)}, more than a year after the next latest date, ${date(span.before)}; a year may have been mistyped. ${NOTHING_CHANGED} Put that date right and add it again.`;
  return problem('date-out-of-line', sentence);
}

export function isCutOff(name: string, last: LastRow): RegisterProblem {
  const sentence = `${name} is cut off: its last line, line ${formatNumber(last.line, 0)}, is not complete (${last.why}). ${NOTHING_CHANGED} ${AGAIN}`;
  return problem('truncated', sentence);
}

function isNeverClosed(name: string, line: number): RegisterProblem {
  const sentence = `${name} cannot be read from line ${formatNumber(line, 0)} on: a quotation mark opened there is never closed, so the file may be cut off. ${NOTHING_CHANGED} ${AGAIN}`;
  return problem('truncated', sentence);
}

export function isTooLarge(name: string, bytes: number): RegisterProblem {
  const [size, most] = [bytes, LARGEST_REGISTER].map((b) => `${formatNumber(b / 1024 / 1024, 0)} MB`);
  const todo = 'Take out columns that are not needed, or fewer years.';
  const what = `${name} is larger than can be added: ${size}, where ${most} is the most.`;
  return problem('too-large', `${what} ${NOTHING_CHANGED} ${todo}`);
}

export function isUnreadable(name: string, book: RegisterBook): RegisterProblem {
  const worst = book.worst();
  const mostly = worst
    ? ` The commonest fault is ‘${worst.words}’, first on line ${formatNumber(worst.line, 0)}: ${worst.text}.`
    : '';
  const rows = counted(book.read, 'row', 'rows');
  const unusable = formatNumber(book.faults > 0 ? book.faults : book.read, 0);
  const sentence = `${name} cannot be used: ${unusable} of its ${rows} cannot be read as a register.${mostly} ${NOTHING_CHANGED} Put the rows right and add it again.`;
  return problem('unreadable', sentence);
}

export function cannotOpen(name: string, cause: unknown): RegisterProblem {
  if (cause instanceof FileFault) return problem('cannot-open', cause.sentence);
  const sentence = `${name} could not be read to its end; it may have been moved, changed or open elsewhere. ${NOTHING_CHANGED} Choose it again.`;
  return problem('cannot-open', sentence);
}

export function wasCancelled(name: string): RegisterProblem {
  return problem('cancelled', `Reading ${name} was stopped. ${NOTHING_CHANGED}`);
}

/** For a file that could not be read to its end. */
export const END_REFUSALS: EndRefusals<RegisterProblem> = { wasCancelled, isTooLarge, hasNul, isNeverClosed };
