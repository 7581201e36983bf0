/**
 * Hands the open store and the query client to the pages below. It opens nothing itself: see main.tsx.
 */
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Store } from '../storage/open-store.ts';
import { StoreContext } from './store-context.ts';

interface StoreProviderProps {
  readonly store: Store;
  readonly client: QueryClient;
  readonly children: ReactNode;
}

export function StoreProvider({ store, client, children }: StoreProviderProps): ReactNode {
  return (
    <StoreContext value={store}>
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    </StoreContext>
  );
}
