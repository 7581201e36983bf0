/** The form of a month: which one, its lines and amounts, what does not add up, the other parts, reporting, and the bar that saves. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { budgetMonthInWords } from '../../domain/budget/budget-month.ts';
import { severityOf } from '../../domain/budget/budget-problem.ts';
import { problemPlaces } from '../../domain/budget/problem-places.ts';
import { counted, type HouseStyle } from '../../domain/figures/house-style.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { EntryBar } from '../../ui/grid/EntryBar.tsx';
import grid from '../../ui/grid/grid.module.css';
import { pastedInWords } from '../../ui/grid/pasted-words.ts';
import type { TypedAction } from '../../ui/grid/typed-texts.ts';
import { focusCell, useGridKeys } from '../../ui/grid/use-grid-keys.ts';
import { holdUnsavedWork } from '../../ui/unsaved/unsaved-work.ts';
import local from '../local/local.module.css';
import { Problems } from '../local/Problems.tsx';
import styles from './budget-entry.module.css';
import { ChangedElsewhere } from './ChangedElsewhere.tsx';
import { EntryControls } from './EntryControls.tsx';
import { EntryGrid } from './EntryGrid.tsx';
import { EntryNotice } from './EntryNotice.tsx';
import { EntryToLookAt } from './EntryToLookAt.tsx';
import { CORRECTING } from './entry-cells.ts';
import type { EntryEvents } from './entry-events.ts';
import { entryRows, gridCells } from './entry-rows.ts';
import { cellInHand, leadInWords } from './entry-words.ts';
import { LockedMonth } from './LockedMonth.tsx';
import { isListAmount, listRows, withNewRows } from './lists/list-rows.ts';
import { MonthLists } from './MonthLists.tsx';
import { ReportForm } from './ReportForm.tsx';
import { tidyAmount } from './read-amount.ts';
import type { Reporting } from './records-to-keep.ts';
import { ServiceLines } from './ServiceLines.tsx';
import { type EntryGiven, isAmountCell, useBudgetEntry } from './use-budget-entry.ts';

interface Props extends EntryGiven {
  /** The council's. */
  readonly name: string;
  readonly style: HouseStyle;
}

const HOW =
  'Tab goes on, Enter and the arrows go up and down, Escape brings a cell back. Paste a block from Excel into any cell: approved, virements, actual, profile, forecast, commentary. Amounts are in pounds; 1.2m, 450k and (5,000) are read too.';

export function BudgetEntryForm({ name, style, ...given }: Props) {
  const state = useBudgetEntry(given);
  const { start, read, now, before, previous, problems, history, textOf } = state;
  const form = useRef<HTMLFormElement>(null);
  const lookAt = useRef<HTMLElement>(null);
  const notice = useRef<HTMLDivElement>(null);
  const cellBefore = useRef('');
  const [cell, setCell] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const [isLooking, setLooking] = useState(false);
  const when = budgetMonthInWords(start.month, style);
  const whenBefore = previous && budgetMonthInWords(previous, style);
  const words = `the budget of ${when}`;
  useEffect(() => (state.isChanged ? holdUnsavedWork(words) : undefined), [state.isChanged, words]);

  // A word half written is not called unreadable: the cell in hand is told of once it is left.
  const faults = read.faults.filter((fault) => fault.cell !== history.at);
  const rows = entryRows({
    now,
    before,
    problems,
    faults,
    rowOf: read.rowOf,
    textOf,
    changed: state.changed,
    style,
  });
  const places = useMemo(() => problemPlaces(now, problems, style), [now, problems, style]);

  function dispatch(action: TypedAction): void {
    setSaid('');
    state.dispatch(
      action.kind === 'paste' ? { ...action, texts: withNewRows(action.texts, textOf, start.texts) } : action,
    );
  }
  function look(): void {
    setLooking(true);
    setTimeout(() => lookAt.current?.focus(), 0);
  }
  async function save(reporting: Reporting | null): Promise<void> {
    setSaid('');
    const isWrong = reporting !== null && problems.some((problem) => severityOf(problem) === 'wrong');
    if (read.faults.length > 0 || isWrong) return look();
    setLooking(false);
    const isNew = Object.keys(state.changed).some((key) => key !== CORRECTING);
    if (!isNew && reporting === null) return setSaid('There is nothing to save: no cell says anything new.');
    const kept = await state.save(reporting);
    if (kept && reporting === null) setSaid(`Saved ${when} as a draft, version ${start.month.version}.`);
    else setTimeout(() => notice.current?.focus(), 0);
  }
  async function undoSave(): Promise<void> {
    if (await state.undoSave())
      setSaid('Undone: nothing was saved, and what you typed is in the form again.');
    else notice.current?.focus();
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
  const latest = useRef(dispatch);
  latest.current = dispatch;
  const events = useMemo(
    (): EntryEvents => ({
      onType: (key, text) => latest.current({ kind: 'type', key, text }),
      onPut: (texts) => latest.current({ kind: 'paste', texts }),
      onEnter(key, text) {
        cellBefore.current = text;
        setCell(key);
      },
      onLeave(key, text) {
        const tidy = isAmountCell(key) || isListAmount(key) ? tidyAmount(text) : text;
        if (tidy !== text) latest.current({ kind: 'type', key, text: tidy });
        latest.current({ kind: 'leave' });
        setCell(null);
      },
    }),
    [],
  );
  const goToCell = (key: string): void => {
    focusCell(form.current, key);
  };
  return (
    <form
      ref={form}
      className={`${styles.form} ${grid.grid}`}
      aria-label={`Budget, ${when}`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save(null);
      }}
      onKeyDown={keys.onKeyDown}
      onPaste={keys.onPaste}
    >
      <p className={local.lead}>{leadInWords(now, name, style)}</p>
      <EntryNotice ref={notice} state={state} style={style} onUndo={() => void undoSave()} />
      {state.isChangedElsewhere && <ChangedElsewhere when={when} state={state} />}
      <EntryControls
        state={state}
        given={given}
        style={style}
        fault={faults.find((fault) => fault.cell === 'as-at')?.sentence ?? null}
        events={events}
      />
      {start.isLocked ? (
        <LockedMonth
          now={now}
          months={given.records.months}
          style={style}
          onCorrect={() => {
            dispatch({ kind: 'type', key: CORRECTING, text: 'yes' });
            dispatch({ kind: 'leave' });
            const [first] = rows;
            if (first) setTimeout(() => goToCell(first.cells.approved.key), 0);
          }}
        />
      ) : (
        <ServiceLines
          state={state}
          given={given}
          style={style}
          faults={faults}
          events={events}
          onSaid={setSaid}
        />
      )}
      {isLooking && (
        <EntryToLookAt
          ref={lookAt}
          faults={read.faults}
          wrong={problems}
          now={now}
          style={style}
          onCell={goToCell}
        />
      )}
      {rows.length > 0 && (
        <EntryGrid
          rows={rows}
          now={now}
          total={before}
          when={when}
          whenBefore={whenBefore}
          isLocked={start.isLocked}
          style={style}
          events={events}
        />
      )}
      {rows.length > 0 && (
        <section className={styles.section} aria-labelledby="entry-adds-up">
          <h2 id="entry-adds-up">Does it add up?</h2>
          <p className={local.notes}>{places.summary}</p>
          <Problems
            problems={[
              ...places.month,
              ...rows.flatMap(({ code }) => places.ofLine(code)),
              ...places.bridge,
              ...places.savings,
            ]}
          />
        </section>
      )}
      {!start.isLocked && rows.length > 0 && (
        <>
          <MonthLists state={state} style={style} faults={faults} events={events} />
          <ReportForm state={state} today={given.today} when={when} onReport={(to) => void save(to)} />
        </>
      )}
      {!start.isLocked && (
        <EntryBar
          inHand={
            cellInHand(rows, cell, whenBefore) ??
            faults.flatMap((fault) =>
              fault.cell === cell
                ? [{ name: fault.name, kind: 'fault' as const, sentence: fault.sentence }]
                : [],
            )[0] ??
            null
          }
          how={HOW}
          progress={said !== '' ? said : progressInWords(Object.keys(state.changed).length, faults.length)}
          draft={state.draftState}
        >
          <Button disabled={history.past.length === 0 || state.isSaving} onClick={() => keys.goBack('undo')}>
            Undo typing
          </Button>
          {state.last && (
            <Button disabled={state.isSaving} onClick={() => void undoSave()}>
              Undo save
            </Button>
          )}
          <Button look="primary" type="submit" data-save disabled={state.isSaving}>
            Save as draft
          </Button>
        </EntryBar>
      )}
    </form>
  );
}

function progressInWords(changed: number, faults: number): string {
  const parts = [
    changed === 0 ? 'Nothing to save yet' : `${counted(changed, 'change', 'changes')} to save`,
    ...(faults > 0 ? [`${counted(faults, 'cell', 'cells')} cannot be read`] : []),
  ];
  return `${parts.join(', ')}.`;
}
