/**
 * What is put into a page before its own scripts run, the same in the dashboard and the floor: when something was
 * painted, and how long the main thread did not answer. Functions here run in the browser and see nothing of this file.
 */

/**
 * `window.paintedWhen(isThere)`: the time, since the navigation began, at which the first frame after `isThere()` became
 * true was painted. `window.whenOnScreen`: the same for the first screen's last position a
 * reader sees without scrolling; `window.whenStarted` for the last of all.
 */
export function watchPaint({ all, onScreen }) {
  window.paintedWhen = (isThere) =>
    new Promise((resolve) => {
      const afterNextFrame = () =>
        requestAnimationFrame(() =>
          scheduler.postTask(() => resolve(performance.now()), { priority: 'user-blocking' }),
        );
      if (isThere()) return afterNextFrame();
      const observer = new MutationObserver(() => {
        if (!isThere()) return;
        observer.disconnect();
        afterNextFrame();
      });
      observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
    });
  const drawn = () => document.querySelectorAll('td svg[role="img"]').length;
  window.whenStarted = window.paintedWhen(() => drawn() >= all);
  window.whenOnScreen = window.paintedWhen(() => drawn() >= onScreen);
}

/** How many positions of a page that stands still a reader sees without scrolling. */
export function positionsOnScreen() {
  return [...document.querySelectorAll('td svg[role="img"]')].filter(
    (band) => band.getBoundingClientRect().top < window.innerHeight,
  ).length;
}

/**
 * `window.stalls.begin()` and `.end()`: the longest the main thread took to answer a 4 ms timer beyond those 4 ms, and
 * the longest time between two frames beyond one frame.
 */
export function watchStalls() {
  let running = false;
  let answer = 0;
  let frame = 0;
  const ping = (before) => {
    const now = performance.now();
    answer = Math.max(answer, now - before - 4);
    if (running) setTimeout(ping, 4, now);
  };
  const draw = (before) => (now) => {
    if (before !== null) frame = Math.max(frame, now - before - 1_000 / 60);
    if (running) requestAnimationFrame(draw(now));
  };
  window.stalls = {
    begin() {
      running = true;
      answer = 0;
      frame = 0;
      setTimeout(ping, 4, performance.now());
      requestAnimationFrame(draw(null));
    },
    end() {
      running = false;
      return { answer, frame };
    },
  };
}
