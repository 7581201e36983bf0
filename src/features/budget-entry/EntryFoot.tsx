/** The bar of the form: the cell in hand, how far one is, undo and save. */
import { counted } from '../../domain/figures/house-style.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { type CellWords, EntryBar } from '../../ui/grid/EntryBar.tsx';
import { cellInHand } from './entry-words.ts';
import type { EntryForm } from './use-entry-form.ts';

const HOW =
  'Tab goes on, Enter and the arrows go up and down, Escape brings a cell back. Paste a block from Excel into any cell: approved, virements, actual, profile, forecast, commentary. Amounts are in pounds; 1.2m, 450k and (5,000) are read too.';

export function EntryFoot({ form }: { readonly form: EntryForm }) {
  const { state, said, keys, faults } = form;
  return (
    <EntryBar
      inHand={inHand(form)}
      how={HOW}
      progress={said !== '' ? said : progressInWords(Object.keys(state.changed).length, faults.length)}
      draft={state.draftState}
    >
      <Button
        disabled={state.history.past.length === 0 || state.isSaving}
        onClick={() => keys.goBack('undo')}
      >
        Undo typing
      </Button>
      {state.last && (
        <Button disabled={state.isSaving} onClick={() => void form.undoSave()}>
          Undo save
        </Button>
      )}
      <Button look="primary" type="submit" data-save disabled={state.isSaving}>
        Save as draft
      </Button>
    </EntryBar>
  );
}

/** Of a cell of the grid, or why a cell of a list cannot be read. */
function inHand({ rows, cell, whenBefore, faults }: EntryForm): CellWords | null {
  const ofGrid = cellInHand(rows, cell, whenBefore);
  const fault = faults.find((one) => one.cell === cell);
  return ofGrid ?? (fault ? { name: fault.name, kind: 'fault', sentence: fault.sentence } : null);
}

function progressInWords(changed: number, faults: number): string {
  const parts = [
    changed === 0 ? 'Nothing to save yet' : `${counted(changed, 'change', 'changes')} to save`,
    ...(faults > 0 ? [`${counted(faults, 'cell', 'cells')} cannot be read`] : []),
  ];
  return `${parts.join(', ')}.`;
}
