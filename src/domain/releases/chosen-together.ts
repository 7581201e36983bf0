/**
 * Two files of one year chosen at once: the later stands above the earlier, in the order they were chosen, which a file
 * chooser may have made. So it is said which figures that decides. Nothing is decided here, and nothing held is looked at.
 */
import { counted } from '../figures/house-style.ts';
import type { HeldTableOf } from './compare.ts';
import { compareTable, type ReadTables } from './compare-table.ts';
import type { ChangeCounts } from './preview-words.ts';

/** Figures of tables both files have: those with other values, and those only the earlier file has. */
export type AtOdds = Pick<ChangeCounts, 'differs' | 'dropped'>;

/** `earlier` are the tables of the earlier file. Example: 2.1 in the earlier, 2.3 in the later: { differs: 1, dropped: 0 }. */
export function figuresAtOdds(later: ReadTables, earlier: HeldTableOf): AtOdds {
  const counts = { added: 0, differs: 0, same: 0, dropped: 0 };
  for (const block of later.blocks) {
    block.tables.forEach(({ code, breakdown }, index) => {
      const beside = earlier(code, breakdown);
      if (!beside) return;
      for (const { change } of compareTable(later, block, index, beside)) counts[change]++;
    });
  }
  return { differs: counts.differs, dropped: counts.dropped };
}

const OTHER_WAY_ROUND = 'If it should be the other way round, cancel and add the file you want shown last.';
const ONE_FILE =
  'A measure is shown from one file only: to see all of it, cancel and put the rows of both into one file.';

/**
 * Null where no figure is at odds. "a.csv, chosen with it, is of the same year; 2 figures differ, and those of this file
 * would be shown. If it should be the other way round, cancel and add the file you want shown last."
 */
export function atOddsInWords(earlierFile: string, { differs, dropped }: AtOdds): string | null {
  if (differs + dropped === 0) return null;
  const parts = [
    differs > 0 &&
      `${counted(differs, 'figure differs', 'figures differ')}, and ${differs === 1 ? 'that' : 'those'} of this file would be shown`,
    dropped > 0 &&
      `${counted(dropped, 'figure of it is', 'figures of it are')} not in this file, and would not be shown`,
  ].filter((part) => part !== false);
  return `${earlierFile}, chosen with it, is of the same year; ${parts.join('; ')}. ${differs > 0 ? OTHER_WAY_ROUND : ONE_FILE}`;
}

export const ALL_IN_FILES_CHOSEN_WITH_IT =
  'Every figure of this file is also in a file chosen with it, so it adds nothing of its own.';
