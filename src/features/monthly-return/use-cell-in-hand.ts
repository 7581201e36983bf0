/** What happens in cells, as one object that stays the same, so that a long grid is drawn anew only where it changed. */
import { type RefObject, useMemo, useRef, useState } from 'react';
import type { CellKey, TypedAction } from '../../ui/grid/typed-texts.ts';
import type { CellEvents } from './ReturnLine.tsx';

interface InHand {
  readonly events: CellEvents;
  /** The cell that has the focus. */
  readonly cell: CellKey | null;
  /** What stood in it when the focus came. */
  readonly before: RefObject<string>;
}

/** `say` takes back what the bar said of the last attempt; it and `dispatch` must stay the same. */
export function useCellInHand(dispatch: (action: TypedAction) => void, say: (text: string) => void): InHand {
  const [cell, setCell] = useState<CellKey | null>(null);
  const before = useRef('');
  const events = useMemo(
    (): CellEvents => ({
      onType(key, text) {
        say('');
        dispatch({ kind: 'type', key, text });
      },
      onTick: (figures) => dispatch({ kind: 'confirm', figures }),
      onEnter(key, text) {
        before.current = text;
        setCell(key);
      },
      onLeave() {
        dispatch({ kind: 'leave' });
        setCell(null);
      },
    }),
    [dispatch, say],
  );
  return { events, cell, before };
}
