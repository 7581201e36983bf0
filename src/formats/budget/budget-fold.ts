/**
 * Makes a budget of rows of cells, from whatever file: the one rulebook of CSV files, workbooks and ledger extracts. All
 * faults are looked for, so that a file is put right once; with one of them nothing of it can be added.
 */
import { lineToReconcile, type WrittenLine } from '../../domain/budget/line-to-reconcile.ts';
import { reconciledLineInWords } from '../../domain/budget/reconciled-line-words.ts';
import type { SignConvention } from '../../domain/budget/sign-convention.ts';
import type { Ledger } from '../../domain/releases/release.ts';
import { failed, ok, type Result } from '../../lib/result.ts';
import { isTooMuch } from '../tables/table-refusals.ts';
import { applyConvention, faultsUnder } from './apply-convention.ts';
import type { BudgetCells } from './budget-columns.ts';
import { budgetNotes } from './budget-notes.ts';
import type { BudgetFault, BudgetProblem } from './budget-problem.ts';
import type { BudgetOptions, BudgetReading, SignQuestion, YearLines } from './budget-reading.ts';
import { hasFaults, isNotFilledIn } from './budget-refusals.ts';
import { type BudgetRow, budgetRowOf, isLeftBlank, type UnitOf } from './budget-row.ts';
import { findDuplicatedLines } from './duplicated-lines.ts';
import { FaultBook } from './fault-book.ts';
import { lineDefinitions } from './line-definitions.ts';
import { findMissingMonths } from './missing-months.ts';
import { noteOfNewCodes } from './note-of-new-codes.ts';
import { possibleConventions } from './possible-conventions.ts';
import { findThousandfold } from './thousandfold.ts';

/** No council budgets in more lines; what compares siblings is sized for it. */
const MOST_LINES = 1_000;

export interface BudgetInput {
  readonly at: number;
  /** Null for a row that is not read, and why. */
  readonly cells: BudgetCells | null;
  readonly skip?: string;
  readonly fault?: string;
}

type FileParts = Pick<BudgetReading, 'fileName' | 'kind' | 'encoding'>;
type Budget = Result<BudgetReading, BudgetProblem>;

/** `others` are the names of columns that were not read; `notes` what was found before rows were rows. */
export function foldBudget(
  file: FileParts,
  input: readonly BudgetInput[],
  others: readonly string[],
  how: BudgetOptions & { readonly unitOf?: UnitOf; readonly notes?: readonly string[] },
): Budget {
  const faults = new FaultBook();
  const { rows, rounded, ledger } = readRows(input, faults, how.unitOf);
  if (faults.size > 0) return failed(hasFaults(file.fileName, faults.faults()));
  if (rows.length === 0) return failed(isNotFilledIn(file.fileName));
  const { held } = how;
  const years = lineDefinitions(rows, held?.linesOf ?? (() => []), faults);
  if (years.some(({ lines }) => lines.length > MOST_LINES)) return failed(isTooMuch(file.fileName));
  findDuplicatedLines(rows, faults);
  findMissingMonths(rows, faults);
  findThousandfold(rows, held, faults);
  if (faults.size > 0) return failed(hasFaults(file.fileName, faults.faults()));
  const notes = [...(how.notes ?? []), ...noteOfNewCodes(years, held), ...budgetNotes(rows, others, rounded)];
  return withAnswers({ ...file, rows, ledger, notes, ...(held ? { held } : {}) }, years, how.convention);
}

function readRows(
  input: readonly BudgetInput[],
  faults: FaultBook,
  unitOf: UnitOf | undefined,
): { readonly rows: BudgetRow[]; readonly rounded: number[]; readonly ledger: Ledger } {
  const rows: BudgetRow[] = [];
  const rounded: number[] = [];
  const skipped = new Map<string, { line: number; text: string }[]>();
  const skip = (reason: string, line: number, text: string): void => {
    const of = skipped.get(reason);
    if (of) of.push({ line, text });
    else skipped.set(reason, [{ line, text }]);
  };
  for (const { at, cells, fault, skip: reason } of input) {
    if (fault !== undefined) faults.add('ragged', at, fault);
    else if (reason !== undefined) skip(reason, at, '');
    else if (cells === null || isLeftBlank(cells)) skip('left blank', at, String(cells?.line ?? ''));
    else {
      const row = budgetRowOf(at, cells, {
        fault: (kind, words) => faults.add(kind, at, words),
        rounded: () => rounded.push(at),
        unitOf,
      });
      if (row) rows.push(row);
    }
  }
  return { rows, rounded, ledger: ledgerOf(input.length, skipped) };
}

function ledgerOf(read: number, skipped: ReadonlyMap<string, { line: number; text: string }[]>): Ledger {
  const reasons = [...skipped].map(([reason, of]) => ({ reason, rows: of.length, examples: of.slice(0, 5) }));
  return { read, kept: read - reasons.reduce((sum, { rows }) => sum + rows, 0), skipped: reasons };
}

type Unanswered = Omit<
  BudgetReading,
  'hasIncome' | 'hasVariance' | 'needs' | 'exampleLine' | 'applied' | 'years' | 'months'
>;

/** A file that contradicts every answer is refused, with what is wrong under the answer that fits best. */
function withAnswers(
  unanswered: Unanswered,
  years: readonly YearLines[],
  told: SignConvention | undefined,
): Budget {
  const { fileName, rows } = unanswered;
  const hasIncome = rows.some(({ kind }) => kind === 'income');
  const hasVariance = rows.some(({ variance }) => variance !== null);
  const open = possibleConventions({ income: hasIncome, overspend: hasVariance });
  const judged = open.map((convention) => {
    return { convention, faults: faultsUnder({ ...unanswered, years }, convention) };
  });
  if (judged.every(({ faults }) => faults.length > 0))
    return failed(hasFaults(fileName, likeliestOf(judged)));
  const convention = told ?? (open.length === 1 ? open[0] : undefined);
  const needs: SignQuestion[] = [];
  if (!convention && hasIncome) needs.push('income');
  if (!convention && hasVariance) needs.push('overspend');
  const example = exampleOf(rows, hasIncome);
  const exampleLine = judged.map(({ convention: answer, faults }) => ({
    convention: answer,
    words: example
      ? reconciledLineInWords(example, answer)
      : 'No line has a budget with virements and a forecast, so none can be reconciled.',
    fits: faults.length === 0,
  }));
  const reading = { ...unanswered, hasIncome, hasVariance, needs, exampleLine, years };
  if (!convention) return ok({ ...reading, applied: null, months: [] });
  const applied = applyConvention(reading, convention);
  if (!applied.ok) return applied;
  return ok({ ...reading, applied: applied.value, months: applied.value.months });
}

/** Where the file prints variances, a line with one: it shows both answers at once. */
function exampleOf(rows: readonly BudgetRow[], hasIncome: boolean): WrittenLine | null {
  const written = rows.map((row) => ({
    name: row.name ?? row.line,
    row: row.at,
    kind: row.kind,
    amounts: { ...row.amounts, variance: row.variance },
  }));
  const kind = hasIncome ? 'income' : 'expenditure';
  const printed = written.filter((line) => line.amounts.variance !== null && line.amounts.variance !== 0);
  const found = lineToReconcile(printed, kind);
  return found?.kind === kind ? found : lineToReconcile(written, kind);
}

/**
 * The answer with which the fewest signs are wrong: a line a thousand times off is then named itself, instead of income that only
 * the other answer would turn round.
 */
function likeliestOf(judged: readonly { readonly faults: readonly BudgetFault[] }[]): readonly BudgetFault[] {
  const signsOf = (faults: readonly BudgetFault[]): number =>
    linesOf(faults.filter(({ kind }) => kind === 'sign' || kind === 'variance'));
  const [likeliest] = [...judged].sort(
    (a, b) => signsOf(a.faults) - signsOf(b.faults) || linesOf(a.faults) - linesOf(b.faults),
  );
  return likeliest?.faults ?? [];
}

function linesOf(faults: readonly BudgetFault[]): number {
  return faults.reduce((sum, { lines }) => sum + lines.length, 0);
}
