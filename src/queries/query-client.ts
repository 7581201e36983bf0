/**
 * The one query client: everything is on this computer, so nothing waits for a network, goes stale by the clock or is
 * tried again. Records change only when the bridge says so.
 */
import { QueryClient } from '@tanstack/react-query';
import type { TableName } from '../storage/schema.ts';
import type { StoreFailure } from '../storage/store-problem.ts';

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: StoreFailure;
    queryMeta: {
      /** The tables the query reads: a write to any of them refreshes it. */
      readonly tables: readonly TableName[];
    };
  }
}

/** `structuralSharing: false`: comparing columns cell by cell would cost more than drawing them. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        structuralSharing: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { networkMode: 'always', retry: false, gcTime: 0 },
    },
  });
}
