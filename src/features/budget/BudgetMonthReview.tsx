/** The month in the order the reader asks: over or under, what moved, where, savings, what is done, what is assumed. */
import { useMemo } from 'react';
import styles from '../local/local.module.css';
import { BudgetControls } from './BudgetControls.tsx';
import type { BudgetPageOf } from './budget-page-of.ts';
import { HeadlineSection } from './HeadlineSection.tsx';
import { LinesSection } from './LinesSection.tsx';
import { problemPlaces } from './problem-places.ts';

export function BudgetMonthReview({ page }: { readonly page: BudgetPageOf }) {
  const { now, problems } = page.view;
  const places = useMemo(
    () => problemPlaces(now, problems, page.houseStyle),
    [now, problems, page.houseStyle],
  );
  return (
    <>
      {page.view.notes.map((note) => (
        <p key={note} className={styles.notes}>
          {note}
        </p>
      ))}
      <HeadlineSection page={page} />
      <BudgetControls page={page} />
      <LinesSection page={page} places={places} />
    </>
  );
}
