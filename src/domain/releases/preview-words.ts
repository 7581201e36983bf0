/**
 * What a preview says, in words: what is in a file or a snapshot and what it would change. The same numbers stand in the
 * tables beside it; nothing is worked out here.
 */
import type { FinancialYear } from '../figures/financial-year.ts';
import { counted, formatNumber, formatYear, type HouseStyle, listInWords } from '../figures/house-style.ts';
import type { TextEncoding } from './release.ts';

/** Figures of a file or snapshot against those held. */
export interface ChangeCounts {
  readonly added: number;
  readonly differs: number;
  readonly same: number;
  /** Held, and no longer in a table that comes in its place. */
  readonly dropped: number;
}

const ENCODINGS: Readonly<Record<TextEncoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16, little end first',
  'utf-16be': 'UTF-16, big end first',
  'windows-1252': 'Windows-1252, as older Excel saves it',
};

export function encodingInWords(encoding: TextEncoding): string {
  return ENCODINGS[encoding];
}

/** True when adding it would change nothing. */
export function changesNothing({ added, differs, dropped }: ChangeCounts): boolean {
  return added + differs + dropped === 0;
}

/** What is counted: one, and several. */
export type CountedAs = readonly [one: string, many: string];

const FIGURES: CountedAs = ['figure', 'figures'];

/**
 * "All 48,970 figures are new." "Every figure is already held, so adding this file changes nothing."
 * "78 figures differ from those held, 12 are new, 70,000 are the same and 3 are no longer there."
 */
export function changesInWords(counts: ChangeCounts, [one, many]: CountedAs = FIGURES): string {
  const { added, differs, same, dropped } = counts;
  if (changesNothing(counts)) return 'Every figure is already held, so adding this file changes nothing.';
  if (differs + same + dropped === 0) {
    return added === 1 ? `Its one ${one} is new.` : `All ${formatNumber(added, 0)} ${many} are new.`;
  }
  const parts = [
    differs > 0 && `${verbed(differs, 'differs', 'differ')} from those held`,
    added > 0 && verbed(added, 'is new', 'are new'),
    same > 0 && verbed(same, 'is the same', 'are the same'),
    dropped > 0 && verbed(dropped, 'is no longer there', 'are no longer there'),
  ].filter((part) => part !== false);
  const [first = '', ...rest] = parts;
  return `${listInWords([first.replace(/^(\S+)/, (n) => `${n} ${n === '1' ? one : many}`), ...rest])}.`;
}

function verbed(count: number, one: string, many: string): string {
  return `${formatNumber(count, 0)} ${count === 1 ? one : many}`;
}

/**
 * Null when no measure loses its counts. "This file has no numerators and denominators for 12 measures that have them now: once it
 * is added, the gap in people can no longer be shown for these 12 measures. …"
 */
export function countsLostInWords(measures: number): string | null {
  if (measures === 0) return null;
  const [which, these] =
    measures === 1
      ? ['1 measure that has them', 'this measure']
      : [
          `${formatNumber(measures, 0)} measures that have them`,
          `these ${formatNumber(measures, 0)} measures`,
        ];
  return `This file has no numerators and denominators for ${which} now: once it is added, the gap in people can no longer be shown for ${these}. To keep it, add the full file of the publication instead.`;
}

interface Holding {
  readonly releases: number;
  readonly measures: number;
  /** In the year that names most: see councils-named.ts. */
  readonly councils: number;
  readonly series: number;
  readonly budgetMonths: number;
  /** Published finance returns. */
  readonly spend: number;
}

/**
 * "3 releases, 22 measures, 153 councils; 12 figures differ from yours." `against` is null when nothing is held to
 * compare with.
 */
export function snapshotInWords(holding: Holding, against: ChangeCounts | null): string {
  const has = [
    counted(holding.releases, 'release', 'releases'),
    counted(holding.measures, 'measure', 'measures'),
    counted(holding.councils, 'council', 'councils'),
    ...(holding.series > 0 ? [counted(holding.series, 'local series', 'local series')] : []),
    ...(holding.budgetMonths > 0 ? [counted(holding.budgetMonths, 'budget month', 'budget months')] : []),
    ...(holding.spend > 0 ? [counted(holding.spend, 'finance return', 'finance returns')] : []),
  ].join(', ');
  if (!against) return `${has}.`;
  const { differs, added, dropped } = against;
  if (differs + added + dropped === 0) return `${has}; its figures are the same as yours.`;
  const parts = [
    `${verbed(differs, 'figure differs', 'figures differ')} from yours`,
    added > 0 && `${formatNumber(added, 0)} ${added === 1 ? 'is' : 'are'} not among yours`,
    dropped > 0 && `${formatNumber(dropped, 0)} of yours ${dropped === 1 ? 'is' : 'are'} not in it`,
  ].filter((part) => part !== false);
  return `${has}; ${listInWords(parts)}.`;
}

/**
 * Null when there are none on either side. `what` is "local figures" or "budget months": "Of the local figures, 2 differ
 * from yours and 1 of yours is not in it."
 */
export function differencesInWords(
  what: string,
  { added, differs, same, dropped }: ChangeCounts,
): string | null {
  if (added + differs + same + dropped === 0) return null;
  if (added + differs + dropped === 0) return `Its ${what} are the same as yours.`;
  const parts = [
    differs > 0 && `${verbed(differs, 'differs', 'differ')} from yours`,
    added > 0 && `${verbed(added, 'is', 'are')} not among yours`,
    dropped > 0 && `${formatNumber(dropped, 0)} of yours ${dropped === 1 ? 'is' : 'are'} not in it`,
  ].filter((part) => part !== false);
  return `Of the ${what}, ${listInWords(parts)}.`;
}

interface AddedFile {
  readonly year: FinancialYear;
  readonly fileName: string;
}

/** A published finance return: what it is of, in words, and its file. */
interface AddedSpendFile {
  readonly returns: string;
  readonly fileName: string;
}

export const COUNTED: Readonly<Record<'lines' | 'schemes', CountedAs>> = {
  lines: ['line', 'lines'],
  schemes: ['scheme', 'schemes'],
};

interface AddedLocalFile {
  readonly fileName: string;
  readonly added: number;
  readonly corrected: number;
  /** Of a budget or a list of savings: its months in words, and what was counted. */
  readonly money?: { readonly months: string; readonly counted: 'lines' | 'schemes' };
}

/** "12 figures from december.csv, 1 of them a correction"; "October 2024 (8 lines, 1 of them a correction) from budget.csv". */
function localInWords({ fileName, added, corrected, money }: AddedLocalFile): string {
  const noun: CountedAs = money ? COUNTED[money.counted] : FIGURES;
  const all = counted(added + corrected, ...noun);
  const of = corrected === 0 ? '' : `, ${formatNumber(corrected, 0)} of them a correction`;
  if (!money) return `${all} from ${fileName}${of}`;
  const what = money.months || 'names of lines';
  return `${what}${added + corrected === 0 ? '' : ` (${all}${of})`} from ${fileName}`;
}

/**
 * "Added 2018/19 from ascof-2018-19-full.csv." "Added nothing: every figure of ascof-2018-19-full.csv is already held."
 */
export function addedInWords(
  added: readonly AddedFile[],
  alreadyHeld: readonly string[],
  style: HouseStyle = 'sefton',
  local: readonly AddedLocalFile[] = [],
  spend: readonly AddedSpendFile[] = [],
): string {
  const held = `every figure of ${listInWords(alreadyHeld)} is already held`;
  if (added.length + local.length + spend.length === 0) return `Added nothing: ${held}.`;
  const years = [
    ...added.map(({ year, fileName }) => `${formatYear(year, style)} from ${fileName}`),
    ...spend.map(({ returns, fileName }) => `${returns} from ${fileName}`),
    ...local.map(localInWords),
  ];
  const rest = alreadyHeld.length > 0 ? ` Nothing else: ${held}.` : '';
  return `Added ${listInWords(years)}.${rest}`;
}
