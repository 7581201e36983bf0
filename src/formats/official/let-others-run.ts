/**
 * Gives other work of the thread its turn: a worker that reads without pause would hear "cancel" only when it is done.
 * A message is used and not a timer, because browsers make nested timers wait.
 */
export interface Breather {
  pause(): Promise<void>;
  close(): void;
}

export function createBreather(): Breather {
  const { port1, port2 } = new MessageChannel();
  let resume: () => void = () => undefined;
  port1.onmessage = () => resume();
  return {
    pause: () =>
      new Promise((resolve) => {
        resume = resolve;
        port2.postMessage(null);
      }),
    close() {
      port1.close();
      port2.close();
    },
  };
}
