/** What the form does: keys and the clipboard, saving and taking back, where the focus goes, and what is said of it. */
import { useMemo, useRef, useState } from 'react';
import { budgetMonthInWords } from '../../domain/budget/budget-month.ts';
import { severityOf } from '../../domain/budget/budget-problem.ts';
import { problemPlaces } from '../../domain/budget/problem-places.ts';
import type { HouseStyle } from '../../domain/figures/house-style.ts';
import { useOnceDrawn } from '../../ui/focus/use-once-drawn.ts';
import { pastedInWords } from '../../ui/grid/pasted-words.ts';
import type { TypedAction } from '../../ui/grid/typed-texts.ts';
import { focusCell, useGridKeys } from '../../ui/grid/use-grid-keys.ts';
import { CORRECTING } from './entry-cells.ts';
import { entryRows, gridCells } from './entry-rows.ts';
import { listRows, rowOfCell, withNewRows } from './lists/list-rows.ts';
import { toldRows } from './lists/told-rows.ts';
import type { Reporting } from './records-to-keep.ts';
import { type EntryGiven, useBudgetEntry } from './use-budget-entry.ts';
import { useEntryEvents } from './use-entry-events.ts';

/** Time for a part to unfold and be drawn. */
const UNFOLDING_MS = 100;

export function useEntryForm(given: EntryGiven, style: HouseStyle) {
  const state = useBudgetEntry(given);
  const { start, read, now, before, previous, problems, history, textOf } = state;
  const form = useRef<HTMLFormElement>(null);
  const lookAt = useRef<HTMLElement>(null);
  const notice = useRef<HTMLDivElement>(null);
  const elsewhere = useRef<HTMLElement>(null);
  const [said, setSaid] = useState('');
  const [isLooking, setLooking] = useState(false);
  const onceDrawn = useOnceDrawn();
  const focusOn = (ref: { readonly current: HTMLElement | null }): void =>
    onceDrawn(() => ref.current?.focus());
  const when = budgetMonthInWords(start.month, style);
  const whenBefore = previous && budgetMonthInWords(previous, style);
  const { rowOf } = read;
  const { changed } = state;
  const dispatch = (action: TypedAction): void => {
    setSaid('');
    const texts = action.kind === 'paste' ? withNewRows(action.texts, textOf, start.texts) : [];
    state.dispatch(action.kind === 'paste' ? { ...action, texts } : action);
  };
  const { events, cell, before: cellBefore } = useEntryEvents(dispatch);
  // A word half written is not called unreadable, nor a row half typed: they are told of once they are left.
  const faults = read.faults.filter(
    (fault) =>
      fault.cell !== history.at &&
      !(fault.isBlank && cell !== null && rowOfCell(fault.cell) === rowOfCell(cell)),
  );
  const rows = entryRows({ now, before, problems, faults, rowOf, textOf, changed, style });
  const told = toldRows(problems, textOf, (code) => now.tree.lineOf(code)?.name ?? code, style);
  const places = useMemo(() => problemPlaces(now, problems, style), [now, problems, style]);

  async function save(reporting: Reporting | null): Promise<void> {
    setSaid('');
    const isWrong = reporting !== null && problems.some((problem) => severityOf(problem) === 'wrong');
    const mustLook = read.faults.length > 0 || isWrong;
    setLooking(mustLook);
    if (mustLook) return focusOn(lookAt);
    // Typed before over something else than is held now: what changed is answered first. The store refuses it otherwise.
    if (state.since && !state.isChangedElsewhere) {
      setSaid('Not saved: say first what becomes of what changed elsewhere.');
      return focusOn(elsewhere);
    }
    if (state.changes === 0 && (reporting === null || changed[CORRECTING] !== undefined))
      return setSaid('There is nothing to save: no cell says anything new.');
    const kept = await state.save(reporting);
    if (kept && reporting === null) setSaid(`Saved ${when} as a draft, version ${start.month.version}.`);
    else focusOn(notice);
  }
  async function undoSave(): Promise<void> {
    if (await state.undoSave())
      setSaid('Undone: nothing was saved, and what you typed is in the form again.');
    else focusOn(notice);
  }
  const goToCell = (key: string): void => {
    if (focusCell(form.current, key)) return;
    // It is in a part that is folded away and not drawn.
    for (const part of form.current?.querySelectorAll('details') ?? []) part.open = true;
    setTimeout(() => focusCell(form.current, key), UNFOLDING_MS);
  };
  function discard(): void {
    setSaid('');
    setLooking(false);
    state.letGo();
    focusOn(notice);
  }
  function correct(): void {
    dispatch({ kind: 'type', key: CORRECTING, text: 'yes' });
    dispatch({ kind: 'leave' });
    onceDrawn(() => rows[0] && goToCell(rows[0].cells.approved.key));
  }
  const keys = useGridKeys({
    form,
    rowsOf: (key, height) => (key.startsWith('amounts/') ? gridCells(rows) : listRows(key, height, textOf)),
    history,
    dispatch,
    before: cellBefore,
    save: () => void save(null),
    onPasted: (block) => setSaid(pastedInWords(block)),
  });
  const refs = { form, lookAt, notice, elsewhere };
  const doing = { save, undoSave, correct, discard, goToCell, setSaid };
  return {
    state,
    refs,
    rows,
    faults,
    told,
    places,
    when,
    whenBefore,
    said,
    isLooking,
    cell,
    events,
    keys,
    ...doing,
  };
}

export type EntryForm = ReturnType<typeof useEntryForm>;
