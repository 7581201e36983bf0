/** A figure that changes, in words: which it is, what is held, what comes. Values as they were published. */
import { formatNumber } from '../../domain/figures/house-style.ts';
import { MISSING_IN_WORDS, reasonOfMark } from '../../domain/figures/missing.ts';
import { measureOf } from '../../domain/measures/catalogue/catalogue.ts';
import type { FigureAsWritten } from '../../domain/releases/compare-table.ts';
import type { MeasureType } from '../../domain/releases/figure-block.ts';
import type { DatedDifference } from '../../domain/releases/preview-holdings.ts';

/** What is added after the measure's name; the outcome is the measure itself. */
const TYPES: Readonly<Record<MeasureType, string | null>> = {
  outcome: null,
  numerator: 'numerator',
  denominator: 'denominator',
  base: 'number of answers',
  margin: 'margin of error',
};

export interface ChangeInWords {
  /** "1E Learning disability: in paid work, 2020/21, 18-64, numerator" */
  readonly figure: string;
  readonly held: string;
  readonly coming: string;
}

/** `year` is said only where the figures are of several years. */
export function changeInWords(difference: DatedDifference, year: string | null): ChangeInWords {
  const { framework, code, breakdown, type } = difference;
  const name = measureOf({ framework, code })?.plainName;
  const details = [year, breakdown === 'Total' ? null : breakdown, TYPES[type]];
  return {
    figure: [[code, name].filter(Boolean).join(' '), ...details].filter((part) => part !== null).join(', '),
    held: writtenInWords(difference.old),
    coming: writtenInWords(difference.new),
  };
}

function decimalsOf(value: number): number {
  return (String(value).split('.')[1] ?? '').length;
}

/** "2.1", "158,697", "not available, marked [x]", "not there". */
function writtenInWords(written: FigureAsWritten): string {
  if (written === null) return 'not there';
  if (typeof written === 'number') return formatNumber(written, decimalsOf(written));
  const reason = MISSING_IN_WORDS[reasonOfMark(written) ?? 'unavailable'];
  return written.trim() === '' ? reason : `${reason}, marked ${written}`;
}
