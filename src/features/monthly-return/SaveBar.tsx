/** At the foot of the window: what is to be known of the cell in hand, how far one is, undo and save. */

import type { OnsCode } from '../../domain/figures/area.ts';
import { counted, type HouseStyle } from '../../domain/figures/house-style.ts';
import type { LocalHoldings } from '../../domain/series/holdings.ts';
import { useFilesBusy } from '../../queries/files/use-files.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { EntryBar } from '../../ui/grid/EntryBar.tsx';
import { Wide } from '../../ui/grid/Wide.tsx';
import { cellWords } from './cell-words.ts';
import type { ReadFigure } from './read-sheet.ts';
import { openQuestions } from './sheet-findings.ts';
import type { MonthSheet } from './use-month-return.ts';

interface Props {
  readonly state: MonthSheet;
  /** The figure in hand. */
  readonly figure: ReadFigure | null;
  readonly local: LocalHoldings;
  readonly area: OnsCode;
  readonly style: HouseStyle;
  /** The last thing said of the grid as a whole. */
  readonly said: string;
  /** Of the figures to save: those the search or the tick leaves out of the grid. */
  readonly notShown: number;
  readonly onUndo: () => void;
  readonly onDiscard: () => void;
}

export function SaveBar({ state, figure, local, area, style, said, notShown, onUndo, onDiscard }: Props) {
  const busy = useFilesBusy() || state.isSaving;
  const words = figure
    ? cellWords(figure, state.findings, local.seriesOf(area, figure.figure.measure.code), style)
    : null;
  return (
    <EntryBar
      inHand={words}
      how={HOW}
      progress={said !== '' ? said : progressInWords(state, notShown)}
      draft={state.draftState}
    >
      {state.isChanged && (
        <Button disabled={busy} onClick={onDiscard}>
          <Wide short="Discard" more="the draft" />
        </Button>
      )}
      <Button disabled={state.history.past.length === 0 || busy} onClick={onUndo}>
        Undo typing
      </Button>
      <Button look="primary" type="submit" data-save disabled={busy}>
        Save to dashboard
      </Button>
    </EntryBar>
  );
}

const HOW =
  'Tab or Enter goes on, the arrows go up and down, Escape brings a cell back. Paste a block from Excel into any cell. You may write about 11, 2 to 3, over 80, or [x] for not available.';

function progressInWords({ rows, findings, empty }: MonthSheet, notShown: number): string {
  const parts = [
    `${counted(rows.length, 'figure', 'figures')} to save`,
    notShown > 0 && `including ${notShown} not shown`,
    findings.faults.size > 0 && `${findings.faults.size} cannot be read`,
    openQuestions(findings).length > 0 && `${openQuestions(findings).length} asked about`,
    `${empty.length} still empty`,
  ];
  return `${parts.filter((part) => part !== false).join(', ')}.`;
}
