/**
 * Holds the variance column of a file against forecast less current budget. The column itself is never stored: it is there to
 * show that the file's signs were understood.
 */
import type { Pence } from '../../domain/budget/money.ts';
import { exactPounds } from '../../domain/budget/pounds-in-words.ts';
import type { SignConvention } from '../../domain/budget/sign-convention.ts';
import { variance } from '../../domain/budget/variance.ts';
import { varianceInWords } from '../../domain/budget/variance-in-words.ts';
import { linesInWords } from '../returns/lines-in-words.ts';
import type { BudgetRow } from './budget-row.ts';
import type { FaultBook } from './fault-book.ts';
import type { HeldRow } from './held-month.ts';

const ANSWERS: Readonly<Record<SignConvention['overspend'], string>> = {
  positive: 'positive',
  'negative-or-brackets': 'negative or in brackets',
};

interface Compared {
  readonly row: BudgetRow;
  /** As the file has it. */
  readonly written: Pence;
  /** As the file has it, adverse positive. */
  readonly said: Pence;
  /** Forecast less current budget. */
  readonly found: Pence;
}

/** The notes say what was read otherwise than the answer alone would have it. */
export function compareVariances(
  rows: readonly HeldRow[],
  convention: SignConvention,
  faults: FaultBook,
): readonly string[] {
  const compared = rows.flatMap(comparedOf);
  const wrong = compared.filter(({ said, found }) => !agrees(said, found));
  const turned = wrong.filter(({ said, found }) => agrees(-said, found));
  const where = turned.map(({ row }) => row.at);
  if (isAllTurned(compared, turned, wrong)) {
    const answer = ANSWERS[convention.overspend];
    faults.add(
      'variance',
      where,
      `variance has the other sign than forecast less current budget, if an overspend is shown as ${answer}; answer the other way, or put the signs right`,
    );
    return [];
  }
  if (isPlainArithmetic(compared, turned, wrong, convention))
    return [
      `On ${linesInWords(where)}, which are income, the variance column is forecast less budget as income is shown, so less income than budgeted has the sign of an underspend there. It was read so; the figures held are not touched by it.`,
    ];
  for (const one of wrong) sayWrong(one, faults);
  return [];
}

function comparedOf({ row, amounts }: HeldRow): readonly Compared[] {
  const found = variance(amounts);
  if (row.variance === null || amounts.variance === null || found === null) return [];
  return [{ row, written: row.variance, said: amounts.variance, found }];
}

/** A variance in whole pounds may have been rounded. */
function agrees(said: Pence, found: Pence): boolean {
  const off = Math.abs(said - found);
  return off === 0 || (said % 100 === 0 && off < 100);
}

/** None with a value agrees, and at least one that is not nothing has the other sign. */
function isAllTurned(
  compared: readonly Compared[],
  turned: readonly Compared[],
  wrong: readonly Compared[],
): boolean {
  const telling = compared.filter(({ found, said }) => found !== 0 || said !== 0).length;
  return turned.length > 1 && turned.length === wrong.length && turned.length === telling;
}

/** Income shown as positive with a variance that is forecast less budget: every line of income turned, and nothing else. */
function isPlainArithmetic(
  compared: readonly Compared[],
  turned: readonly Compared[],
  wrong: readonly Compared[],
  { income }: SignConvention,
): boolean {
  if (income !== 'positive' || turned.length === 0 || turned.length !== wrong.length) return false;
  const telling = compared.filter(({ found }) => found !== 0);
  const ofIncome = telling.filter(({ row }) => row.kind === 'income');
  return (
    telling.length > ofIncome.length &&
    ofIncome.length === turned.length &&
    turned.every(({ row }) => row.kind === 'income')
  );
}

function sayWrong({ row, written, said, found }: Compared, faults: FaultBook): void {
  const reads = `variance of ${row.line} reads ${exactPounds(written)} (${varianceInWords(said)})`;
  const right = `forecast less current budget, ${exactPounds(found)} (${varianceInWords(found)})`;
  if (isThousandth(said, found) || isThousandth(found, said)) {
    faults.add(
      'thousandfold',
      row.at,
      `${reads}, a thousand times off ${right}; write all amounts in pounds`,
    );
    return;
  }
  const why = agrees(-said, found) ? 'has the other sign than' : 'is not';
  faults.add('variance', row.at, `${reads}, which ${why} ${right}; put the one that is wrong right`);
}

function isThousandth(small: Pence, large: Pence): boolean {
  return small !== 0 && Math.abs(small * 1_000 - large) < 1_000_00;
}
