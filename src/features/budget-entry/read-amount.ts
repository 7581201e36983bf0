/** What is typed for an amount: nothing, an amount, or why it cannot be read. It guesses nothing and puts nothing right. */
import type { Pence } from '../../domain/budget/money.ts';
import { parsePounds } from '../../domain/budget/parse-pounds.ts';
import { exactPounds } from '../../domain/budget/pounds-in-words.ts';
import { slipOfUnit } from '../../domain/budget/slip-of-unit.ts';

export type AmountRead =
  | { readonly kind: 'blank' }
  | { readonly kind: 'amount'; readonly pence: Pence }
  | { readonly kind: 'fault'; readonly sentence: string };

/** "£1,234", "(1,234)", "1.2m" and "45k" are amounts; "£5,987m" and "-" are not. */
export function readAmount(text: string): AmountRead {
  const typed = text.trim();
  if (typed === '') return { kind: 'blank' };
  const slip = slipOfUnit(typed);
  if (slip)
    return fault(
      typed,
      `has its unit twice: as written it is ${exactPounds(slip.written)}. Write ${exactPounds(slip.likely)} if that is meant.`,
    );
  if (/^[-\u2012-\u2015\u2212]+$/.test(typed))
    return fault(
      typed,
      'may be nothing or not known. Write 0 for nothing; leave the cell blank if it is not known.',
    );
  const pence = parsePounds(typed);
  if (pence !== null) return { kind: 'amount', pence };
  return fault(typed, 'is not an amount. Write pounds such as 1,200,000, 1.2m, 450k or (5,000).');
}

/** As a cell shows it: "1,200,000", "−5,000.50". The same pence are read from it again. */
export function amountText(pence: Pence | null): string {
  return pence === null ? '' : exactPounds(pence).replace('£', '');
}

/** As it is shown once the cell is left; what cannot be read stays as typed. */
export function tidyAmount(text: string): string {
  const read = readAmount(text);
  return read.kind === 'amount' ? amountText(read.pence) : text;
}

function fault(typed: string, why: string): AmountRead {
  const short = typed.length > 30 ? `${typed.slice(0, 29).trimEnd()}…` : typed;
  return { kind: 'fault', sentence: `‘${short}’ ${why}` };
}
