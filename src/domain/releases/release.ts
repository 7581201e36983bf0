/**
 * A release: one published file, as it was added. Its figures stand beside it in blocks (see figure-block.ts).
 * A release is never changed after it was added, except for its precedence and whether it was set aside.
 */
import type { Area } from '../figures/area.ts';
import type { FinancialYear } from '../figures/financial-year.ts';
import type { FrameworkId } from '../measures/framework.ts';

/** `<year>.<number>`, the number counting the releases added for that year: `2018-19.1`. */
export type ReleaseId = string;

/**
 * official: every council's published figures, read from a file.
 * summary: one council's published figures with the cuts worked out from an official file (the example).
 */
export type ReleaseKind = 'official' | 'summary';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface SkippedRows {
  /** Why, as a sentence fragment for people: "measure code not in this framework". */
  readonly reason: string;
  readonly rows: number;
  /** The first lines, as line numbers of the file with what they say; at most five. */
  readonly examples: readonly { readonly line: number; readonly text: string }[];
}

/** Rows of the file below its header: `read` is always `kept` plus all `skipped`. */
export interface Ledger {
  readonly read: number;
  readonly kept: number;
  readonly skipped: readonly SkippedRows[];
}

export interface Release {
  readonly id: ReleaseId;
  readonly kind: ReleaseKind;
  readonly framework: FrameworkId;
  readonly year: FinancialYear;
  readonly fileName: string;
  /** Publisher, publication and edition, where the file's name does not say it: on the example's releases. */
  readonly source?: string;
  /** The licence line that must stand with the figures wherever they are shown or handed on. */
  readonly licence?: string;
  /** When it was added, ISO 8601 in UTC. */
  readonly addedAt: string;
  /** Among releases of a year the highest wins, figure table by figure table; official always beats summary. */
  readonly precedence: number;
  readonly encoding: TextEncoding;
  /** The published layout in words: "10 columns, 2015-16 to 2018-19". */
  readonly layout: string;
  readonly ledger: Ledger;
  /** The areas the columns of its blocks are aligned with, in the order of the file. */
  readonly areas: readonly Area[];
  /** The texts behind the mark numbers of its blocks: mark 2 is `marks[0]`, mark 3 is `marks[1]` … */
  readonly marks: readonly string[];
}
