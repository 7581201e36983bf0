/**
 * What a snapshot problem says to its reader: what happened, what was not changed, what to do. One switch.
 */
import { counted, formatNumber } from '../../domain/figures/house-style.ts';
import { assertNever } from '../../lib/assert.ts';
import { LARGEST_SNAPSHOT_BYTES } from './snapshot-envelope.ts';
import type { SnapshotProblem } from './snapshot-problem.ts';

const KEPT = 'Nothing was changed.';
const ASK_AGAIN = 'Ask for the snapshot again, or save it again from the dashboard it came from.';

export function snapshotProblemSentence(problem: SnapshotProblem): string {
  switch (problem.kind) {
    case 'too-large':
      return `This file has ${megabytes(problem.bytes)}; a snapshot never has more than ${megabytes(LARGEST_SNAPSHOT_BYTES)}, so it was not opened. ${KEPT} Choose a file that was saved with “Save snapshot”.`;
    case 'empty':
      return `This file is empty. ${KEPT} ${ASK_AGAIN}`;
    case 'not-text':
      return `This file is damaged: it holds bytes that are no text. ${KEPT} ${ASK_AGAIN}`;
    case 'not-json':
      return `This file is damaged: ${whereItStops(problem)}. ${KEPT} ${ASK_AGAIN}`;
    case 'not-a-snapshot':
      return `This file was made by another program: it is not a snapshot of this dashboard. ${KEPT} Choose a file that was saved with “Save snapshot”.`;
    case 'newer-version':
      return `This snapshot was made by a newer version of this dashboard (format ${problem.version}). ${KEPT} Reload the page, with a connection, to get the newer version, then open it again.`;
    case 'changed':
      return `This snapshot was changed after it was saved: its content does not fit its checksum. ${KEPT} ${ASK_AGAIN}`;
    case 'unsafe':
      return `This file holds a name that no snapshot has, “${problem.key}” in ${problem.where}, and may be meant to do harm. ${KEPT} Do not use it; ask the sender where it came from.`;
    case 'too-deep':
      return `This file is nested deeper than any snapshot is. ${KEPT} Choose a file that was saved with “Save snapshot”.`;
    case 'invalid':
      return `${invalid(problem.issues, problem.more)} ${KEPT} ${ASK_AGAIN}`;
    default:
      return assertNever(problem);
  }
}

function whereItStops({ line, character, cutShort }: Extract<SnapshotProblem, { kind: 'not-json' }>): string {
  const place = `line ${formatNumber(line, 0)}, character ${formatNumber(character, 0)}`;
  return cutShort ? `it was cut short at ${place}` : `it stops making sense at ${place}`;
}

function invalid(issues: readonly string[], more: boolean): string {
  const first = issues[0] ?? 'its content is not what it should be';
  const others = issues.length - 1;
  const rest = more ? ' and many more' : ` and ${counted(others, 'more', 'more')}`;
  return `This snapshot is not as it should be: ${first}${others > 0 || more ? rest : ''}.`;
}

function megabytes(bytes: number): string {
  return `${formatNumber(Math.max(1, bytes / 1_000_000), 0)} MB`;
}
