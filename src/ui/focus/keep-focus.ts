/**
 * Keeps a keyboard reader's place: when what has the focus is taken away, the focus goes to the nearest thing left
 * beside it; when it is switched off for a moment, it comes back. Browsers leave it on nothing.
 *
 * Must not take the focus from anything, nor give it to a reader who put it nowhere. A page that knows a better place
 * puts the focus there itself, at once.
 */
const STOPS = 'a[href], button, input, select, textarea, summary';

/** Begins to watch; the answer ends it. */
export function keepFocus(page: Document): () => void {
  /** What had the focus last, and all that was around it; empty when the reader left it. */
  let last: readonly Element[] = [];
  const isNowhere = (): boolean => page.activeElement === null || page.activeElement === page.body;
  const soon = (act: () => void) => (): void => void setTimeout(() => isNowhere() && act(), 0);

  const remember = (): void => {
    last = page.activeElement ? withAncestors(page.activeElement) : [];
  };
  const mend = soon(() => {
    const [had, ...around] = last;
    if (had && !takesFocus(had) && !had.isConnected) around.some((element) => takeInside(element));
  });
  const forget = soon(() => {
    const [had] = last;
    if (had?.isConnected && !had.matches(':disabled')) last = [];
  });

  const observer = new MutationObserver(mend);
  observer.observe(page, { childList: true, subtree: true, attributeFilter: ['disabled'] });
  page.addEventListener('focusin', remember);
  page.addEventListener('focusout', forget);
  return () => {
    observer.disconnect();
    page.removeEventListener('focusin', remember);
    page.removeEventListener('focusout', forget);
  };
}

function withAncestors(element: Element): Element[] {
  return element.parentElement ? [element, ...withAncestors(element.parentElement)] : [element];
}

/** The page itself where nothing nearer is left, else the first stop inside that can be reached. */
function takeInside(element: Element): boolean {
  if (!element.isConnected) return false;
  const main = element.querySelector('main');
  return main ? takesFocus(main) : [...element.querySelectorAll(STOPS)].some(takesFocus);
}

function takesFocus(element: Element): boolean {
  if (!(element instanceof HTMLElement)) return false;
  element.focus({ preventScroll: true });
  return element.ownerDocument.activeElement === element;
}
