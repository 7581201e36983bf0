/**
 * Reads an official ASCOF file of any year since 2014-15: what it holds, with a ledger that adds up, or one sentence why it
 * cannot be used. It stores nothing, asks nothing and knows nothing of what is already held.
 */

import { compareYears, type FinancialYear } from '../../domain/figures/financial-year.ts';
import { type FrameworkId, frameworkOfYear } from '../../domain/measures/framework.ts';
import type { TextEncoding } from '../../domain/releases/release.ts';
import { failed, ok, type Result } from '../../lib/result.ts';
import { encodingOfText } from '../csv/encoding-of-text.ts';
import { isBlankText } from '../csv/is-blank-text.ts';
import { openTextBytes, type TextBytes } from '../csv/text-bytes.ts';
import type { SourceFile } from '../files/source-file.ts';
import { figureBlocks } from './figure-blocks.ts';
import { betterFramework, frameworkOfCodes, yearsOfFramework } from './framework-of-codes.ts';
import { layoutOf, type OfficialLayout } from './layout.ts';
import { ledgerOf } from './ledger-book.ts';
import { notesOf } from './notes.ts';
import { createOfficialFold, type LastRow, type OfficialFold } from './official-fold.ts';
import type { OfficialProblem } from './official-problem.ts';
import type { OfficialReading, ReadingOptions } from './official-reading.ts';
import { type Opening, openingOf } from './opening.ts';
import { refusalOfEnd } from './refusal-of-end.ts';
import * as refusal from './refusals.ts';
import { sampleCodes } from './sample-codes.ts';
import { scanFigures } from './scan-figures.ts';
import { yearOfName } from './year-from-name.ts';

type Reading = Result<OfficialReading, OfficialProblem>;

/**
 * Never throws: what a file, or the medium it lies on, can do wrong is a problem with a sentence.
 * Worked example: `ascof-2018-19-full.csv` gives year 2018-19, framework ascof-2014, encoding windows-1252, layout
 * "10 columns, 2015-16 to 2018-19", and a ledger of 75,648 rows read, council types skipped, the rest kept.
 */
export async function readOfficialFile(file: SourceFile, options: ReadingOptions): Promise<Reading> {
  if (file.size > refusal.LARGEST_FILE) return failed(refusal.isTooLarge(file.name, file.size));
  if (options.signal?.aborted) return failed(refusal.wasCancelled(file.name));
  try {
    return await readText(file, await openTextBytes(file.open()), options);
  } catch (cause) {
    if (options.signal?.aborted) return failed(refusal.wasCancelled(file.name));
    return failed(refusal.cannotOpen(file.name, cause));
  }
}

async function readText(file: SourceFile, text: TextBytes, options: ReadingOptions): Promise<Reading> {
  try {
    return await readOpened(file, text, options);
  } finally {
    await text.close();
  }
}

async function readOpened(file: SourceFile, text: TextBytes, options: ReadingOptions): Promise<Reading> {
  if (text.binary) return failed(refusal.isBinary(file.name, text.binary));
  if (isBlankText(text.sample)) return failed(refusal.isEmpty(file.name, null));
  const opening = openingOf(text.sample);
  if (opening.kind !== 'columns') return failed(refusalOfOpening(file.name, opening));
  const layout = layoutOf(opening.columns);
  const year = options.year ?? yearOfName(file.name).year;
  if (year === null) return failed(yearProblem(file.name, text.sample, opening, layout, options));
  const framework = frameworkOfYear(year);
  if (framework === null) return failed(refusal.isBeforeOurTime(file.name, year));
  const fold = createOfficialFold(
    opening.columns,
    (code) => options.knownCode(framework, code),
    (code) => options.highestOf?.(framework, code) ?? null,
  );
  const end = await scanFigures(text, fold, {
    delimiter: opening.delimiter,
    headerLine: opening.line,
    size: file.size,
    onProgress: options.onProgress,
    signal: options.signal,
  });
  if (end.kind !== 'done') return failed(refusalOfEnd(file.name, end, refusal.END_REFUSALS));
  const problem = problemOfFold(
    file.name,
    { year, framework, layout, headerLine: opening.line },
    fold,
    options,
  );
  if (problem) return failed(problem);
  options.onProgress?.(1);
  const yearAbove = yearOfName(opening.above).year;
  return ok(
    readingOf(file.name, { year, framework, layout, yearAbove }, fold, encodingOfText(text, end.utf8)),
  );
}

interface Taken {
  readonly year: FinancialYear;
  readonly framework: FrameworkId;
  readonly layout: OfficialLayout;
}

function readingOf(
  fileName: string,
  taken: Taken & { readonly yearAbove: FinancialYear | null },
  fold: OfficialFold,
  encoding: TextEncoding,
): OfficialReading {
  const { keys, cells, book } = fold;
  cells.settle();
  const texts = [...keys.areas.map((area) => area.name), ...keys.tables.map((table) => table.breakdown)];
  return {
    fileName,
    year: taken.year,
    framework: taken.framework,
    encoding,
    layout: taken.layout.words,
    ledger: ledgerOf(book),
    areas: keys.areas,
    marks: keys.marks,
    blocks: figureBlocks(keys.tables, cells, keys.areas.length),
    notes: notesOf({
      book,
      year: taken.year,
      layout: taken.layout,
      last: fold.last(),
      yearAbove: taken.yearAbove,
      unreadTexts: [...new Set(texts.filter((t) => t.includes('\ufffd')))],
    }),
  };
}

/** What is wrong with the file as a whole once all its rows are read, or null. */
function problemOfFold(
  name: string,
  taken: Taken & { readonly headerLine: number },
  fold: OfficialFold,
  options: ReadingOptions,
): OfficialProblem | null {
  const { book, keys } = fold;
  const last = fold.last();
  if (book.read === 0) return refusal.isEmpty(name, taken.headerLine);
  const years = yearsOfColumn(keys.years);
  const [said] = years;
  if (years.length > 1) return refusal.holdsSeveralYears(name, years);
  if (said && said !== taken.year)
    return refusal.isOfTheYearOfItsColumn(name, taken.year, said, frameworkOfYear(said));
  const codes = [...keys.codes.values()];
  const belongs = betterFramework(codes, taken.framework, frameworksOf(taken.layout), options.knownCode);
  if (belongs) {
    const strange = codes.find((c) => !options.knownCode(taken.framework, c.group || c.code)) ?? codes[0];
    const years = yearsOfFramework(belongs, taken.layout.years);
    return refusal.isOfAnotherYear(name, taken.year, strange?.group || strange?.code || '', belongs, years);
  }
  if (last && isCut(last)) return refusal.isCutOff(name, last);
  if (book.kept === 0 || book.faults * 2 >= book.read) return refusal.isUnreadable(name, book);
  return null;
}

/** The years a column of the year speaks of, oldest first; texts that leave doubt say nothing. */
function yearsOfColumn(texts: readonly string[]): readonly FinancialYear[] {
  return [...new Set(texts.flatMap((text) => yearOfName(text).year ?? []))].sort(compareYears);
}

/** A last row with too few columns, or one that no line end follows and that is at fault or stops before its value. */
function isCut(last: LastRow): boolean {
  return last.reason === 'ragged' || (!last.ended && (last.reason !== null || last.stopsBeforeValue));
}

function yearProblem(
  name: string,
  sample: Uint8Array,
  opening: Opening & { readonly kind: 'columns' },
  layout: OfficialLayout,
  options: ReadingOptions,
): OfficialProblem {
  const framework = frameworkOfCodes(sampleCodes(sample, opening), frameworksOf(layout), options.knownCode);
  const ofName = yearOfName(name).possible;
  const ofCodes = framework ? yearsOfFramework(framework, layout.years) : layout.years;
  return refusal.needsYear(name, ofName.length > 0 ? ofName : ofCodes, framework);
}

function frameworksOf(layout: OfficialLayout): readonly FrameworkId[] {
  return layout.years.flatMap((year) => frameworkOfYear(year) ?? []);
}

function refusalOfOpening(name: string, opening: Exclude<Opening, { kind: 'columns' }>): OfficialProblem {
  if (opening.kind === 'missing')
    return refusal.lacksColumns(name, opening.line, opening.missing, opening.twice);
  return refusal.isNotAscof(name, opening.line, opening.firstLine);
}
