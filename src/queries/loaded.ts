/**
 * The three states a page has to draw for anything it reads, and the step from the store's Result to react-query,
 * which knows only values and errors.
 */
import type { UseQueryResult } from '@tanstack/react-query';
import type { Result } from '../lib/result.ts';
import { problemOf, StoreFailure, type StoreProblem } from '../storage/store-problem.ts';

export type Loaded<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly problem: StoreProblem }
  | { readonly kind: 'held'; readonly value: T };

/** What was read before stays on the page when a later read fails. */
export function loadedFrom<T>({ data, error }: Pick<UseQueryResult<T>, 'data' | 'error'>): Loaded<T> {
  if (data !== undefined) return { kind: 'held', value: data };
  return error ? { kind: 'failed', problem: problemOf(error) } : { kind: 'loading' };
}

/** The value, or a StoreFailure thrown for react-query to catch. */
export async function valueOrThrow<T>(pending: Promise<Result<T, StoreProblem>>): Promise<T> {
  const result = await pending;
  if (!result.ok) throw new StoreFailure(result.error);
  return result.value;
}
