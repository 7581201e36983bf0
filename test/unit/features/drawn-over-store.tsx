/** A page drawn over a store, with the providers the shell gives it. */
import { type RenderResult, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { bridgeStoreToQueries } from '../../../src/queries/bridge.ts';
import { loadFirstScreen } from '../../../src/queries/first-screen.ts';
import { HeldProvider } from '../../../src/queries/held/HeldProvider.tsx';
import { createQueryClient } from '../../../src/queries/query-client.ts';
import { StoreProvider } from '../../../src/queries/StoreProvider.tsx';
import type { Store } from '../../../src/storage/open-store.ts';
import { valueIn } from '../storage/opened-store.ts';

/** Before anything was read: what the page shows while it waits comes first. */
export function drawOverStore(store: Store, page: ReactNode, client = createQueryClient()): RenderResult {
  bridgeStoreToQueries(store, client);
  return render(
    <StoreProvider door={() => Promise.resolve(store)} client={client}>
      <HeldProvider waiting={null} onProblem={() => null}>
        {page}
      </HeldProvider>
    </StoreProvider>,
  );
}

/** With what is held already read, as after the start of the app. */
export async function drawOnceRead(store: Store, page: ReactNode): Promise<RenderResult> {
  const client = createQueryClient();
  valueIn(await loadFirstScreen(store, client));
  return drawOverStore(store, page, client);
}
