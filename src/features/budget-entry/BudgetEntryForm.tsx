/** The form of a month: which one, its lines and amounts, what does not add up, the other parts, reporting, and the bar that saves. */
import { useEffect } from 'react';
import { BASIS_IN_WORDS } from '../../domain/budget/budget-month.ts';
import type { HouseStyle } from '../../domain/figures/house-style.ts';
import grid from '../../ui/grid/grid.module.css';
import { holdUnsavedWork } from '../../ui/unsaved/unsaved-work.ts';
import local from '../local/local.module.css';
import { AddsUp } from './AddsUp.tsx';
import styles from './budget-entry.module.css';
import { ChangedElsewhere } from './ChangedElsewhere.tsx';
import { EntryControls } from './EntryControls.tsx';
import { EntryFoot } from './EntryFoot.tsx';
import { EntryGrid } from './EntryGrid.tsx';
import { EntryNotice } from './EntryNotice.tsx';
import { EntryToLookAt } from './EntryToLookAt.tsx';
import { basisInWords, leadInWords } from './entry-words.ts';
import { LockedMonth } from './LockedMonth.tsx';
import { LockedParts } from './LockedParts.tsx';
import { MonthLists } from './MonthLists.tsx';
import { ReportForm } from './ReportForm.tsx';
import { ServiceLines } from './ServiceLines.tsx';
import { TypedElsewhere } from './TypedElsewhere.tsx';
import type { EntryGiven } from './use-budget-entry.ts';
import { useEntryForm } from './use-entry-form.ts';

interface Props extends EntryGiven {
  /** The council's. */
  readonly name: string;
  readonly style: HouseStyle;
}

export function BudgetEntryForm({ name, style, ...given }: Props) {
  const form = useEntryForm(given, style);
  const { state, refs, rows, faults, when, events, keys } = form;
  const { start, now } = state;
  const shared = { state, style, faults, events };
  const words = `the budget of ${when}`;
  const basis = basisInWords(given.place, given.records.months);
  useEffect(() => (state.isChanged ? holdUnsavedWork(words) : undefined), [state.isChanged, words]);
  return (
    <form
      ref={refs.form}
      className={`${styles.form} ${grid.grid}`}
      aria-label={`Budget, ${when}`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.save(null);
      }}
      onKeyDown={keys.onKeyDown}
      onPaste={keys.onPaste}
    >
      <p className={local.lead}>
        {when}, <strong>{BASIS_IN_WORDS[given.place.basis]}</strong>: {leadInWords(now, name, style)}
      </p>
      {basis !== null && <p className={local.notes}>{basis}</p>}
      <EntryNotice ref={refs.notice} state={state} style={style} onUndo={() => void form.undoSave()} />
      {state.since && (
        <ChangedElsewhere ref={refs.elsewhere} when={when} since={state.since} given={given} state={state} />
      )}
      <TypedElsewhere state={state} place={given.place} today={given.today} />
      <EntryControls {...shared} given={given} />
      {start.isLocked ? (
        <LockedMonth now={now} months={given.records.months} style={style} onCorrect={form.correct} />
      ) : (
        <ServiceLines {...shared} given={given} onSaid={form.setSaid} />
      )}
      {form.isLooking && (
        <EntryToLookAt ref={refs.lookAt} state={state} style={style} onCell={form.goToCell} />
      )}
      {rows.length > 0 && (
        <>
          <EntryGrid form={form} style={style} />
          <AddsUp form={form} />
        </>
      )}
      {start.isLocked && <LockedParts state={state} style={style} />}
      {!start.isLocked && rows.length > 0 && (
        <>
          <MonthLists {...shared} told={form.told} />
          <ReportForm state={state} today={given.today} when={when} onReport={(to) => void form.save(to)} />
        </>
      )}
      {!start.isLocked && <EntryFoot form={form} />}
    </form>
  );
}
