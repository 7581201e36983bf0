/** The sentences of refusals of a finance return: what is wrong, that nothing changed, what to do. One function each. */
import { counted, formatNumber } from '../../domain/figures/house-style.ts';
import type { Ledger } from '../../domain/releases/release.ts';
import { NOTHING_CHANGED } from '../files/source-file.ts';
import type { FinanceProblem } from './finance-reading.ts';

export const WANTED_FINANCE =
  'Add the CSV file of a revenue account budget (RA) or a revenue outturn (RO) as published, with the columns E-code and ONS Code.';

export function isDetailed(name: string): FinanceProblem {
  const what = `${name} is the detailed Adult Social Care Finance Return, which has spending by kind of care and no net total of a council.`;
  return { kind: 'detailed-return', sentence: `${what} ${NOTHING_CHANGED} ${WANTED_FINANCE}` };
}

export function hasNoNetColumn(name: string, line: number): FinanceProblem {
  const what = `${name} has no column that surely is net current expenditure on adult social care; its column names are on line ${formatNumber(line, 0)}.`;
  return { kind: 'missing-column', sentence: `${what} ${NOTHING_CHANGED} ${WANTED_FINANCE}` };
}

export function needsYear(name: string): FinanceProblem {
  const what = `Neither ${name} nor its name says which financial year it is for.`;
  return {
    kind: 'year-needed',
    sentence: `${what} Nothing was added yet. Choose the year, or put it in the file’s name.`,
  };
}

export function needsSource(name: string): FinanceProblem {
  const what = `Neither ${name} nor its name says whether it is a budget (RA) or an outturn (RO).`;
  return {
    kind: 'source-needed',
    sentence: `${what} Nothing was added yet. Choose which, or put RA or RO in the file’s name.`,
  };
}

export function isInAnotherUnit(name: string, unit: 'pounds' | 'millions'): FinanceProblem {
  const what = `${name} seems to be in ${unit}, where the published returns are in thousands of pounds.`;
  return { kind: 'unit', sentence: `${what} ${NOTHING_CHANGED} Add the file as it was published.` };
}

export function isUnreadable(name: string, { read, skipped }: Ledger): FinanceProblem {
  const [worst] = skipped;
  const first = worst?.examples[0];
  const why = worst && first ? ` The first is line ${formatNumber(first.line, 0)}: ${worst.reason}.` : '';
  const what = `${name} cannot be used: too few of its ${counted(read, 'row', 'rows')} can be read as councils with an amount.${why}`;
  return { kind: 'unreadable', sentence: `${what} ${NOTHING_CHANGED} Download the file again and add it.` };
}
