/** The wish to save: what the bar says of it, and the list of what is to be looked at first, which takes the focus. */
import { type RefObject, useRef, useState } from 'react';
import { useOnceDrawn } from '../../ui/focus/use-once-drawn.ts';
import type { SaveAnswer } from './use-month-return.ts';

interface Saving {
  readonly save: () => void;
  readonly said: string;
  readonly say: (text: string) => void;
  readonly isLooking: boolean;
  readonly lookAt: RefObject<HTMLElement | null>;
  /** What was changed since it was typed over. */
  readonly changedSince: RefObject<HTMLElement | null>;
}

export function useSaving(attempt: () => Promise<SaveAnswer>): Saving {
  const lookAt = useRef<HTMLElement>(null);
  const changedSince = useRef<HTMLElement>(null);
  const [said, say] = useState('');
  const [isLooking, setLooking] = useState(false);
  const onceDrawn = useOnceDrawn();
  async function save(): Promise<void> {
    say('');
    const answer = await attempt();
    setLooking(answer === 'look');
    if (answer === 'look') onceDrawn(() => lookAt.current?.focus());
    if (answer === 'changed') {
      say('Not saved: figures were changed since you typed.');
      onceDrawn(() => changedSince.current?.focus());
    }
    if (answer === 'nothing') say('There is nothing to save: no cell says anything new.');
  }
  return { save: () => void save(), said, say, isLooking, lookAt, changedSince };
}
