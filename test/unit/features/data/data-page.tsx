/** The data page over a store of its own, with the desk beside it in place of the Worker. */
import { DataPage } from '../../../../src/features/data/DataPage.tsx';
import { FilesContext } from '../../../../src/queries/files/use-files.ts';
import type { Store } from '../../../../src/storage/open-store.ts';
import { filesBeside } from '../../queries/files/beside-the-page.ts';
import { openedStore } from '../../storage/opened-store.ts';
import { drawOnceRead } from '../drawn-over-store.tsx';

export async function showDataPage(store?: Store) {
  const own = store ?? (await openedStore());
  await drawOnceRead(
    own,
    <FilesContext value={filesBeside(own)}>
      <DataPage />
    </FilesContext>,
  );
  return own;
}
