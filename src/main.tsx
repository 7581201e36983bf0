/**
 * The composition root: opens the store, reads what the first screen needs, and draws the app over it.
 * The only file that knows every layer; it holds no logic of the product.
 */
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { StoreProblemScreen } from './app/StoreProblemScreen.tsx';
import { registerServiceWorker } from './app/update/register-service-worker.ts';
import { UpdateNotice } from './app/update/UpdateNotice.tsx';
import { createUpdateWatch } from './app/update/update-watch.ts';
import { assert } from './lib/assert.ts';
import { bridgeStoreToQueries } from './queries/bridge.ts';
import { loadFirstScreen } from './queries/first-screen.ts';
import { createQueryClient } from './queries/query-client.ts';
import { StoreProvider } from './queries/StoreProvider.tsx';
import { openStore } from './storage/open-store.ts';
import type { StoreProblem } from './storage/store-problem.ts';
import './ui/styles/fonts.css';
import './ui/styles/tokens.css';
import './ui/styles/base.css';

async function start(): Promise<void> {
  const element = document.getElementById('root');
  assert(element, 'index.html has no #root');
  const root = createRoot(element);
  const watch = createUpdateWatch();
  const show = (problem: StoreProblem): void =>
    root.render(
      <>
        <UpdateNotice watch={watch} />
        <StoreProblemScreen problem={problem} />
      </>,
    );
  registerServiceWorker(watch);
  const opened = await openStore({ blocked: show, closed: show });
  if (!opened.ok) return show(opened.error);
  const client = createQueryClient();
  bridgeStoreToQueries(opened.value, client);
  const loaded = await loadFirstScreen(opened.value, client);
  if (!loaded.ok) return show(loaded.error);
  root.render(
    <StoreProvider store={opened.value} client={client}>
      <UpdateNotice watch={watch} />
      <App />
    </StoreProvider>,
  );
}

void start();
