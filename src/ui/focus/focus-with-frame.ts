/**
 * Puts the focus with the next frame, when the page is laid out anyway: at once, the browser would lay it out for the
 * focus alone, in the midst of other work. A reader who presses a key or points before then is where they want to be,
 * and is let be. To be called while the change is made (in a layout effect), so that nothing they do is missed.
 *
 * Gives the way to let it be.
 */
export function focusWithFrame(find: () => HTMLElement | null): () => void {
  const ended = new AbortController();
  const letBe = (): void => {
    ended.abort();
    cancelAnimationFrame(frame);
  };
  const frame = requestAnimationFrame(() => {
    ended.abort();
    find()?.focus();
  });
  for (const act of ['keydown', 'pointerdown'])
    document.addEventListener(act, letBe, { capture: true, signal: ended.signal });
  return letBe;
}
