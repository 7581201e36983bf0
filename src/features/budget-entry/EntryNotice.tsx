/** That the month was reported or what was typed discarded, with the way back, or why a save was refused. A draft that was saved is told in the bar. */
import type { Ref } from 'react';
import { budgetMonthInWords } from '../../domain/budget/budget-month.ts';
import type { BudgetMonth } from '../../domain/budget/budget-year.ts';
import type { HouseStyle } from '../../domain/figures/house-style.ts';
import { storeProblemSentence } from '../../storage/store-problem-sentence.ts';
import { Button } from '../../ui/controls/Button.tsx';
import grid from '../../ui/grid/grid.module.css';
import styles from './budget-entry.module.css';
import type { BudgetEntryState } from './use-budget-entry.ts';

interface Props {
  readonly ref: Ref<HTMLDivElement>;
  readonly state: BudgetEntryState;
  readonly style: HouseStyle;
  readonly onUndo: () => void;
}

export function EntryNotice({ ref, state, style, onUndo }: Props) {
  const { last, error } = state;
  const reported = state.start.isLocked && !state.isDiscarded ? last : null;
  const words = reported ? reportedInWords(reported.month, style) : state.isDiscarded ? DISCARDED : '';
  return (
    <div
      ref={ref}
      tabIndex={-1}
      className={words !== '' || error ? grid.saved : styles.unsaid}
      data-failed={error ? true : undefined}
    >
      <p role="status">{error ? '' : words}</p>
      {error && <p role="alert">{refusedInWords(error.problem)}</p>}
      {!error && reported && (
        <Button disabled={state.isSaving} onClick={onUndo}>
          Undo
        </Button>
      )}
      {!error && state.isDiscarded && (
        <Button onClick={() => state.dispatch({ kind: 'undo' })}>Bring it back</Button>
      )}
    </div>
  );
}

const DISCARDED = 'What you typed was discarded. The month stands as it is held.';

/** "Reported October 2024 to Cabinet, version 1. It is locked now." */
function reportedInWords(month: BudgetMonth, style: HouseStyle): string {
  return `Reported ${budgetMonthInWords(month, style)} to ${month.reportedTo ?? ''}, version ${month.version}. It is locked now.`;
}

function refusedInWords(problem: Parameters<typeof storeProblemSentence>[0]): string {
  if (problem.kind !== 'changed-elsewhere') return storeProblemSentence(problem);
  return 'This month, or the lines of its year, was changed in another tab or by a file after you began to type. Nothing was saved and nothing held was changed; what you typed is still here. Choose below which of the two goes on.';
}
