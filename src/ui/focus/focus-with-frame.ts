/**
 * Puts the focus with the next frame, when the page is laid out anyway: at once, the browser would lay it out for the
 * focus alone, in the midst of other work. Gives the way to let it be.
 */
export function focusWithFrame(find: () => HTMLElement | null): () => void {
  const frame = requestAnimationFrame(() => find()?.focus());
  return () => cancelAnimationFrame(frame);
}
