/** The state of the form of a month: what it began with, what is typed over it, what the checks say, and keeping it. */
import { useMemo, useReducer, useState } from 'react';
import type { BudgetMonth } from '../../domain/budget/budget-year.ts';
import { checkMonth } from '../../domain/budget/check-month.ts';
import { reportedBefore } from '../../domain/budget/reported-before.ts';
import { treeOfMonth } from '../../domain/budget/tree-of-month.ts';
import { workedMonth } from '../../domain/budget/worked-month.ts';
import type { IsoDate } from '../../domain/periods/iso-date.ts';
import { useKeepBudgetEntry, useTakeBackBudgetEntry } from '../../queries/budget/budget-writes.ts';
import { useRevision } from '../../queries/revision.ts';
import type { EntryKept } from '../../storage/budget-entry.ts';
import type { BudgetRecords } from '../../storage/budget-records.ts';
import {
  beginTyping,
  NOTHING_TYPED,
  type TypedAction,
  type TypedHistory,
  typed,
} from '../../ui/grid/typed-texts.ts';
import { type TabDraftGiven, useTabDraft } from '../local/use-tab-draft.ts';
import { entryBegun } from './entry-begun.ts';
import { AMOUNT_COLUMNS, CORRECTING } from './entry-cells.ts';
import { draftCells, draftId } from './entry-draft.ts';
import { baseOf, type EntryBase, type EntryPlace, entryStart, sameBase } from './entry-start.ts';
import { tidyListText } from './lists/list-rows.ts';
import { tidyAmount } from './read-amount.ts';
import { changedCells, readEntry } from './read-entry.ts';
import { rebasedTexts } from './rebased.ts';
import { type Reporting, recordsToKeep } from './records-to-keep.ts';

export interface EntryGiven extends Omit<TabDraftGiven, 'form'> {
  readonly records: BudgetRecords;
  readonly place: EntryPlace;
  readonly today: IsoDate;
}

/** What was kept last, with the way back. */
interface Kept {
  readonly kept: EntryKept;
  readonly month: BudgetMonth;
  readonly history: TypedHistory;
  readonly base: EntryBase;
}

/** What the form stands over. */
interface Seen {
  readonly base: EntryBase;
  /** What was held when the typing began, where that is another and the reader has not answered it yet. */
  readonly since: EntryBase | null;
  readonly records: BudgetRecords;
  /** False while a save of our own is not seen in the records yet. */
  readonly isSettled: boolean;
}

export function useBudgetEntry({ records, place, today, drafts, taken, onOvertaken }: EntryGiven) {
  const [begun] = useState(() => entryBegun(taken?.cells ?? {}, baseOf(records, place), place, today));
  const [history, dispatch] = useReducer(typed, begun.texts, (texts) =>
    beginTyping({ ...NOTHING_TYPED, texts }),
  );
  const [seen, setSeen] = useState<Seen>({ ...begun, records, isSettled: true });
  const [last, setLast] = useState<Kept | null>(null);
  const isCorrecting = history.texts[CORRECTING] === 'yes';
  const start = useMemo(
    () => entryStart(seen.base, place, isCorrecting, today),
    [seen.base, place, isCorrecting, today],
  );
  const changed = useMemo(() => changedCells(history.texts, start), [history.texts, start]);
  const isChanged = Object.keys(changed).length > 0;
  const heldNow = useMemo(() => baseOf(records, place), [records, place]);
  // What changes elsewhere is followed while nothing is typed, and told while something is.
  if (seen.records !== records)
    setSeen({ ...(isChanged ? seen : { base: heldNow, since: null }), records, isSettled: true });

  const read = useMemo(() => readEntry(start, changed), [start, changed]);
  const previous = useMemo(
    () =>
      reportedBefore(
        start.month,
        records.months.filter(({ area }) => area === place.area),
      ),
    [start.month, records, place],
  );
  const now = useMemo(() => workedMonth(read.month, read.tree), [read]);
  const before = useMemo(
    () =>
      previous &&
      workedMonth(
        previous,
        treeOfMonth(records.lines, previous, () => read.tree),
      ),
    [records.lines, previous, read.tree],
  );
  const problems = useMemo(() => checkMonth(now, before), [now, before]);
  const cells = useMemo(() => draftCells(changed, seen.base, seen.since), [changed, seen.base, seen.since]);
  const draft = useTabDraft({ form: draftId(place), drafts, taken, onOvertaken }, cells);
  const keep = useKeepBudgetEntry();
  const takeBack = useTakeBackBudgetEntry();
  const revision = useRevision();

  /** False when it was refused: `error` then says why, and everything typed is still there. */
  async function save(reporting: Reporting | null): Promise<boolean> {
    const entry = recordsToKeep(start, read, reporting, today);
    takeBack.reset();
    const kept = await keep.mutateAsync(entry).catch(() => null);
    if (!kept) return false;
    setLast({ kept, month: entry.month, history, base: seen.base });
    const base = { month: entry.month, lines: entry.lines };
    setSeen({ base, since: null, records, isSettled: false });
    dispatch({ kind: 'replace', typed: NOTHING_TYPED });
    return true;
  }

  async function undoSave(): Promise<boolean> {
    if (!last) return false;
    keep.reset();
    const done = await takeBack.mutateAsync(last.kept).then(
      () => true,
      () => false,
    );
    if (!done) return false;
    setSeen({ base: last.base, since: null, records, isSettled: false });
    dispatch({ kind: 'take-up', history: last.history });
    setLast(null);
    return true;
  }

  const isChangedElsewhere =
    isChanged && seen.isSettled && seen.records === records && !sameBase(seen.base, heldNow);

  return {
    start,
    read,
    now,
    before,
    previous,
    problems,
    changed,
    isChanged,
    /** How many cells say something new; that a correction was begun is none. */
    changes: Object.keys(changed).filter((cell) => cell !== CORRECTING).length,
    /** True after all of it was let go, while it can be brought back. */
    isDiscarded: isEmpty(history.texts) && !isEmpty(history.past.at(-1)?.texts ?? {}),
    history,
    dispatch: (action: TypedAction): void => dispatch(tidied(action)),
    textOf: (cell: string): string => history.texts[cell] ?? start.texts[cell] ?? '',
    draftState: draft.state,
    /** Of other tabs. */
    otherDrafts: draft.others,
    isSaving: keep.isPending || takeBack.isPending,
    error: keep.error ?? takeBack.error,
    save,
    /** What was kept last, while nothing was written since. */
    last: last !== null && last.kept.revision === revision ? last : null,
    undoSave,
    /** True when what is held is not what was typed over. */
    isChangedElsewhere,
    /** What was held when the typing began, until the reader has seen what changed since; null where nothing did. */
    since: isChangedElsewhere ? seen.base : seen.since,
    heldNow,
    /** What is typed goes, in one step that can be undone as long as nothing changed elsewhere. */
    letGo() {
      // Before a save of our own, or its undoing, is seen in the records they say nothing of what is held.
      const isStill = !seen.isSettled || sameBase(seen.base, heldNow);
      setSeen(isStill ? { ...seen, since: null } : { base: heldNow, since: null, records, isSettled: true });
      dispatch(isStill ? { kind: 'clear' } : { kind: 'replace', typed: NOTHING_TYPED });
      keep.reset();
    },
    typeOverHeld() {
      const texts = rebasedTexts(start, changed, heldNow);
      setSeen({ base: heldNow, since: null, records, isSettled: true });
      if (isChangedElsewhere) dispatch({ kind: 'replace', typed: { ...NOTHING_TYPED, texts } });
      keep.reset();
    },
  };
}

function isEmpty(texts: Readonly<Record<string, string>>): boolean {
  return Object.keys(texts).length === 0;
}

export type BudgetEntryState = ReturnType<typeof useBudgetEntry>;

/** Pasted amounts and days stand as a cell shows them once it is left; what cannot be read stays as it came. */
function tidied(action: TypedAction): TypedAction {
  if (action.kind !== 'paste') return action;
  return {
    kind: 'paste',
    texts: action.texts.map(([cell, text]) => [cell, tidyText(cell, text)]),
  };
}

/** A text as its cell shows it once it is left. */
export function tidyText(cell: string, text: string): string {
  return isAmountCell(cell) ? tidyAmount(text) : tidyListText(cell, text);
}

function isAmountCell(cell: string): boolean {
  return cell.startsWith('amounts/') && AMOUNT_COLUMNS.some((column) => cell.endsWith(`/${column}`));
}
