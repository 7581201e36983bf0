import { describe, expect, it } from 'vitest';
import { ok } from '../../../../src/lib/result.ts';
import type { FromWorker, ToWorker } from '../../../../src/queries/files/file-tasks.ts';
import { createFilesClient, type OpenLine } from '../../../../src/queries/files/files-client.ts';

/** A line whose other end is the test itself. */
function openedByHand() {
  const sent: ToWorker[] = [];
  const ends: { receive: (message: FromWorker) => void; stopped: (detail: string) => void }[] = [];
  const openLine: OpenLine = (receive, stopped) => {
    ends.push({ receive, stopped });
    return { send: (message) => sent.push(message), close: () => {} };
  };
  return { client: createFilesClient(openLine), sent, ends };
}

describe('the line to the Worker', () => {
  it('is opened with the first question and not before', () => {
    const { client, ends } = openedByHand();
    expect(ends).toHaveLength(0);
    void client.ask('forget', { batch: 1 });
    void client.ask('forget', { batch: 2 });
    expect(ends).toHaveLength(1);
  });

  it('gives each question its own answer, in whatever order they come', async () => {
    const { client, ends } = openedByHand();
    const first = client.ask('forget', { batch: 1 });
    const second = client.ask('remove-release', { release: '2018-19.1' });
    ends[0]?.receive({ kind: 'answer', id: 2, result: ok({ undo: 7 }) });
    ends[0]?.receive({ kind: 'answer', id: 1, result: ok('done') });
    expect(await Promise.all([first, second])).toEqual([ok('done'), ok({ undo: 7 })]);
  });

  it('answers every waiting question when the Worker stops, and starts another for the next', async () => {
    const { client, ends } = openedByHand();
    const waiting = client.ask('clear', null);
    ends[0]?.stopped('out of memory');
    expect(await waiting).toEqual({ ok: false, error: { kind: 'stopped', detail: 'out of memory' } });
    void client.ask('clear', null);
    expect(ends).toHaveLength(2);
  });

  it('passes a cancel on once, for the question it belongs to', () => {
    const { client, sent } = openedByHand();
    const cancel = new AbortController();
    void client.ask('clear', null, { signal: cancel.signal });
    cancel.abort();
    cancel.abort();
    expect(sent.map(({ kind, id }) => [kind, id])).toEqual([
      ['task', 1],
      ['cancel', 1],
    ]);
  });
});
