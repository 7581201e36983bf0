/**
 * The files session with its desk beside it in place of a Worker, over a store of its own. Messages are cloned as they
 * would be on their way to a Worker, so that what cannot travel fails here too.
 */

import { ok } from '../../../../src/lib/result.ts';
import type { ToWorker } from '../../../../src/queries/files/file-tasks.ts';
import { createFilesClient } from '../../../../src/queries/files/files-client.ts';
import { createFilesDesk } from '../../../../src/queries/files/files-desk.ts';
import { createFilesSession } from '../../../../src/queries/files/files-session.ts';
import type { Store } from '../../../../src/storage/open-store.ts';

/** Node's clone of a File loses its name, which a browser's does not. */
const sent = (message: ToWorker): ToWorker =>
  message.kind === 'task' && message.task.kind === 'read' ? message : structuredClone(message);

export function filesBeside(store: Store) {
  const client = createFilesClient((receive) => {
    const desk = createFilesDesk({
      openStore: () => Promise.resolve(ok(store)),
      send: (message) => queueMicrotask(() => receive(structuredClone(message))),
    });
    return { send: (message) => desk.receive(sent(message)), close: () => {} };
  });
  return createFilesSession(client);
}

export function csvFile(name: string, text: string): File {
  return new File([text], name, { type: 'text/csv' });
}

const HEADER =
  'Geographical Code,Geographical Description,Geographical Level,ONS Area Code,ASCOF Measure Code,Disaggregation Level,Measure Type,Measure Value,Measure Group,Measure Group Description';

/**
 * An official file of 2015-16 to 2018-19: each line is a council, a measure, a breakdown, a measure type and a value.
 * Example: `Sefton 1E Total Outcome 2.1`. Councils: Sefton, Wirral, Leeds.
 */
export function officialText(lines: string): string {
  const rows = lines
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', code = '', breakdown = '', type = '', value = ''] = line.trim().split(/\s+/);
      return `1,${name},Council,${CODES[name]},${code},${breakdown},${type},${value},${code},Words`;
    });
  return `${[HEADER, ...rows].join('\r\n')}\r\n`;
}

const CODES: Readonly<Record<string, string>> = {
  Sefton: 'E08000014',
  Wirral: 'E08000015',
  Leeds: 'E08000035',
};
