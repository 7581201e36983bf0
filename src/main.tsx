/**
 * The composition root: takes a first look at the store, draws the app from it, and opens the store behind it.
 * The only file that knows every layer; it holds no logic of the product.
 */
import { createRoot } from 'react-dom/client';
import { AfterFirstPaint } from './app/AfterFirstPaint.tsx';
import { App } from './app/App.tsx';
import { StoreProblemScreen } from './app/StoreProblemScreen.tsx';
import { registerServiceWorker } from './app/update/register-service-worker.ts';
import { UpdateNotice } from './app/update/UpdateNotice.tsx';
import { createUpdateWatch } from './app/update/update-watch.ts';
import { firstLookNow } from './first-look-now.ts';
import { assert } from './lib/assert.ts';
import { keepFirstScreen } from './queries/first-screen.ts';
import { createQueryClient } from './queries/query-client.ts';
import { StoreProvider } from './queries/StoreProvider.tsx';
import { createStoreDoor } from './queries/store-door.ts';
import { startFreshLog } from './storage/fresh-log.ts';
import type { StoreProblem } from './storage/store-problem.ts';
import { keepFocus } from './ui/focus/keep-focus.ts';
import './ui/styles/fonts.css';
import './ui/styles/tokens.css';
import './ui/styles/base.css';

async function start(): Promise<void> {
  const element = document.getElementById('root');
  assert(element, 'index.html has no #root');
  const root = createRoot(element);
  const watch = createUpdateWatch();
  const client = createQueryClient();
  const look = await firstLookNow;
  const show = (problem: StoreProblem): void =>
    root.render(
      <>
        <UpdateNotice watch={watch} />
        <StoreProblemScreen problem={problem} />
      </>,
    );
  const notices = { blocked: show, closed: show, failed: show };
  const door = createStoreDoor(client, notices, look?.revision ?? null);
  let isOpening = false;
  // The store is opened once the first screen is on the glass; a page that needs it sooner asks the door itself.
  const openBehind = (): void => {
    if (isOpening) return;
    isOpening = true;
    void door()
      .then(draw, () => undefined)
      .then(() => startFreshLog());
  };
  // One element, so that drawing it again after the store has opened costs nothing where it is still there.
  const app = (
    <StoreProvider door={door} client={client}>
      <UpdateNotice watch={watch} />
      <App />
      <AfterFirstPaint run={openBehind} />
    </StoreProvider>
  );
  const draw = (): void => root.render(app);
  registerServiceWorker(watch);
  keepFocus(document);
  if (look) keepFirstScreen(client, look.screen);
  draw();
}

void start();
