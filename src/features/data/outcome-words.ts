/** How the last thing ended, as one sentence, with the year to look at and what would undo it. */
import type { FinancialYear } from '../../domain/figures/financial-year.ts';
import { compareYears } from '../../domain/figures/financial-year.ts';
import { formatYear, type HouseStyle } from '../../domain/figures/house-style.ts';
import { addedInWords } from '../../domain/releases/preview-words.ts';
import { returnsInWords } from '../../domain/spend/spend-words.ts';
import { assertNever } from '../../lib/assert.ts';
import { fileProblemSentence } from '../../queries/files/file-problem-sentence.ts';
import type { MonthPlace, UndoId } from '../../queries/files/file-tasks.ts';
import type { Outcome } from '../../queries/files/files-state.ts';

export interface OutcomeInWords {
  readonly sentence: string;
  /** True when nothing was done, and the sentence says why. */
  readonly failed: boolean;
  /** The latest year that came in. */
  readonly year: FinancialYear | null;
  readonly undo: UndoId | null;
  /** True when local figures came in. */
  readonly local: boolean;
  /** The budget month that came in, to look at. */
  readonly month: MonthPlace | null;
  /** True when published spend came in. */
  readonly spend: boolean;
}

export function outcomeInWords(outcome: Outcome, style: HouseStyle = 'sefton'): OutcomeInWords {
  const done = { failed: false, year: null, undo: null, local: false, month: null, spend: false };
  switch (outcome.kind) {
    case 'added': {
      const { releases, local, month, spend, alreadyHeld, undo } = outcome.added;
      const year =
        releases
          .map((release) => release.year)
          .sort(compareYears)
          .at(-1) ?? null;
      const returns = spend.map(({ fileName, returns: of }) => ({
        fileName,
        returns: returnsInWords(of, style),
      }));
      const sentence = addedInWords(releases, alreadyHeld, style, local, returns);
      return { ...done, sentence, year, undo, local: local.length > 0, month, spend: spend.length > 0 };
    }
    case 'opened': {
      const { name, latestYear, undo } = outcome.opened;
      const upTo = latestYear ? `, with figures up to ${formatYear(latestYear, style)}` : '';
      return { ...done, sentence: `Opened ${name}${upTo}.`, year: latestYear, undo };
    }
    case 'saved':
      return { ...done, sentence: `Saved ${outcome.fileName} among your downloads.` };
    case 'removed':
      return { ...done, sentence: `Removed ${outcome.what}.`, undo: outcome.undo };
    case 'cleared':
      return {
        ...done,
        sentence: 'Cleared everything: nothing is held on this computer any more.',
        undo: outcome.undo,
      };
    case 'undone':
      return { ...done, sentence: 'Undone: everything is as it was before.' };
    case 'cancelled':
      return { ...done, sentence: fileProblemSentence({ kind: 'cancelled' }) };
    case 'failed':
      return { ...done, sentence: fileProblemSentence(outcome.problem), failed: true };
    default:
      return assertNever(outcome);
  }
}
