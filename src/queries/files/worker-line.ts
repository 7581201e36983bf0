/** The line to the real Worker. Its file is a chunk of its own, without React and without queries. */

import type { FromWorker } from './file-tasks.ts';
import type { OpenLine } from './files-client.ts';

export const openWorkerLine: OpenLine = (receive, stopped) => {
  const worker = new Worker(new URL('./files.worker.ts', import.meta.url), { type: 'module', name: 'files' });
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => receive(data));
  worker.addEventListener('messageerror', () => stopped('an answer could not be read'));
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    stopped(event.message || 'it could not be started');
  });
  return { send: (message) => worker.postMessage(message), close: () => worker.terminate() };
};
