/** The state of the grid of a month: what is typed, what it comes to, what the checks say, and saving it. */
import { useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { OnsCode } from '../../domain/figures/area.ts';
import type { IsoDate } from '../../domain/periods/iso-date.ts';
import type { PeriodCode } from '../../domain/periods/period.ts';
import type { LocalHoldings } from '../../domain/series/holdings.ts';
import { useFiles } from '../../queries/files/use-files.ts';
import {
  beginTyping,
  NOTHING_TYPED,
  type Typed,
  type TypedHistory,
  typed,
} from '../../ui/grid/typed-texts.ts';
import { type TabDraftGiven, useTabDraft } from '../local/use-tab-draft.ts';
import { draftCells, overOfDraft, typedOfDraft } from './draft-cells.ts';
import { type HeldFigures, heldFigures, isEmpty, readSheet, rowsToSave } from './read-sheet.ts';
import { figuresOf, returnSheet } from './return-sheet.ts';
import { cellKey } from './sheet-cell.ts';
import { openQuestions } from './sheet-findings.ts';
import { changedSince, type TypedOver, typedOver, typedOverNow } from './typed-over.ts';
import { useFindings } from './use-findings.ts';

export interface MonthGiven {
  readonly local: LocalHoldings;
  readonly area: OnsCode;
  readonly month: PeriodCode;
  readonly today: IsoDate;
  readonly drafting: TabDraftGiven;
}

/** What became of a wish to save. `look`: there is something to look at first. `changed`: what is held is not what was typed over. */
export type SaveAnswer = 'saved' | 'nothing' | 'look' | 'changed' | 'failed';

export function useMonthReturn({ local, area, month, today, drafting }: MonthGiven) {
  const files = useFiles();
  const topics = useMemo(() => returnSheet(local.measures, month), [local.measures, month]);
  const figures = useMemo(() => figuresOf(topics), [topics]);
  const held = useMemo(() => heldFigures(figures, local, area), [figures, local, area]);
  const [history, dispatch] = useReducer(typed, drafting.taken?.cells ?? {}, (cells) =>
    beginTyping(typedOfDraft(cells)),
  );
  const sheet = useMemo(() => readSheet(figures, held, history), [figures, held, history]);
  const { findings, checkNow } = useFindings(sheet, local, history, { area, asAt: today });
  const [over, setOver] = useTypedOver(drafting, history, held);
  const changed = useMemo(() => changedSince(sheet, over), [sheet, over]);
  const cells = useMemo(() => draftCells(history, held, over), [history, held, over]);
  const draft = useTabDraft(drafting, cells);
  /** Questions shown before: they stop nothing a second time. */
  const seen = useRef(new Set<string>());
  const lastSaved = useRef<Typed & { readonly over: TypedOver }>({ ...NOTHING_TYPED, over: {} });
  const { letGoOnceHeld, isLettingGo } = useLetGo(local, () => {
    dispatch({ kind: 'replace', typed: typedSince(history, lastSaved.current) });
    setOver({});
  });

  async function save(): Promise<SaveAnswer> {
    if (changed.length > 0) return 'changed';
    const found = checkNow();
    const asked = openQuestions(found).map(({ figure, written }) => `${figure.key} ${written}`);
    const hasNew = asked.some((question) => !seen.current.has(question));
    for (const question of asked) seen.current.add(question);
    if (found.faults.size > 0 || hasNew) return 'look';
    const rows = rowsToSave(sheet);
    if (rows.length === 0) return 'nothing';
    const now = { texts: history.texts, confirmed: history.confirmed, over };
    if (!(await files.addReturn(rows, area))) return 'failed';
    lastSaved.current = now;
    draft.end();
    const { outcome } = files.state();
    if (outcome?.kind === 'added' && outcome.added.undo === null)
      dispatch({ kind: 'replace', typed: NOTHING_TYPED });
    else letGoOnceHeld();
    return 'saved';
  }

  return {
    topics,
    sheet,
    history,
    dispatch,
    findings,
    draftState: draft.state,
    otherDrafts: draft.others.map((row) => ({ ...row, cells: typedOfDraft(row.cells).texts })),
    /** Figures to save over others than they were typed over. */
    changed,
    keepTyped: () => setOver(typedOverNow(over, changed)),
    /** As one step that can be taken back. */
    letGoOfChanged: () =>
      dispatch({
        kind: 'paste',
        texts: changed.flatMap(({ read: { figure, held: now } }) =>
          figure.parts.map((part) => [cellKey(figure, part), now.texts[part]] as const),
        ),
      }),
    discard: () => dispatch({ kind: 'clear' }),
    /** True after all of it was let go, while it can be brought back. */
    isDiscarded: isBlank(history) && !isBlank(history.past.at(-1) ?? NOTHING_TYPED),
    isSaving: isLettingGo,
    isChanged: Object.keys(cells).length > 0,
    rows: rowsToSave(sheet),
    empty: [...sheet.values()].filter(isEmpty).map(({ figure }) => figure),
    save,
    /** After the saving was taken back: what was typed is there again. */
    takeUpAgain(): void {
      // Saved in the form of another month: what is typed in this one stays.
      if (isBlank(lastSaved.current)) return;
      setOver(lastSaved.current.over);
      dispatch({ kind: 'replace', typed: lastSaved.current });
    },
  };
}

export type MonthSheet = ReturnType<typeof useMonthReturn>;

function isBlank({ texts }: Pick<Typed, 'texts'>): boolean {
  return Object.keys(texts).length === 0;
}

/** What was typed while it was being saved, which stays. */
function typedSince({ texts, confirmed }: Typed, saved: Typed): Typed {
  const since = Object.entries(texts).filter(([key, text]) => saved.texts[key] !== text);
  return since.length === 0 ? NOTHING_TYPED : { texts: Object.fromEntries(since), confirmed };
}

/** What was held of the figures typed in when the typing began, also on an earlier visit. */
function useTypedOver({ taken }: TabDraftGiven, history: TypedHistory, held: HeldFigures) {
  const [kept, setOver] = useState<TypedOver>(() => overOfDraft(taken?.cells ?? {}));
  const over = typedOver(kept, history, held);
  if (over !== kept) setOver(over);
  return [over, setOver] as const;
}

/** What was saved leaves the form only when it is seen to be held, so that no cell is blank in between. */
function useLetGo(local: LocalHoldings, letGo: () => void) {
  const [before, setBefore] = useState<LocalHoldings | null>(null);
  const latest = useRef(letGo);
  useEffect(() => {
    latest.current = letGo;
    if (before === null || before === local) return;
    setBefore(null);
    latest.current();
  }, [before, local, letGo]);
  return { letGoOnceHeld: () => setBefore(local), isLettingGo: before !== null };
}
