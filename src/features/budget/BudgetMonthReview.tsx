/** The month in the order the reader asks: over or under, what moved, where, savings, what is done, what is assumed, what if. */
import { useMemo } from 'react';
import { problemPlaces } from '../../domain/budget/problem-places.ts';
import local from '../local/local.module.css';
import { Problems } from '../local/Problems.tsx';
import { AssumptionsSection } from './AssumptionsSection.tsx';
import { BridgeSection } from './BridgeSection.tsx';
import { BudgetControls } from './BudgetControls.tsx';
import styles from './budget.module.css';
import type { BudgetPageOf } from './budget-page-of.ts';
import { HeadlineSection } from './HeadlineSection.tsx';
import { LinesSection } from './LinesSection.tsx';
import { MitigationSection } from './MitigationSection.tsx';
import { PathSection } from './PathSection.tsx';
import { SavingsSection } from './SavingsSection.tsx';
import { ScenarioSection } from './ScenarioSection.tsx';

export function BudgetMonthReview({ page }: { readonly page: BudgetPageOf }) {
  const { view, houseStyle } = page;
  const { now, problems } = view;
  const places = useMemo(() => problemPlaces(now, problems, houseStyle), [now, problems, houseStyle]);
  return (
    <>
      {view.notes.map((note) => (
        <p key={note} className={local.notes} role="status">
          {note}
        </p>
      ))}
      <HeadlineSection page={page} />
      <BudgetControls page={page} />
      <section className={local.empty} aria-label="Does it add up?">
        <p className={local.notes}>{places.summary}</p>
        <Problems problems={places.month} />
      </section>
      <div className={styles.charts}>
        <PathSection page={page} />
        <BridgeSection page={page} places={places} />
      </div>
      <LinesSection page={page} places={places} />
      <SavingsSection page={page} places={places} />
      <MitigationSection page={page} />
      <AssumptionsSection page={page} />
      <ScenarioSection page={page} />
    </>
  );
}
