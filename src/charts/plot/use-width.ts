/**
 * The width a drawing has on the page, so that it can be laid out in real pixels and its words stay readable. On paper
 * the width is that of A4 between its margins, whatever the screen had.
 */
import { useCallback, useState } from 'react';
import { usePrinting } from '../frame/use-printing.ts';

/** Where nothing can be measured. */
const UNMEASURED = 640;
/** A4 between its margins, in CSS pixels. */
const PAPER = 700;

export interface MeasuredWidth {
  readonly width: number;
  readonly measure: (holder: HTMLElement | null) => (() => void) | undefined;
}

/** `paper`: how wide it is printed, in CSS pixels, where it does not have the whole sheet. */
export function useWidth(paper = PAPER): MeasuredWidth {
  const printing = usePrinting();
  const [width, setWidth] = useState(UNMEASURED);
  const measure = useCallback((holder: HTMLElement | null) => {
    if (!holder) return;
    const read = (): void => setWidth(Math.round(holder.clientWidth) || UNMEASURED);
    read();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(read);
    observer.observe(holder);
    return () => observer.disconnect();
  }, []);
  return { width: printing ? paper : width, measure };
}
