/**
 * What keys and the clipboard do in the grid. Cells carry their key in `data-cell`; Tab is the browser's own.
 *
 * Enter and the arrows go down and up, Escape brings a cell back to what it was when the focus came, Control and Z takes
 * back the last step, Control and Enter saves.
 */
import type { ClipboardEvent, Dispatch, KeyboardEvent, RefObject } from 'react';
import { cellBeside } from './grid-moves.ts';
import { clipboardCells, type PastedBlock, placedBlock } from './paste-block.ts';
import type { SheetLine } from './return-sheet.ts';
import type { CellKey } from './sheet-cell.ts';
import { firstDifference, type Typed, type TypedAction, type TypedHistory } from './typed-texts.ts';

interface Given {
  readonly form: RefObject<HTMLElement | null>;
  /** Those shown, in their order. */
  readonly lines: readonly SheetLine[];
  readonly history: TypedHistory;
  /** What stood in the cell when the focus came to it. */
  readonly before: RefObject<string>;
  readonly dispatch: Dispatch<TypedAction>;
  readonly save: () => void;
  readonly onPasted: (block: PastedBlock) => void;
}

export function focusCell(within: HTMLElement | null, key: CellKey): boolean {
  const cell = within?.querySelector<HTMLElement>(`[data-cell="${key}"]`);
  cell?.focus();
  return cell !== null && cell !== undefined;
}

export function useGridKeys({ form, lines, history, dispatch, before, save, onPasted }: Given) {
  function goBack(kind: 'undo' | 'redo'): void {
    const other: Typed | undefined = (kind === 'undo' ? history.past : history.future).at(-1);
    if (!other) return;
    dispatch({ kind });
    const cell = firstDifference(history, other);
    if (cell) focusCell(form.current, cell);
  }

  function move(from: CellKey, direction: 'up' | 'down'): void {
    const to = cellBeside(lines, from, direction);
    if (to) focusCell(form.current, to);
    else if (direction === 'down') form.current?.querySelector<HTMLElement>('[data-save]')?.focus();
  }

  return {
    goBack,
    onKeyDown(event: KeyboardEvent<HTMLElement>): void {
      const chord = event.ctrlKey || event.metaKey;
      const letter = event.key.toLowerCase();
      const cell = cellOf(event.target);
      if (event.nativeEvent.isComposing) return;
      if (chord && event.key === 'Enter') save();
      else if (cell === null) return;
      else if (chord && letter === 'z') goBack(event.shiftKey ? 'redo' : 'undo');
      else if (chord && letter === 'y') goBack('redo');
      else if (chord || event.altKey) return;
      else if (event.key === 'Enter') move(cell, event.shiftKey ? 'up' : 'down');
      else if (event.key === 'ArrowDown') move(cell, 'down');
      else if (event.key === 'ArrowUp') move(cell, 'up');
      else if (event.key === 'Escape') dispatch({ kind: 'type', key: cell, text: before.current });
      else return;
      event.preventDefault();
    },
    onPaste(event: ClipboardEvent<HTMLElement>): void {
      const cell = cellOf(event.target);
      const block = clipboardCells(event.clipboardData.getData('text/plain'));
      if (cell === null || (block.length === 1 && block[0]?.length === 1)) return;
      event.preventDefault();
      const placed = placedBlock(block, lines, cell);
      if (placed.texts.length > 0) dispatch({ kind: 'paste', texts: placed.texts });
      onPasted(placed);
    },
  };
}

function cellOf(target: EventTarget): CellKey | null {
  return target instanceof HTMLElement ? (target.dataset.cell ?? null) : null;
}
