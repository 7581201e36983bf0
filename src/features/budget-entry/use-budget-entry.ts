/** The state of the form of a month: what it began with, what is typed over it, what the checks say, and keeping it. */
import { useMemo, useReducer, useState } from 'react';
import type { BudgetMonth } from '../../domain/budget/budget-year.ts';
import { checkMonth } from '../../domain/budget/check-month.ts';
import { reportedBefore } from '../../domain/budget/reported-before.ts';
import { workedMonth } from '../../domain/budget/worked-month.ts';
import type { IsoDate } from '../../domain/periods/iso-date.ts';
import { useKeepBudgetEntry, useTakeBackBudgetEntry } from '../../queries/budget/budget-writes.ts';
import { useRevision } from '../../queries/revision.ts';
import type { EntryKept } from '../../storage/budget-entry.ts';
import type { BudgetRecords } from '../../storage/budget-records.ts';
import { beginTyping, NOTHING_TYPED, type TypedAction, typed } from '../../ui/grid/typed-texts.ts';
import { useKeptDraft } from '../local/use-kept-draft.ts';
import { AMOUNT_COLUMNS, CORRECTING } from './entry-cells.ts';
import { draftCells, draftId, readDraftCells } from './entry-draft.ts';
import { baseOf, type EntryBase, type EntryPlace, entryStart, sameBase } from './entry-start.ts';
import { tidyListText } from './lists/list-rows.ts';
import { tidyAmount } from './read-amount.ts';
import { changedCells, readEntry } from './read-entry.ts';
import { rebasedTexts } from './rebased.ts';
import { type Reporting, recordsToKeep } from './records-to-keep.ts';

export interface EntryGiven {
  readonly records: BudgetRecords;
  readonly place: EntryPlace;
  readonly today: IsoDate;
  /** The draft it begins with. */
  readonly draft: Readonly<Record<string, string>>;
}

/** What was kept last, with the way back. */
interface Kept {
  readonly kept: EntryKept;
  readonly month: BudgetMonth;
  readonly texts: Readonly<Record<string, string>>;
  readonly base: EntryBase;
}

export function useBudgetEntry({ records, place, today, draft }: EntryGiven) {
  const stored = useMemo(() => readDraftCells(draft), [draft]);
  const [history, dispatch] = useReducer(typed, stored.texts, (texts) =>
    beginTyping({ ...NOTHING_TYPED, texts }),
  );
  const [seen, setSeen] = useState({ base: stored.base ?? baseOf(records, place), records, isSettled: true });
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
  if (seen.records !== records) setSeen({ base: isChanged ? seen.base : heldNow, records, isSettled: true });

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
  const before = useMemo(() => previous && workedMonth(previous, read.tree), [previous, read.tree]);
  const problems = useMemo(() => checkMonth(read.month, read.tree, previous), [read, previous]);
  const cells = useMemo(() => draftCells(changed, seen.base), [changed, seen.base]);
  const draftState = useKeptDraft(draftId(place), cells, draft);
  const keep = useKeepBudgetEntry();
  const takeBack = useTakeBackBudgetEntry();
  const revision = useRevision();

  /** False when it was refused: `error` then says why, and everything typed is still there. */
  async function save(reporting: Reporting | null): Promise<boolean> {
    const entry = recordsToKeep(start, read, reporting, today);
    takeBack.reset();
    const kept = await keep.mutateAsync(entry).catch(() => null);
    if (!kept) return false;
    setLast({ kept, month: entry.month, texts: history.texts, base: seen.base });
    setSeen({ base: { month: entry.month, lines: entry.lines }, records, isSettled: false });
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
    setSeen({ base: last.base, records, isSettled: false });
    dispatch({ kind: 'replace', typed: { ...NOTHING_TYPED, texts: last.texts } });
    setLast(null);
    return true;
  }

  return {
    start,
    read,
    now,
    before,
    previous,
    problems,
    changed,
    isChanged,
    history,
    dispatch: (action: TypedAction): void => dispatch(tidied(action)),
    textOf: (cell: string): string => history.texts[cell] ?? start.texts[cell] ?? '',
    draftState,
    isSaving: keep.isPending || takeBack.isPending,
    error: keep.error ?? takeBack.error,
    save,
    /** What was kept last, while nothing was written since. */
    last: last !== null && last.kept.revision === revision ? last : null,
    undoSave,
    /** True when what is held is not what was typed over. */
    isChangedElsewhere:
      isChanged && seen.isSettled && seen.records === records && !sameBase(seen.base, heldNow),
    letGo() {
      setSeen({ base: heldNow, records, isSettled: true });
      dispatch({ kind: 'replace', typed: NOTHING_TYPED });
      keep.reset();
    },
    typeOverHeld() {
      const texts = rebasedTexts(start, changed, heldNow);
      setSeen({ base: heldNow, records, isSettled: true });
      dispatch({ kind: 'replace', typed: { ...NOTHING_TYPED, texts } });
      keep.reset();
    },
  };
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
