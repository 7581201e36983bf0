/** Holds unsaved work for as long as the page says there is some; null when there is none. */
import { useEffect } from 'react';
import { holdUnsavedWork } from '../../ui/unsaved/unsaved-work.ts';

export function useUnsavedWork(what: string | null): void {
  useEffect(() => (what === null ? undefined : holdUnsavedWork(what)), [what]);
}
