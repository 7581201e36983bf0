/** What happens in cells, as one object that stays the same: a grid of hundreds of lines is drawn anew only where it changed. */
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { TypedAction } from '../../ui/grid/typed-texts.ts';
import type { EntryEvents } from './entry-events.ts';
import { tidyText } from './use-budget-entry.ts';

interface InHand {
  readonly events: EntryEvents;
  /** The cell that has the focus. */
  readonly cell: string | null;
  /** What stood in it when the focus came. */
  readonly before: RefObject<string>;
}

export function useEntryEvents(dispatch: (action: TypedAction) => void): InHand {
  const [cell, setCell] = useState<string | null>(null);
  const before = useRef('');
  const latest = useRef(dispatch);
  useEffect(() => {
    latest.current = dispatch;
  });
  const events = useMemo(
    (): EntryEvents => ({
      onType: (key, text) => latest.current({ kind: 'type', key, text }),
      onPut: (texts) => latest.current({ kind: 'paste', texts }),
      onEnter(key, text) {
        before.current = text;
        setCell(key);
      },
      onLeave(key, text) {
        const tidy = tidyText(key, text);
        if (tidy !== text) latest.current({ kind: 'type', key, text: tidy });
        latest.current({ kind: 'leave' });
        setCell(null);
      },
    }),
    [],
  );
  return { events, cell, before };
}
