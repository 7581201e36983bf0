/**
 * Watches the values of columns for what would say who somebody is. One value in the form of an NHS number, a titled name
 * or an email address is enough; otherwise a column is judged as a whole, because a place can be called Victoria Park and a
 * reference can pass the check of NHS numbers by chance. When in doubt it refuses: a column is quickly taken out.
 */
import type { PrivateKind } from './private-headers.ts';
import {
  hasEmailAddress,
  hasTitledName,
  isPostcode,
  isWordsOnly,
  looksLikeFullName,
  tenDigitsIn,
  yearOfDate,
} from './private-values.ts';

/** Different values remembered of a column, so that each is judged once; past them each is judged as it comes. */
const MOST_DIFFERENT = 20_000;
/** More different localities than this are addresses. */
const MOST_LOCALITIES = 60;
/** Different values from which words alone are taken for names, when most rows have another. */
const MANY = 20;
/** Somebody in a register of adults is at least this old; a little leeway for those about to come of age. */
const YOUNGEST = 16;

export interface PrivateColumn {
  see(text: string): void;
  /** What the column looks like; `firstYear` is the year the register begins. */
  verdict(firstYear: number): PrivateKind | null;
}

/** locality: few places, some perhaps called after people. named: firms and kinds, any number. other: anything. */
export type WatchedKind = 'locality' | 'named' | 'other';

export function watchColumn(kind: WatchedKind): PrivateColumn {
  return new Watched(kind);
}

class Watched implements PrivateColumn {
  private readonly kind: WatchedKind;
  private readonly seen = new Set<string>();
  private readonly years = new Map<number, number>();
  private sure: PrivateKind | null = null;
  private rows = 0;
  private judged = 0;
  private tenDigits = 0;
  private goodChecks = 0;
  private fullNames = 0;
  private words = 0;
  private postcodes = 0;

  constructor(kind: WatchedKind) {
    this.kind = kind;
  }

  see(written: string): void {
    const text = written.trim();
    if (text === '' || this.sure !== null) return;
    this.rows++;
    if (this.seen.has(text)) return;
    if (this.seen.size < MOST_DIFFERENT) this.seen.add(text);
    this.judge(text);
  }

  verdict(firstYear: number): PrivateKind | null {
    if (this.sure !== null || this.judged === 0) return this.sure;
    if (this.goodChecks > 0 && this.goodChecks * 2 >= this.tenDigits) return 'nhs';
    if (this.isBirths(firstYear)) return 'births';
    if (this.postcodes * 2 >= this.judged) return 'addresses';
    if (this.kind !== 'other') return this.verdictOfNamed();
    if (this.fullNames * 5 >= this.judged) return 'names';
    const many = this.judged >= MANY && this.judged * 2 >= this.rows;
    return many && this.words * 10 >= this.judged * 7 ? 'names' : null;
  }

  private verdictOfNamed(): PrivateKind | null {
    if (this.fullNames >= 3 && this.fullNames * 2 >= this.judged) return 'names';
    return this.kind === 'locality' && this.judged > MOST_LOCALITIES ? 'addresses' : null;
  }

  private judge(text: string): void {
    const digits = tenDigitsIn(text);
    if (digits === 'spaced') this.sure = 'nhs';
    else if (hasEmailAddress(text)) this.sure = 'contacts';
    else if (hasTitledName(text)) this.sure = 'names';
    this.judged++;
    if (digits !== null) this.tenDigits++;
    if (digits === 'plain-good') this.goodChecks++;
    if (looksLikeFullName(text)) this.fullNames++;
    if (isWordsOnly(text)) this.words++;
    if (isPostcode(text)) this.postcodes++;
    const year = yearOfDate(text);
    if (year !== null) this.years.set(year, (this.years.get(year) ?? 0) + 1);
  }

  private isBirths(firstYear: number): boolean {
    let dates = 0;
    let old = 0;
    for (const [year, count] of this.years) {
      dates += count;
      if (year > 1890 && year <= firstYear - YOUNGEST) old += count;
    }
    return old > 0 && old * 2 >= dates;
  }
}
