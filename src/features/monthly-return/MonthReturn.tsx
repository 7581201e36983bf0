/** The form of one month: the ways to choose and narrow it, the grid, what is to be looked at, and the bar that saves. */
import { useEffect, useMemo, useRef } from 'react';
import type { HouseStyle } from '../../domain/figures/house-style.ts';
import { periodInWords } from '../../domain/periods/period-words.ts';
import type { LocalSeries } from '../../domain/series/series.ts';
import { useAddress } from '../../ui/address/use-address.ts';
import { useOnceDrawn } from '../../ui/focus/use-once-drawn.ts';
import grid from '../../ui/grid/grid.module.css';
import { pastedInWords } from '../../ui/grid/pasted-words.ts';
import { useGridKeys } from '../../ui/grid/use-grid-keys.ts';
import { holdUnsavedWork } from '../../ui/unsaved/unsaved-work.ts';
import { TypedInOtherTabs } from '../local/TypedInOtherTabs.tsx';
import { besideLines } from './beside-words.ts';
import { ChangedSince } from './ChangedSince.tsx';
import { DiscardedNotice } from './DiscardedNotice.tsx';
import styles from './monthly-return.module.css';
import { NotShown } from './NotShown.tsx';
import { ReturnControls } from './ReturnControls.tsx';
import { ReturnTopicGrid } from './ReturnTopicGrid.tsx';
import { leadInWords } from './return-lead.ts';
import { cellsOfLine, linesOf, rowsIn, sheetOf } from './return-sheet.ts';
import { SaveBar } from './SaveBar.tsx';
import { SavedNotice } from './SavedNotice.tsx';
import { StillEmpty } from './StillEmpty.tsx';
import { figureOf } from './sheet-cell.ts';
import { foundNotShown, hasFigures, isShown, narrowing } from './shown-lines.ts';
import { ToLookAt } from './ToLookAt.tsx';
import { useCellInHand } from './use-cell-in-hand.ts';
import { useGoToCell } from './use-go-to-cell.ts';
import { type MonthGiven, useMonthReturn } from './use-month-return.ts';
import { useSaving } from './use-saving.ts';

interface Props extends MonthGiven {
  /** Of the council. */
  readonly series: readonly LocalSeries[];
  readonly name: string;
  readonly style: HouseStyle;
}

export function MonthReturn({ series, name, style, ...given }: Props) {
  const { local, area, month, today } = given;
  const { search } = useAddress();
  const state = useMonthReturn(given);
  const { topics, sheet, findings, history, dispatch } = state;
  const form = useRef<HTMLFormElement>(null);
  const notice = useRef<HTMLDivElement>(null);
  const onceDrawn = useOnceDrawn();
  const { save, said, say, isLooking, lookAt, changedSince } = useSaving(state.save);
  const { events, cell, before } = useCellInHand(dispatch, say);
  const goToCell = useGoToCell(form);
  const hasBefore = hasFigures(local, area);
  const narrowed = narrowing(linesOf(topics), search.measures, hasBefore);
  const shown = sheetOf(topics, (line) => isShown(line, narrowed, search.find ?? '', { hasBefore, sheet }));
  const words = `the monthly return of ${periodInWords(month, 'monthly')}`;
  useEffect(() => (state.isChanged ? holdUnsavedWork(words) : undefined), [state.isChanged, words]);
  const besides = useMemo(
    () => besideLines(linesOf(topics), (code) => local.seriesOf(area, code), month, style),
    [topics, local, area, month, style],
  );
  const keys = useGridKeys({
    form,
    rowsOf: () => linesOf(shown).map(cellsOfLine),
    history,
    dispatch,
    before,
    save,
    onPasted: (block) => say(pastedInWords(block)),
  });
  function discard(): void {
    say('');
    state.discard();
    onceDrawn(() => notice.current?.focus());
  }
  const figure = cell === null ? null : (sheet.get(figureOf(cell)) ?? null);
  return (
    <form
      ref={form}
      className={`${styles.form} ${grid.grid}`}
      aria-label={`Monthly return, ${periodInWords(month, 'monthly')}`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={keys.onKeyDown}
      onPaste={keys.onPaste}
    >
      <p className={styles.lead}>{leadInWords(sheet, name, month)}</p>
      <p className={styles.onPaper}>
        {name}, {periodInWords(month, 'monthly')}. Filled in by: ______________________
      </p>
      <TypedInOtherTabs others={state.otherDrafts} />
      <SavedNotice onUndone={state.takeUpAgain} />
      <DiscardedNotice
        ref={notice}
        isDiscarded={state.isDiscarded}
        onBack={() => dispatch({ kind: 'undo' })}
      />
      <ChangedSince
        ref={changedSince}
        figures={state.changed}
        onCell={goToCell}
        onKeep={state.keepTyped}
        onLetGo={state.letGoOfChanged}
      />
      <ReturnControls {...{ series, month, today, narrowed }} />
      {isLooking && (
        <ToLookAt
          ref={lookAt}
          findings={findings}
          onCell={goToCell}
          onTick={(ticks) => dispatch({ kind: 'confirm', figures: ticks })}
        />
      )}
      {shown.map((topic) => (
        <ReturnTopicGrid
          key={topic.id}
          topic={topic}
          month={month}
          sheet={sheet}
          findings={findings}
          besides={besides}
          events={events}
        />
      ))}
      <NotShown
        isNothingShown={shown.length === 0}
        withoutFigures={foundNotShown(linesOf(topics), linesOf(shown), search.find ?? '')}
      />
      <StillEmpty figures={state.empty} onCell={goToCell} />
      <SaveBar
        state={state}
        figure={figure}
        local={local}
        area={area}
        style={style}
        said={said}
        notShown={state.rows.length - rowsIn(shown, state.rows)}
        onUndo={() => keys.goBack('undo')}
        onDiscard={discard}
      />
    </form>
  );
}
