/**
 * A value as it was until what depends on its newest state has been painted: for the parts of a page nobody is looking
 * at. `useDeferredValue` does not wait for the painting: a quick machine draws both in one frame, late.
 */
import { startTransition, useEffect, useState } from 'react';

/** At the latest, where no frame is drawn at all: in a tab behind another. */
const NO_FRAME = 250;

/** Null until the first value has been painted; then each later one in the frame after, without holding up the reader. */
export function useFrameLater<T>(value: T): T | null {
  const [late, setLate] = useState<{ readonly value: T } | null>(null);
  useEffect(() => {
    if (late?.value === value) return;
    return afterNextFrame(() => startTransition(() => setLate({ value })));
  }, [late, value]);
  return late === null ? null : late.value;
}

function afterNextFrame(run: () => void): () => void {
  let timer = setTimeout(run, NO_FRAME);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(run, 0);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
