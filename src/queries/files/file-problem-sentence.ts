/** What a file problem says to its reader: what happened, what was not changed, what to do. One switch. */
import { assertNever } from '../../lib/assert.ts';
import { storeProblemSentence } from '../../storage/store-problem-sentence.ts';
import type { FileProblem } from './file-tasks.ts';

export function fileProblemSentence(problem: FileProblem): string {
  switch (problem.kind) {
    case 'store':
      return storeProblemSentence(problem.problem);
    case 'cancelled':
      return 'Stopped. Nothing was added, and nothing already held has changed.';
    case 'refused':
      return problem.sentence;
    case 'stopped':
      return `The part of the dashboard that reads files stopped unexpectedly (${problem.detail}). Nothing was changed. Reload the page and try again, with fewer files at once if they are large.`;
    default:
      return assertNever(problem);
  }
}
