/**
 * What keys and the clipboard do in the grid. Cells carry their key in `data-cell`; Tab is the browser's own.
 *
 * Enter and the arrows go down and up, Escape brings a cell back to what it was when the focus came, Control and Z takes
 * back the last step, Control and Enter saves.
 */
import type { ClipboardEvent, Dispatch, KeyboardEvent, RefObject } from 'react';
import { cellBeside, type GridRows } from './grid-moves.ts';
import { clipboardCells, type PastedBlock, placedBlock } from './paste-block.ts';
import {
  type CellKey,
  firstDifference,
  type Typed,
  type TypedAction,
  type TypedHistory,
} from './typed-texts.ts';

interface Given {
  readonly form: RefObject<HTMLElement | null>;
  /** The rows of the grid a cell is in, as shown; `height` is how many a pasted block asks for from that cell on. */
  readonly rowsOf: (cell: CellKey, height: number) => GridRows;
  readonly history: TypedHistory;
  /** What stood in the cell when the focus came to it. */
  readonly before: RefObject<string>;
  readonly dispatch: Dispatch<TypedAction>;
  readonly save: () => void;
  readonly onPasted: (block: PastedBlock) => void;
}

export function focusCell(within: HTMLElement | null, key: CellKey): boolean {
  const cells = within?.querySelectorAll<HTMLElement>('[data-cell]') ?? [];
  const cell = [...cells].find(({ dataset }) => dataset.cell === key);
  cell?.focus();
  return cell !== undefined;
}

export function useGridKeys({ form, rowsOf, history, dispatch, before, save, onPasted }: Given) {
  function goBack(kind: 'undo' | 'redo'): void {
    const other: Typed | undefined = (kind === 'undo' ? history.past : history.future).at(-1);
    if (!other) return;
    dispatch({ kind });
    const cell = firstDifference(history, other);
    if (cell) focusCell(form.current, cell);
  }

  function move(from: CellKey, direction: 'up' | 'down'): void {
    const to = cellBeside(rowsOf(from, 1), from, direction);
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
      else if (hasArrowsOfItsOwn(event.target) && event.key !== 'Escape') return;
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
      const placed = placedBlock(block, rowsOf(cell, block.length), cell);
      if (placed.texts.length > 0) dispatch({ kind: 'paste', texts: placed.texts });
      onPasted(placed);
    },
  };
}

function cellOf(target: EventTarget): CellKey | null {
  return target instanceof HTMLElement ? (target.dataset.cell ?? null) : null;
}

/** A list of choices and a date step through their values by the arrows. */
function hasArrowsOfItsOwn(target: EventTarget): boolean {
  return (
    target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && target.type === 'date')
  );
}
