/** What is typed in the review and not kept yet: one set of texts for the month, so that it is there at every step and after a reload. */
import { useCallback, useState } from 'react';
import type { DraftRow } from '../../storage/schema.ts';
import { type DraftState, type TabDraftGiven, useTabDraft } from '../local/use-tab-draft.ts';

export interface Typing {
  readonly texts: Readonly<Record<string, string>>;
  readonly type: (name: string, text: string) => void;
  /** Forgets the texts whose names begin so, and then writes `then`. */
  readonly clear: (prefix: string, then?: Readonly<Record<string, string>>) => void;
  readonly state: DraftState;
  /** Typed in other tabs and kept nowhere. */
  readonly others: readonly DraftRow[];
}

export function useTyping(drafting: TabDraftGiven): Typing {
  const [texts, setTexts] = useState(drafting.taken?.cells ?? {});
  const { state, others } = useTabDraft(drafting, texts);
  const type = useCallback(
    (name: string, text: string): void =>
      setTexts((now) => {
        const { [name]: _was, ...rest } = now;
        return text === '' ? rest : { ...rest, [name]: text };
      }),
    [],
  );
  const clear = useCallback(
    (prefix: string, then: Readonly<Record<string, string>> = {}): void =>
      setTexts((now) => ({
        ...Object.fromEntries(Object.entries(now).filter(([name]) => !name.startsWith(prefix))),
        ...then,
      })),
    [],
  );
  return { texts, type, clear, state, others };
}
