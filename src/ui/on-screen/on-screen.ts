/**
 * Knows which of the elements it watches a reader has before the eyes, so that those can be drawn first. It decides
 * nothing about what is drawn, and where the browser cannot tell, everything counts as seen.
 */

export interface OnScreen {
  /** Watches an element until the function returned is called. */
  readonly watch: (element: Element) => () => void;
  /** False only where the element is known to be off the screen. */
  readonly sees: (element: Element | null) => boolean;
}

export function createOnScreen(): OnScreen {
  const unseen = new WeakSet<Element>();
  if (typeof IntersectionObserver === 'undefined') return { watch: () => () => undefined, sees: () => true };
  const observer = new IntersectionObserver((changes) => {
    for (const { target, isIntersecting } of changes) {
      if (isIntersecting) unseen.delete(target);
      else unseen.add(target);
    }
  });
  return {
    watch: (element) => {
      observer.observe(element);
      return () => observer.unobserve(element);
    },
    sees: (element) => element === null || !unseen.has(element),
  };
}
