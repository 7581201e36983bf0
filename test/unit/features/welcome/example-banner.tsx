/** The example's banner over a store of its own, as the frame shows it on the page at `address`. */
import { ExampleBanner } from '../../../../src/features/welcome/ExampleBanner.tsx';
import { addExample } from '../../../../src/storage/example.ts';
import type { Store } from '../../../../src/storage/open-store.ts';
import { NO_LOCAL_FIGURES } from '../../formats/snapshot/no-local-figures.ts';
import { inventedExampleRelease } from '../../storage/invented-records.ts';
import { openedStore, valueIn } from '../../storage/opened-store.ts';
import { drawOnceRead } from '../drawn-over-store.tsx';

/** A store that holds an invented example of the years given, with a group of its own. */
export async function storeWithExample(...years: string[]): Promise<Store> {
  const store = await openedStore();
  const parts = years.map((year) => inventedExampleRelease(`${year}.0`));
  const example = {
    releases: parts.map(({ release }) => release),
    blocks: parts.flatMap(({ blocks }) => blocks),
    summaries: parts.flatMap(({ summary }) => summary ?? []),
    groups: [{ id: 'neighbours', name: 'Neighbours', members: ['E06000001'] }],
    ...NO_LOCAL_FIGURES,
    settings: {},
  };
  valueIn(await addExample(store, example));
  return store;
}

export async function showBanner(store: Store, address = '#/quartiles') {
  window.location.hash = address;
  await drawOnceRead(store, <ExampleBanner />);
}
