/**
 * The walk by keyboard: left and right, Home and End. Keys that belong to what has the focus, a field or a table that scrolls
 * sideways, are left to it.
 */
import { useEffect } from 'react';
import { stepByKey } from './review-steps.ts';

export function useStepKeys(step: number, go: (step: number) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (keepsItsKeys(event.target)) return;
      const next = stepByKey(event.key, step);
      if (next === null) return;
      event.preventDefault();
      if (next !== step) go(next);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [step, go]);
}

function keepsItsKeys(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('input, textarea, select')) return true;
  return target.tabIndex === 0 && target.scrollWidth > target.clientWidth && target.tagName === 'SECTION';
}
