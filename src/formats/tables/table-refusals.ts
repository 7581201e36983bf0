/** The sentences of refusals of a table, whatever was to be read from it. One function each. */

import { formatNumber } from '../../domain/figures/house-style.ts';
import type { BinaryKind } from '../csv/binary-kind.ts';
import { binaryRefusal } from '../files/no-reader-words.ts';
import { FileFault, NOTHING_CHANGED } from '../files/source-file.ts';
import type { EndRefusals } from '../official/refusal-of-end.ts';
import { LARGEST_RETURN } from '../returns/return-refusals.ts';
import type { TableProblem } from './table-problem.ts';

const MB = 1024 * 1024;
export const LARGEST_TABLE = LARGEST_RETURN;
const AGAIN = 'Save the file again and add it.';

function problem(kind: TableProblem['kind'], sentence: string): TableProblem {
  return { kind, sentence };
}

export function isEmpty(name: string, headerLine: number | null): TableProblem {
  const what =
    headerLine === null
      ? `${name} is empty.`
      : `${name} has its column names on line ${formatNumber(headerLine, 0)} and no rows below them.`;
  return problem('empty', `${what} ${NOTHING_CHANGED} ${AGAIN}`);
}

export function isBinary(name: string, kind: BinaryKind): TableProblem {
  return problem('binary', binaryRefusal(name, kind));
}

export function hasNoHeader(name: string, wanted: string): TableProblem {
  return problem('no-header', `${name} cannot be read. ${NOTHING_CHANGED} ${wanted}`);
}

function hasNul(name: string, line: number): TableProblem {
  const what = `${name} has a byte on line ${formatNumber(line, 0)} that no text has, so the file is damaged.`;
  return problem('binary', `${what} ${NOTHING_CHANGED} ${AGAIN}`);
}

export function isCutOff(name: string, line: number): TableProblem {
  const what = `${name} is cut off: its last line, line ${formatNumber(line, 0)}, is not complete.`;
  return problem('truncated', `${what} ${NOTHING_CHANGED} ${AGAIN}`);
}

function isNeverClosed(name: string, line: number): TableProblem {
  const what = `${name} cannot be read from line ${formatNumber(line, 0)} on: a quotation mark opened there is never closed, so the file may be cut off.`;
  return problem('truncated', `${what} ${NOTHING_CHANGED} ${AGAIN}`);
}

export function isTooLarge(name: string, bytes: number): TableProblem {
  const [size, most] = [bytes, LARGEST_TABLE].map((b) => `${formatNumber(b / MB, 0)} MB`);
  const what = `${name} is larger than can be added: ${size}, where ${most} is the most.`;
  return problem('too-large', `${what} ${NOTHING_CHANGED} Split it into fewer years.`);
}

/** More rows, or a workbook that unpacks to or reaches across more, than there can be. */
export function isTooMuch(name: string): TableProblem {
  const what = `${name} holds more rows or columns than can be added.`;
  return problem(
    'too-large',
    `${what} ${NOTHING_CHANGED} Copy the rows that are meant into a new file, or split it into fewer years, and add that.`,
  );
}

export function cannotOpen(name: string, cause: unknown): TableProblem {
  if (cause instanceof FileFault) return problem('cannot-open', cause.sentence);
  const what = `${name} could not be read to its end; it may have been moved, changed or open elsewhere.`;
  return problem('cannot-open', `${what} ${NOTHING_CHANGED} Choose it again.`);
}

export function wasCancelled(name: string): TableProblem {
  return problem('cancelled', `Reading ${name} was stopped. ${NOTHING_CHANGED}`);
}

/** For a file that could not be read to its end. */
export const END_REFUSALS: EndRefusals<TableProblem> = { wasCancelled, isTooLarge, hasNul, isNeverClosed };
