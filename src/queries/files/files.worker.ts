/** The Worker: everything heavy that is done with files, so that the page never waits. It only joins the line to the desk. */
import { openStore } from '../../storage/open-store.ts';
import type { ToWorker } from './file-tasks.ts';
import { createFilesDesk } from './files-desk.ts';

const desk = createFilesDesk({
  openStore: () => openStore(),
  send: (message) => self.postMessage(message),
});

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => desk.receive(data));
