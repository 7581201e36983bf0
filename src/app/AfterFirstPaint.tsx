/**
 * Runs what can wait until the first screen is on the glass and the page has nothing left to draw. Asked for before React
 * has drawn, the next frame is an empty one, and what was to wait competes with the drawing.
 */
import { useEffect } from 'react';

/** In ms: however busy the page is, the store is opened by then. */
const AT_LATEST = 1_000;

export function AfterFirstPaint({ run }: { readonly run: () => void }) {
  useEffect(() => {
    requestAnimationFrame(() => setTimeout(() => whenNothingIsDrawn(run), 0));
  }, [run]);
  return null;
}

function whenNothingIsDrawn(run: () => void): void {
  // Safari has no requestIdleCallback.
  if ('requestIdleCallback' in window) window.requestIdleCallback(run, { timeout: AT_LATEST });
  else run();
}
