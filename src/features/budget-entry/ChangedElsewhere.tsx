/** Says that what is held is no longer what was typed over, and how; the reader chooses, neither is ever chosen for them. */
import type { Ref } from 'react';
import { Button } from '../../ui/controls/Button.tsx';
import grid from '../../ui/grid/grid.module.css';
import { changesElsewhere } from './changes-elsewhere.ts';
import type { EntryBase } from './entry-start.ts';
import type { BudgetEntryState, EntryGiven } from './use-budget-entry.ts';

interface Props {
  readonly ref: Ref<HTMLElement>;
  readonly when: string;
  /** What was held when the typing began. */
  readonly since: EntryBase;
  readonly given: EntryGiven;
  readonly state: BudgetEntryState;
}

export function ChangedElsewhere({ ref, when, since, given, state }: Props) {
  const changes = changesElsewhere(since, state.heldNow, given, state.changed);
  return (
    <section ref={ref} tabIndex={-1} className={grid.lookAt} aria-labelledby="entry-elsewhere">
      <h2 id="entry-elsewhere">Changed elsewhere while you typed</h2>
      <p role="alert">
        {when}, or the service lines of its year, was changed in another tab or by a file since you began to
        type. What is held was not touched, and what you typed is still here
        {state.isChangedElsewhere ? '' : ', over what is held now'}; it cannot be saved over it unseen.
      </p>
      {changes.length > 0 && (
        <ul aria-label="What changed">
          {changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      )}
      <p className={grid.ways}>
        <Button onClick={state.typeOverHeld}>
          {state.isChangedElsewhere ? 'Put what I typed over what is held now' : 'Go on with what I typed'}
        </Button>
        <Button onClick={state.letGo}>Show what is held now and let go of what I typed</Button>
      </p>
    </section>
  );
}
