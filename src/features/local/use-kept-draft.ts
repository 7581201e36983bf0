/** Keeps what is typed through a reload: written a moment after the last key, and at once when the page is left. */
import { useEffect, useRef } from 'react';
import { usePutDraft } from '../../queries/local/local-writes.ts';

/** none: there is nothing to keep. */
export type DraftState = 'none' | 'writing' | 'kept' | 'failed';

const PAUSE_MS = 250;

/** `stored` is the draft the form began with. */
export function useKeptDraft(
  id: string,
  cells: Readonly<Record<string, string>>,
  stored: Readonly<Record<string, string>>,
): DraftState {
  const { mutate, isError, isPending } = usePutDraft();
  const text = JSON.stringify(cells);
  const kept = useRef(JSON.stringify(stored));
  const write = useRef((): void => {});
  useEffect(() => {
    write.current = () => {
      if (kept.current === text) return;
      kept.current = text;
      mutate({ id, cells: JSON.parse(text), changedAt: new Date().toISOString() });
    };
    const timer = setTimeout(write.current, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [id, text, mutate]);
  useEffect(() => {
    const flush = (): void => write.current();
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, []);
  if (isError) return 'failed';
  if (text === '{}') return 'none';
  return isPending || kept.current !== text ? 'writing' : 'kept';
}
