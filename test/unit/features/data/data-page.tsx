/** The data page over a store of its own, with the desk beside it in place of the Worker. */
import { configure, render } from '@testing-library/react';
import { DataPage } from '../../../../src/features/data/DataPage.tsx';
import { bridgeStoreToQueries } from '../../../../src/queries/bridge.ts';
import { FilesContext } from '../../../../src/queries/files/use-files.ts';
import { loadFirstScreen } from '../../../../src/queries/first-screen.ts';
import { HeldProvider } from '../../../../src/queries/held/HeldProvider.tsx';
import { createQueryClient } from '../../../../src/queries/query-client.ts';
import { StoreProvider } from '../../../../src/queries/StoreProvider.tsx';
import type { Store } from '../../../../src/storage/open-store.ts';
import { filesBeside } from '../../queries/files/beside-the-page.ts';
import { openedStore, valueIn } from '../../storage/opened-store.ts';

/** Reading, storing and drawing again take their time on a busy machine; nothing here measures it. */
configure({ asyncUtilTimeout: 15_000 });

export async function showDataPage(store?: Store) {
  const own = store ?? (await openedStore());
  const client = createQueryClient();
  bridgeStoreToQueries(own, client);
  valueIn(await loadFirstScreen(own, client));
  render(
    <StoreProvider door={() => Promise.resolve(own)} client={client}>
      <FilesContext value={filesBeside(own)}>
        <HeldProvider waiting={null} onProblem={() => null}>
          <DataPage />
        </HeldProvider>
      </FilesContext>
    </StoreProvider>,
  );
  return own;
}
