/**
 * The note of two A4 pages: the month as it stands, or exactly as it was signed off. Long lists end after what fits, and say how
 * many more there are; the bridge is always complete.
 */
import { memo } from 'react';
import { budgetMonthInWords } from '../../domain/budget/budget-month.ts';
import type { HouseStyle } from '../../domain/figures/house-style.ts';
import { NoteFirstPage } from './NoteFirstPage.tsx';
import { NoteSecondPage } from './NoteSecondPage.tsx';
import styles from './review.module.css';
import type { ReviewedMonth } from './reviewed-month.ts';

interface Props {
  readonly reviewed: ReviewedMonth;
  readonly name: string;
  readonly style: HouseStyle;
}

/** Kept as it is while the reader types into the step beside it: it has most of the tables of the page. */
export const PrintedNote = memo(function PrintedNote({ reviewed, name, style }: Props) {
  return (
    <div className={styles.note}>
      <h1>
        Budget note, {name}, {budgetMonthInWords(reviewed.now.month, style)}
      </h1>
      <NoteFirstPage reviewed={reviewed} style={style} />
      <NoteSecondPage reviewed={reviewed} style={style} />
    </div>
  );
});
