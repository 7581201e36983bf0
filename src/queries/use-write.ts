/**
 * A write of the store as a mutation. It changes no cached data itself: the bridge refreshes what a write touched. A
 * failure is a StoreFailure whose `problem` has a sentence in storage/store-problem-sentence.ts.
 */
import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import type { Result } from '../lib/result.ts';
import type { Store } from '../storage/open-store.ts';
import type { StoreFailure, StoreProblem } from '../storage/store-problem.ts';
import { valueOrThrow } from './loaded.ts';
import { useStoreDoor } from './store-context.ts';

export type Write<Given, Answer = void> = UseMutationResult<Answer, StoreFailure, Given>;

export function useWrite<Given, Answer>(
  write: (store: Store, given: Given) => Promise<Result<Answer, StoreProblem>>,
): Write<Given, Answer> {
  const door = useStoreDoor();
  return useMutation({ mutationFn: async (given: Given) => valueOrThrow(write(await door(), given)) });
}
