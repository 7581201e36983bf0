/** What the store refused, as the page hears it. */
import { failed, type Result } from '../../lib/result.ts';
import type { StoreProblem } from '../../storage/store-problem.ts';
import type { FileProblem } from './file-tasks.ts';

export async function ofStore<T>(pending: Promise<Result<T, StoreProblem>>): Promise<Result<T, FileProblem>> {
  const result = await pending;
  return result.ok ? result : failed({ kind: 'store', problem: result.error });
}
