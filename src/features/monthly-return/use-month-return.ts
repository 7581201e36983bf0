/** The state of the grid of a month: what is typed, what it comes to, what the checks say, and saving it. */
import { useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { OnsCode } from '../../domain/figures/area.ts';
import type { IsoDate } from '../../domain/periods/iso-date.ts';
import type { PeriodCode } from '../../domain/periods/period.ts';
import type { LocalHoldings } from '../../domain/series/holdings.ts';
import { useFiles } from '../../queries/files/use-files.ts';
import { beginTyping, NOTHING_TYPED, type Typed, typed } from '../../ui/grid/typed-texts.ts';
import { type TabDraftGiven, useTabDraft } from '../local/use-tab-draft.ts';
import { draftCells, typedOfDraft } from './draft-cells.ts';
import { heldFigures, isEmpty, readSheet, rowsToSave } from './read-sheet.ts';
import { figuresOf, returnSheet } from './return-sheet.ts';
import { openQuestions } from './sheet-findings.ts';
import { useFindings } from './use-findings.ts';

export interface MonthGiven {
  readonly local: LocalHoldings;
  readonly area: OnsCode;
  readonly month: PeriodCode;
  readonly today: IsoDate;
  readonly drafting: TabDraftGiven;
}

/** What became of a wish to save. `look`: there is something to look at first. */
export type SaveAnswer = 'saved' | 'nothing' | 'look' | 'failed';

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
  const cells = useMemo(() => draftCells(history, held), [history, held]);
  const { state: draftState, others } = useTabDraft(drafting, cells);
  /** Questions shown before: they stop nothing a second time. */
  const seen = useRef(new Set<string>());
  const lastSaved = useRef<Typed>(NOTHING_TYPED);
  const { letGoOnceHeld, isLettingGo } = useLetGo(local, () =>
    dispatch({ kind: 'replace', typed: NOTHING_TYPED }),
  );

  async function save(): Promise<SaveAnswer> {
    const found = checkNow();
    const asked = openQuestions(found).map(({ figure, written }) => `${figure.key} ${written}`);
    const hasNew = asked.some((question) => !seen.current.has(question));
    for (const question of asked) seen.current.add(question);
    if (found.faults.size > 0 || hasNew) return 'look';
    const rows = rowsToSave(sheet);
    if (rows.length === 0) return 'nothing';
    const now = { texts: history.texts, confirmed: history.confirmed };
    if (!(await files.addReturn(rows, area))) return 'failed';
    lastSaved.current = now;
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
    draftState,
    otherDrafts: others,
    isSaving: isLettingGo,
    isChanged: Object.keys(cells).length > 0,
    rows: rowsToSave(sheet),
    empty: [...sheet.values()].filter(isEmpty).map(({ figure }) => figure),
    save,
    /** After the saving was taken back: what was typed is there again. */
    takeUpAgain: () => dispatch({ kind: 'replace', typed: lastSaved.current }),
  };
}

export type MonthSheet = ReturnType<typeof useMonthReturn>;

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
