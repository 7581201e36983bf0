/**
 * What the page may ask of the Worker, and what it answers: one closed list, so that neither side can send what the
 * other does not know. Everything here survives a structured clone.
 */
import type { BudgetMonth } from '../../domain/budget/budget-year.ts';
import type { LedgerMapping } from '../../domain/budget/ledger-mapping.ts';
import type { SignConvention } from '../../domain/budget/sign-convention.ts';
import type { OnsCode } from '../../domain/figures/area.ts';
import type { FinancialYear } from '../../domain/figures/financial-year.ts';
import type { IsoDate } from '../../domain/periods/iso-date.ts';
import type { ChangeCounts } from '../../domain/releases/preview-words.ts';
import type { Release, ReleaseId } from '../../domain/releases/release.ts';
import type { ReturnRow } from '../../domain/series/return-row.ts';
import type { PublishedSpend, SpendId, SpendSource } from '../../domain/spend/published-spend.ts';
import type { Result } from '../../lib/result.ts';
import type { StoreProblem } from '../../storage/store-problem.ts';
import type { BatchId, BatchPreview } from './file-preview.ts';

/** The revision of the store a change left: while it is still so, the change was the last and can be taken back. */
export type UndoId = number;

export interface Added {
  /** Empty when every figure was already held. */
  readonly releases: readonly Pick<Release, 'id' | 'year' | 'fileName'>[];
  /** Local figures by file: its name, how many figures are new and how many were corrected. */
  readonly local: readonly AddedLocal[];
  /** The latest month of a budget that came in or was changed; null for none. */
  readonly month: MonthPlace | null;
  /** Finance returns by file, those that were new or changed. */
  readonly spend: readonly AddedSpend[];
  /** The files whose every figure was already held. */
  readonly alreadyHeld: readonly string[];
  readonly undo: UndoId | null;
}

export interface AddedLocal {
  readonly fileName: string;
  readonly added: number;
  readonly corrected: number;
  /** Of a budget or a list of savings: its months in words, and what was counted. */
  readonly money?: { readonly months: string; readonly counted: 'lines' | 'schemes' };
}

/** Where a budget month is shown. */
export type MonthPlace = Pick<BudgetMonth, 'area' | 'year' | 'month' | 'basis'>;

export interface AddedSpend {
  readonly fileName: string;
  readonly returns: readonly Pick<PublishedSpend, 'year' | 'source'>[];
}

export interface Opened {
  readonly name: string;
  readonly latestYear: FinancialYear | null;
  readonly undo: UndoId | null;
}

export interface SavedSnapshot {
  readonly blob: Blob;
  /** Of the content, as it stands in the file. */
  readonly sha256: string;
}

/** Nothing more to say than that it is done. */
export type Done = 'done';

/** Each task as what it is given and what it answers. */
export interface FileTasks {
  readonly read: {
    readonly given: { readonly files: readonly File[]; readonly council: OnsCode };
    readonly answer: BatchPreview;
  };
  readonly 'set-year': {
    readonly given: { readonly batch: BatchId; readonly file: number; readonly year: FinancialYear };
    readonly answer: BatchPreview;
  };
  /** Says which signs a budget uses. */
  readonly 'set-signs': {
    readonly given: { readonly batch: BatchId; readonly file: number; readonly convention: SignConvention };
    readonly answer: BatchPreview;
  };
  /** Says which return a finance return is of. */
  readonly 'set-return': {
    readonly given: { readonly batch: BatchId; readonly file: number; readonly source: SpendSource };
    readonly answer: BatchPreview;
  };
  /** Says which column of a ledger extract is which. */
  readonly 'set-mapping': {
    readonly given: { readonly batch: BatchId; readonly file: number; readonly mapping: LedgerMapping };
    readonly answer: BatchPreview;
  };
  /** Asks which column is which of a file that was refused, or was read by columns chosen before. */
  readonly 'ask-mapping': {
    readonly given: { readonly batch: BatchId; readonly file: number };
    readonly answer: BatchPreview;
  };
  /** Compares the batch again with what is held now. */
  readonly 'look-again': { readonly given: { readonly batch: BatchId }; readonly answer: BatchPreview };
  readonly add: {
    /** What the preview said of each official file, each local one, each budget or list of savings, and each finance return: if it is no longer so, nothing is added. */
    readonly given: {
      readonly batch: BatchId;
      readonly at: string;
      readonly shown: readonly ChangeCounts[];
      readonly shownLocal: readonly ChangeCounts[];
      readonly shownMoney: readonly ChangeCounts[];
      readonly shownSpend: readonly ChangeCounts[];
    };
    readonly answer: Added;
  };
  /** Figures typed into the monthly return, for an area, on the day they were entered. */
  readonly 'add-return': {
    readonly given: { readonly rows: readonly ReturnRow[]; readonly area: OnsCode; readonly day: IsoDate };
    readonly answer: Added;
  };
  readonly 'open-snapshot': {
    readonly given: { readonly batch: BatchId; readonly at: string };
    readonly answer: Opened;
  };
  readonly 'restore-backup': {
    readonly given: { readonly backup: number; readonly at: string };
    readonly answer: Opened;
  };
  readonly 'add-example': { readonly given: { readonly url: string }; readonly answer: Done };
  readonly 'save-snapshot': { readonly given: { readonly at: string }; readonly answer: SavedSnapshot };
  readonly 'remove-release': {
    readonly given: { readonly release: ReleaseId };
    readonly answer: { readonly undo: UndoId | null };
  };
  /** A published finance return. */
  readonly 'remove-spend': {
    readonly given: { readonly spend: SpendId };
    readonly answer: { readonly undo: UndoId | null };
  };
  /** One version of a budget month, by its id. */
  readonly 'remove-budget-month': {
    readonly given: { readonly month: BudgetMonth['id'] };
    readonly answer: { readonly undo: UndoId | null };
  };
  readonly clear: { readonly given: null; readonly answer: { readonly undo: UndoId | null } };
  readonly undo: { readonly given: { readonly undo: UndoId }; readonly answer: Done };
  /** Lets go of what could have been undone. */
  readonly 'forget-undo': { readonly given: { readonly undo: UndoId }; readonly answer: Done };
  /** Lets go of a batch that will not be added. */
  readonly forget: { readonly given: { readonly batch: BatchId }; readonly answer: Done };
}

export type FileTaskKind = keyof FileTasks;

export type FileTask = {
  readonly [K in FileTaskKind]: { readonly kind: K; readonly given: FileTasks[K]['given'] };
}[FileTaskKind];

export type FileProblem =
  | { readonly kind: 'store'; readonly problem: StoreProblem }
  /** The reader said so; nothing was changed. */
  | { readonly kind: 'cancelled' }
  /** A sentence for people: the snapshot is damaged, the backup is gone. */
  | { readonly kind: 'refused'; readonly sentence: string }
  /** The Worker stopped: out of memory, most likely. */
  | { readonly kind: 'stopped'; readonly detail: string };

export interface FileProgress {
  /** What is being done, to stand before the name: "Reading". */
  readonly doing: string;
  readonly name: string;
  /** From 0 to 1; null when it cannot be known. */
  readonly fraction: number | null;
}

export type TaskId = number;

/** Page to Worker. */
export type ToWorker =
  | { readonly kind: 'task'; readonly id: TaskId; readonly task: FileTask }
  | { readonly kind: 'cancel'; readonly id: TaskId };

/** Worker to page. */
export type FromWorker =
  | { readonly kind: 'progress'; readonly id: TaskId; readonly progress: FileProgress }
  | {
      readonly kind: 'answer';
      readonly id: TaskId;
      readonly result: Result<FileTasks[FileTaskKind]['answer'], FileProblem>;
    };
