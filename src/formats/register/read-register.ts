/**
 * Reads a register of package requests or reablement episodes: what it comes to, with a ledger that adds up, or one sentence
 * why it cannot be used. Rows are read, worked out and let go; nothing of them leaves this function but counts and averages.
 */

import { dateOfDay, dayNumber } from '../../domain/periods/iso-date.ts';
import { failed, ok, type Result } from '../../lib/result.ts';
import { isBlankText } from '../csv/is-blank-text.ts';
import { openTextBytes, type TextBytes } from '../csv/text-bytes.ts';
import type { SourceFile } from '../files/source-file.ts';
import { refusalOfEnd } from '../official/refusal-of-end.ts';
import { scanFigures } from '../official/scan-figures.ts';
import { coveredMonths } from './covered-periods.ts';
import type { DateSpan } from './date-span.ts';
import { episodeFigures, episodeRowReading } from './episode-register.ts';
import { PACKAGE_ROWS, packageFigures } from './package-register.ts';
import { privateHeader } from './private-headers.ts';
import { RegisterFold, type RowReading } from './register-fold.ts';
import type { FactsOfRegister, FiguresOfRegister } from './register-kind.ts';
import { openingOfRegister, type RegisterHeader } from './register-opening.ts';
import type { RegisterProblem } from './register-problem.ts';
import type { RegisterOptions, RegisterReading } from './register-reading.ts';
import * as refusal from './register-refusals.ts';

type Reading = Result<RegisterReading, RegisterProblem>;

/** More than a year between the two latest dates is a slip of the keyboard, in all but the smallest registers. */
const LONGEST_LEAP = 366;
const ENOUGH_ROWS = 30;

/**
 * Never throws: what a file, or the medium it lies on, can do wrong is a problem with a sentence.
 * Worked example: a request of 2 December 2024 started on the 5th and one of the 9th not started, as at the 10th, give one
 * list, of Tuesday 10 December: 1 person waiting, in the band 0 to 2 days, longest 1 day.
 */
export async function readRegister(source: SourceFile, options: RegisterOptions = {}): Promise<Reading> {
  const { name, size } = source;
  if (size > refusal.LARGEST_REGISTER) return failed(refusal.isTooLarge(name, size));
  if (options.signal?.aborted) return failed(refusal.wasCancelled(name));
  try {
    return await readText(source, await openTextBytes(source.open()), options);
  } catch (cause) {
    if (options.signal?.aborted) return failed(refusal.wasCancelled(name));
    return failed(refusal.cannotOpen(name, cause));
  }
}

async function readText(source: SourceFile, text: TextBytes, options: RegisterOptions): Promise<Reading> {
  try {
    return await readOpened(source, text, options);
  } finally {
    await text.close();
  }
}

async function readOpened(source: SourceFile, text: TextBytes, options: RegisterOptions): Promise<Reading> {
  const { name } = source;
  if (text.binary) return failed(refusal.isBinary(name, text.binary));
  if (isBlankText(text.sample)) return failed(refusal.isEmpty(name, null));
  const header = openingOfRegister(text.sample);
  if (!header) return failed(refusal.isNoRegister(name));
  for (const field of header.fields) {
    const kind = privateHeader(field);
    if (kind) return failed(refusal.isPrivate(name, field, kind));
  }
  if (header.missing.length > 0 || header.twice.length > 0) return failed(refusal.lacksColumns(name, header));
  const given = { source, text, options, header };
  return header.kind === 'packages'
    ? readRows(given, PACKAGE_ROWS, packageFigures)
    : readRows(given, episodeRowReading(), episodeFigures);
}

interface Given {
  readonly source: SourceFile;
  readonly text: TextBytes;
  readonly options: RegisterOptions;
  readonly header: RegisterHeader;
}

async function readRows<T extends object>(
  { source, text, options, header }: Given,
  reading: RowReading<T>,
  figuresOf: (rows: readonly T[], facts: FactsOfRegister) => FiguresOfRegister,
): Promise<Reading> {
  const { asAt: given = null, onProgress, signal } = options;
  const fold = new RegisterFold(header, reading, given === null ? null : dayNumber(given));
  const scan = {
    delimiter: header.delimiter,
    headerLine: header.line,
    size: source.size,
    onProgress,
    signal,
  };
  const end = await scanFigures(text, fold, scan);
  if (end.kind !== 'done') return failed(refusalOfEnd(source.name, end, refusal.END_REFUSALS));
  const { rows, span } = fold.standing();
  const problem = problemOfFold(source.name, header, fold, span, given !== null);
  if (problem) return failed(problem);
  const { book, cells } = fold;
  const [from, to] = [dateOfDay(span.earliest), dateOfDay(span.latest)];
  const asAt = given ?? to;
  const covered = coveredMonths(from, asAt, given !== null);
  const facts = { header, cells, kept: book.kept, from, to, asAt, asAtGiven: given !== null, ...covered };
  const figures = figuresOf(rows, facts);
  onProgress?.(1);
  return ok({ kind: header.kind, fileName: source.name, ledger: book.ledger(), from, to, asAt, ...figures });
}

/** What is wrong with the file as a whole once all its rows are read, or null. What is private comes first. */
function problemOfFold<T extends object>(
  name: string,
  header: RegisterHeader,
  fold: RegisterFold<T>,
  span: DateSpan,
  asAtGiven: boolean,
): RegisterProblem | null {
  const { book, cells } = fold;
  const secret = fold.privateColumn(span.earliest);
  if (secret) return refusal.isPrivate(name, secret.header, secret.kind);
  if (book.read === 0) return refusal.isEmpty(name, header.line);
  const last = fold.cutOff();
  if (last) return refusal.isCutOff(name, last);
  const monthFirst = book.firstLine('month-first');
  if (monthFirst !== null && cells.dayFirst === 0) return refusal.isMonthFirst(name, monthFirst);
  if (book.kept === 0 || book.faults * 2 >= book.read) return refusal.isUnreadable(name, book);
  const leap = span.latest - span.before;
  const isLeap = Number.isFinite(leap) && leap > LONGEST_LEAP && book.kept >= ENOUGH_ROWS;
  return isLeap && !asAtGiven ? refusal.isDateOutOfLine(name, span) : null;
}
