/** The sentences of refusals of a return: what is wrong and where, that nothing was changed, what to do. One function each. */

import { counted, formatNumber, listInWords } from '../../domain/figures/house-style.ts';
import type { BinaryKind } from '../csv/binary-kind.ts';
import { binaryRefusal } from '../files/no-reader-words.ts';
import { FileFault, NOTHING_CHANGED } from '../files/source-file.ts';
import type { EndRefusals } from '../official/refusal-of-end.ts';
import type { ReturnBook } from './return-book.ts';
import { COLUMN_HEADS, type ReturnColumn } from './return-columns.ts';
import type { ReturnProblem } from './return-problem.ts';

const MB = 1024 * 1024;
/** 30 MB: several hundred thousand rows. */
export const LARGEST_RETURN = 30 * MB;

const AGAIN = 'Save the return again and add it.';
const TEMPLATE =
  'A return has the columns measure, period and value, named in its first row; download a template and fill it in.';

function problem(kind: ReturnProblem['kind'], sentence: string): ReturnProblem {
  return { kind, sentence };
}

export function isEmpty(name: string, headerLine: number | null): ReturnProblem {
  const what =
    headerLine === null
      ? `${name} is empty.`
      : `${name} has its column names on line ${headerLine} and no rows below them.`;
  return problem('empty', `${what} ${NOTHING_CHANGED} ${AGAIN}`);
}

export function isNotFilledIn(name: string, book: ReturnBook): ReturnProblem {
  const rows = book.read === 1 ? 'its one row was' : `all of its ${counted(book.read, 'row', 'rows')} were`;
  const sentence = `${name} has no figures in it: ${rows} left blank. ${NOTHING_CHANGED} Fill in the column value and add it again.`;
  return problem('nothing-filled-in', sentence);
}

export function isBinary(name: string, kind: BinaryKind): ReturnProblem {
  return problem('binary', binaryRefusal(name, kind));
}

export function isNoReturn(name: string): ReturnProblem {
  return problem('not-a-return', `${name} is not a return that can be read. ${NOTHING_CHANGED} ${TEMPLATE}`);
}

export function hasColumnTwice(name: string, line: number, twice: readonly ReturnColumn[]): ReturnProblem {
  const columns = listInWords(twice.map((column) => `‘${COLUMN_HEADS[column]}’`));
  const word = twice.length === 1 ? 'column' : 'columns';
  const sentence = `${name} has the ${word} ${columns} twice, on line ${line}. ${NOTHING_CHANGED} Take out the one that is not meant and add it again.`;
  return problem('column-twice', sentence);
}

function hasNul(name: string, line: number): ReturnProblem {
  const what = `${name} has a byte on line ${formatNumber(line, 0)} that no text has, so the file is damaged.`;
  return problem('binary', `${what} ${NOTHING_CHANGED} ${AGAIN}`);
}

export function isCutOff(name: string, line: number, why: string): ReturnProblem {
  const sentence = `${name} is cut off: its last line, line ${formatNumber(line, 0)}, is not complete (${why}). ${NOTHING_CHANGED} ${AGAIN}`;
  return problem('truncated', sentence);
}

function isNeverClosed(name: string, line: number): ReturnProblem {
  const sentence = `${name} cannot be read from line ${formatNumber(line, 0)} on: a quotation mark opened there is never closed, so the file may be cut off. ${NOTHING_CHANGED} ${AGAIN}`;
  return problem('truncated', sentence);
}

export function isTooLarge(name: string, bytes: number): ReturnProblem {
  const [size, most] = [bytes, LARGEST_RETURN].map((b) => `${formatNumber(b / MB, 0)} MB`);
  const what = `${name} is larger than can be added: ${size}, where ${most} is the most.`;
  return problem('too-large', `${what} ${NOTHING_CHANGED} Split it into fewer years or measures.`);
}

/** A workbook that unpacks to, or reaches across, more than any return holds. */
export function isTooMuch(name: string): ReturnProblem {
  const sentence = `${name} holds more than any return does. ${NOTHING_CHANGED} Copy the rows of the return into a new workbook, or split it into fewer years, and add that.`;
  return problem('too-large', sentence);
}

export function isDamaged(name: string): ReturnProblem {
  const sentence = `${name} cannot be read as an Excel workbook: it is damaged or not complete. ${NOTHING_CHANGED} Open it in Excel, save it as a new workbook (.xlsx) and add that.`;
  return problem('damaged', sentence);
}

export function isEncrypted(name: string): ReturnProblem {
  const sentence = `${name} is protected by a password. ${NOTHING_CHANGED} Save a copy without the password and add that.`;
  return problem('encrypted', sentence);
}

export function isUnreadable(name: string, book: ReturnBook): ReturnProblem {
  const worst = book.worst();
  const mostly = worst
    ? ` The commonest fault is ‘${worst.words}’, first on line ${formatNumber(worst.line, 0)}: ${worst.text}.`
    : '';
  const rows =
    book.read === 1
      ? 'its one row'
      : `${formatNumber(book.faults, 0)} of its ${counted(book.read, 'row', 'rows')}`;
  const sentence = `${name} cannot be used: ${rows} cannot be read as figures.${mostly} ${NOTHING_CHANGED} Put the rows right and add it again.`;
  return problem('unreadable', sentence);
}

export function cannotOpen(name: string, cause: unknown): ReturnProblem {
  if (cause instanceof FileFault) return problem('cannot-open', cause.sentence);
  const sentence = `${name} could not be read to its end; it may have been moved, changed or open elsewhere. ${NOTHING_CHANGED} Choose it again.`;
  return problem('cannot-open', sentence);
}

export function wasCancelled(name: string): ReturnProblem {
  return problem('cancelled', `Reading ${name} was stopped. ${NOTHING_CHANGED}`);
}

/** For a file that could not be read to its end. */
export const END_REFUSALS: EndRefusals<ReturnProblem> = { wasCancelled, isTooLarge, hasNul, isNeverClosed };
