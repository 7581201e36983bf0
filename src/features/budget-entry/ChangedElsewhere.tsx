/** Says that what is held is no longer what was typed over, and lets the reader choose; neither is ever chosen for them. */
import { Button } from '../../ui/controls/Button.tsx';
import grid from '../../ui/grid/grid.module.css';
import type { BudgetEntryState } from './use-budget-entry.ts';

export function ChangedElsewhere({
  when,
  state,
}: {
  readonly when: string;
  readonly state: BudgetEntryState;
}) {
  return (
    <section className={grid.lookAt} aria-labelledby="entry-elsewhere">
      <h2 id="entry-elsewhere">Changed elsewhere while you typed</h2>
      <p role="alert">
        {when}, or the service lines of its year, was changed in another tab or by a file since you began to
        type. What is held was not touched, and what you typed is still here; it cannot be saved over it
        unseen.
      </p>
      <p className={grid.ways}>
        <Button onClick={state.typeOverHeld}>Put what I typed over what is held now</Button>
        <Button onClick={state.letGo}>Show what is held now and let go of what I typed</Button>
      </p>
    </section>
  );
}
