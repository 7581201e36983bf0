/**
 * What a chosen file turned out to hold, small enough to hand to the page: the figures themselves stay in the Worker.
 * It must not hold anything already stored; that is what `holdings` is for.
 */
import type { ChangedAmount } from '../../domain/budget/changed-amounts.ts';
import type { LedgerMapping } from '../../domain/budget/ledger-mapping.ts';
import type { SignConvention } from '../../domain/budget/sign-convention.ts';
import type { OnsCode } from '../../domain/figures/area.ts';
import type { FinancialYear } from '../../domain/figures/financial-year.ts';
import type { FrameworkId } from '../../domain/measures/framework.ts';
import type { LocalMeasure } from '../../domain/measures/local/local-measure.ts';
import type { CouncilsNamed } from '../../domain/releases/councils-named.ts';
import type { DatedDifference } from '../../domain/releases/preview-holdings.ts';
import type { ChangeCounts } from '../../domain/releases/preview-words.ts';
import type { Ledger, TextEncoding } from '../../domain/releases/release.ts';
import type { SpendChange } from '../../domain/spend/lay-spend.ts';
import type { PublishedSpend } from '../../domain/spend/published-spend.ts';
import type { ConventionExample, SignQuestion } from '../../formats/budget/budget-reading.ts';
import type { ToldOfSpend } from './read-spend.ts';

/** A batch is what was chosen at once; it is added at once or not at all. */
export type BatchId = number;

export type FilePreview =
  | OfficialPreview
  | LocalPreview
  | MoneyPreview
  | SpendPreview
  | SpendQuestion
  | MappingQuestion
  | YearQuestion
  | SnapshotPreview
  | RefusedFile;

export interface OfficialPreview {
  readonly kind: 'official';
  readonly name: string;
  readonly year: FinancialYear;
  /** True when the reader was asked for the year, and may still change the answer. */
  readonly yearAsked: boolean;
  readonly framework: FrameworkId;
  readonly encoding: TextEncoding;
  /** "10 columns, 2015-16 to 2018-19". */
  readonly layout: string;
  readonly ledger: Ledger;
  readonly councils: number;
  readonly measures: number;
  /** Whole sentences about what was left out or should be checked. */
  readonly notes: readonly string[];
  /** The file whose figures of this year are shown now; null when none is held. */
  readonly replaces: string | null;
  readonly counts: ChangeCounts;
  /** Measures whose gap can be said in people now, and no longer could once the file is added. */
  readonly losingCounts: number;
  readonly council: CouncilChanges;
}

/** What differs for the council chosen first; `more` were left out of the list. */
export interface CouncilChanges {
  readonly council: OnsCode;
  readonly changes: readonly DatedDifference[];
  readonly more: number;
}

/** A return or a register. Of a register only these results are ever kept. */
export interface LocalPreview {
  readonly kind: 'local';
  readonly name: string;
  readonly form: 'return' | 'packages' | 'reablement';
  readonly area: OnsCode;
  readonly ledger: Ledger;
  /** Whole sentences about what was left out or should be checked. */
  readonly notes: readonly string[];
  /** Figures that are plausible or not, each a sentence that ends in a question or says what does not fit. */
  readonly warnings: readonly string[];
  readonly counts: ChangeCounts;
  readonly measures: number;
  readonly newMeasures: readonly Pick<LocalMeasure, 'code' | 'title' | 'unit' | 'frequency' | 'polarity'>[];
  readonly changes: readonly LocalChange[];
  readonly more: number;
}

export interface LocalChange {
  readonly title: string;
  /** In words: "December 2024". */
  readonly period: string;
  /** As said; null for a figure that is new. */
  readonly before: string | null;
  readonly after: string;
}

/** A budget, or a list of savings. */
export interface MoneyPreview {
  readonly kind: 'money';
  readonly name: string;
  readonly form: 'budget' | 'savings';
  /** "24 service lines, April to October 2024, gross, draft". */
  readonly holds: string;
  readonly ledger: Ledger;
  /** Whole sentences: what does not add up, what should be checked. */
  readonly notes: readonly string[];
  /** What must be answered before it can be added, and what was. */
  readonly needs: readonly SignQuestion[];
  readonly answer: SignConvention | null;
  /** One line of the file reconciled in words under each answer. */
  readonly examples: readonly ConventionExample[];
  /** Why the answer does not fit the file. */
  readonly refused: string | null;
  /** Of a ledger extract: whether its columns were named now, or as for an extract before. */
  readonly columns: 'chosen' | 'remembered' | null;
  /** True when it can be added. */
  readonly ready: boolean;
  /** Of lines, or of schemes. */
  readonly counts: ChangeCounts;
  /** What each month comes to once it is added, a sentence a month; `moreWholes` are left out. */
  readonly wholes: readonly string[];
  readonly moreWholes: number;
  /** What differs from what is held, amount by amount; `more` are left out of the list. */
  readonly changes: readonly ChangedAmount[];
  readonly more: number;
}

/** A published finance return. */
export interface SpendPreview {
  readonly kind: 'spend';
  readonly name: string;
  /** What the reader was asked and said, and may still change. */
  readonly told: ToldOfSpend;
  readonly returns: readonly (Pick<PublishedSpend, 'year' | 'source'> & { readonly councils: number })[];
  readonly ledger: Ledger;
  /** Whole sentences about what should be checked. */
  readonly notes: readonly string[];
  readonly counts: ChangeCounts;
  /** The council chosen first; `more` were left out of the list. */
  readonly changes: readonly (SpendChange & { readonly name: string })[];
  readonly more: number;
}

/** The finance return can be read once this is known. */
export interface SpendQuestion {
  readonly kind: 'spend-question';
  readonly name: string;
  readonly sentence: string;
  readonly needs: 'year' | 'source';
  readonly told: ToldOfSpend;
}

/** A ledger extract can be read once it is known which column is which. */
export interface MappingQuestion {
  readonly kind: 'mapping';
  readonly name: string;
  /** The line or row the names of its columns stand on. */
  readonly headerLine: number;
  readonly fields: readonly string[];
  /** The texts of its first rows, field by field. */
  readonly sample: readonly (readonly string[])[];
  readonly rows: number;
  /** As suggested, remembered or answered. */
  readonly mapping: LedgerMapping;
  /** True when the columns are those of an extract added before. */
  readonly remembered: boolean;
  /** The names of columns that stand for months, where there are several. */
  readonly months: readonly string[];
  /** Why it cannot be read by the columns as answered. */
  readonly refused: string | null;
}

/** The file can be read once its year is known. */
export interface YearQuestion {
  readonly kind: 'year-needed';
  readonly name: string;
  readonly sentence: string;
  /** The likeliest first. */
  readonly suggested: readonly FinancialYear[];
}

export interface SnapshotPreview {
  readonly kind: 'snapshot';
  readonly name: string;
  /** When it was saved, ISO 8601 in UTC. */
  readonly savedAt: string;
  readonly releases: number;
  readonly measures: number;
  readonly councils: CouncilsNamed;
  readonly years: readonly FinancialYear[];
  /** Months of the budget it holds. */
  readonly budgetMonths: number;
  /** Published finance returns it holds. */
  readonly spend: number;
  /** Local series it holds. */
  readonly series: number;
  /** Their names. */
  readonly groups: readonly string[];
  readonly example: boolean;
  /** Its local figures against those held; null when none are held. */
  readonly local: ChangeCounts | null;
  /** Local figures held that it says differently or has not; `after` says so. */
  readonly localChanges: readonly LocalChange[];
  readonly moreLocal: number;
  /** Its budget months against those held; null when none are held. */
  readonly budget: ChangeCounts | null;
  /** Its finance returns against those held; null when none are held. */
  readonly returns: ChangeCounts | null;
  /** True when opening it replaces something. */
  readonly replaces: boolean;
  /** Against the figures held now; null when none are held. */
  readonly counts: ChangeCounts | null;
  readonly council: CouncilChanges;
}

export interface RefusedFile {
  readonly kind: 'refused';
  readonly name: string;
  /** Why, what was not changed and what to do. */
  readonly sentence: string;
  /** Where it may be a ledger extract: its columns can be chosen, or chosen anew. */
  readonly offers: 'columns' | 'other-columns' | null;
}

export interface BatchPreview {
  readonly batch: BatchId;
  readonly files: readonly FilePreview[];
}

/**
 * What the reader can do with a batch. A snapshot replaces what is held, so it is never mixed with files that add to it.
 */
export type NextStep = 'add' | 'open' | 'answer' | 'snapshot-alone' | 'nothing';

export function nextStep({ files }: BatchPreview): NextStep {
  const some = (kind: FilePreview['kind']): boolean => files.some((file) => file.kind === kind);
  const fine = files.filter((file) => file.kind !== 'refused');
  if (fine.length === 0) return 'nothing';
  if (some('snapshot')) return fine.length === 1 ? 'open' : 'snapshot-alone';
  const open = fine.some((file) => file.kind === 'money' && !file.ready);
  return some('year-needed') || some('spend-question') || some('mapping') || open ? 'answer' : 'add';
}
