/**
 * Hands the way to the store and the query client to the pages below. It opens nothing itself: see main.tsx.
 */
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { StoreContext } from './store-context.ts';
import type { StoreDoor } from './store-door.ts';

interface StoreProviderProps {
  readonly door: StoreDoor;
  readonly client: QueryClient;
  readonly children: ReactNode;
}

export function StoreProvider({ door, client, children }: StoreProviderProps): ReactNode {
  return (
    <StoreContext value={door}>
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    </StoreContext>
  );
}
