import { afterEach, describe, expect, it, vi } from 'vitest';
import { createOnScreen } from '../../../../src/ui/on-screen/on-screen.ts';

/** What an observer of the browser does here: nothing until `tell` says what came into view or left it. */
function drawnObserver() {
  const watched = new Set<object>();
  let told: (changes: { target: object; isIntersecting: boolean }[]) => void = () => undefined;
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: typeof told) {
        told = callback;
      }
      observe = (element: object) => watched.add(element);
      unobserve = (element: object) => watched.delete(element);
    },
  );
  return {
    watched,
    tell: (target: object, isIntersecting: boolean) => told([{ target, isIntersecting }]),
  };
}

/** Only its identity is used. */
const row = {} as unknown as Element;

describe('what is on the screen', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('counts everything as seen where the browser cannot tell', () => {
    expect(createOnScreen().sees(row)).toBe(true);
  });

  it('counts an element as seen until it is known to be off the screen', () => {
    drawnObserver();
    const onScreen = createOnScreen();
    expect(onScreen.sees(null)).toBe(true);
    onScreen.watch(row);
    expect(onScreen.sees(row)).toBe(true);
  });

  it('follows an element out of the window and back', () => {
    const observer = drawnObserver();
    const onScreen = createOnScreen();
    onScreen.watch(row);
    observer.tell(row, false);
    expect(onScreen.sees(row)).toBe(false);
    observer.tell(row, true);
    expect(onScreen.sees(row)).toBe(true);
  });

  it('stops watching when told so', () => {
    const observer = drawnObserver();
    const stop = createOnScreen().watch(row);
    expect(observer.watched.has(row)).toBe(true);
    stop();
    expect(observer.watched.has(row)).toBe(false);
  });
});
