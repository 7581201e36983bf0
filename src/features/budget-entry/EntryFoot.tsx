/** The bar of the form: the cell in hand, how far one is, undo and save. */
import { counted } from '../../domain/figures/house-style.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { type CellWords, EntryBar } from '../../ui/grid/EntryBar.tsx';
import { Wide } from '../../ui/grid/Wide.tsx';
import { cellInHand } from './entry-words.ts';
import { nameOfListCell, rowOfCell } from './lists/list-rows.ts';
import type { EntryForm } from './use-entry-form.ts';

const HOW =
  'Tab goes on, Enter and the arrows go up and down, Escape brings a cell back. Paste a block from Excel into any cell: approved, virements, actual, profile, forecast, commentary. Amounts are in pounds; 1.2m, 450k and (5,000) are read too.';

export function EntryFoot({ form }: { readonly form: EntryForm }) {
  const { state, said, keys, faults } = form;
  const canUndo = state.history.past.length > 0 || !state.last;
  return (
    <EntryBar
      inHand={inHand(form)}
      how={HOW}
      progress={said !== '' ? said : progressInWords(state.changes, faults.length)}
      draft={state.draftState}
    >
      {state.isChanged && (
        <Button disabled={state.isSaving} onClick={form.discard}>
          {state.changes > 0 ? (
            <Wide short="Discard" more="what is typed" />
          ) : (
            <Wide short="Leave" more="the correction" />
          )}
        </Button>
      )}
      {canUndo && (
        <Button
          disabled={state.history.past.length === 0 || state.isSaving}
          onClick={() => keys.goBack('undo')}
        >
          <Wide short="Undo" more="typing" />
        </Button>
      )}
      {state.last && (
        <Button disabled={state.isSaving} onClick={() => void form.undoSave()}>
          <Wide short="Undo" more="save" />
        </Button>
      )}
      <Button look="primary" type="submit" data-save disabled={state.isSaving}>
        <Wide short="Save" more="as draft" />
      </Button>
    </EntryBar>
  );
}

/** Of a cell of the grid; of a list why its cell cannot be read, or what of its row does not add up. */
function inHand({ rows, cell, whenBefore, faults, told, state }: EntryForm): CellWords | null {
  const ofGrid = cellInHand(rows, cell, whenBefore);
  if (ofGrid || cell === null) return ofGrid;
  const fault = faults.find((one) => one.cell === cell);
  if (fault) return { name: fault.name, kind: 'fault', sentence: fault.sentence };
  const name = nameOfListCell(cell, state.textOf);
  const asked = told.get(rowOfCell(cell)) ?? [];
  if (name === null || asked.length === 0) return null;
  return { name, kind: 'question', sentence: asked.map(({ sentence }) => sentence).join(' ') };
}

function progressInWords(changed: number, faults: number): string {
  const parts = [
    changed === 0 ? 'Nothing to save yet' : `${counted(changed, 'change', 'changes')} to save`,
    ...(faults > 0 ? [`${counted(faults, 'cell', 'cells')} cannot be read`] : []),
  ];
  return `${parts.join(', ')}.`;
}
