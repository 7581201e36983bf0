/**
 * Runs what can wait until the first screen is on the glass. Asked for before React has drawn, the next frame is an empty
 * one, and what was to wait competes with the drawing.
 */
import { useEffect } from 'react';

export function AfterFirstPaint({ run }: { readonly run: () => void }) {
  useEffect(() => {
    requestAnimationFrame(() => setTimeout(run, 0));
  }, [run]);
  return null;
}
