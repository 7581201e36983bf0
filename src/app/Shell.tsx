/** The frame around every page: name, navigation, the page itself, and where the figures come from. */
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { readerView, sharedSearch } from '../domain/standpoint/reader-view.ts';
import { useHeld } from '../queries/held/held-context.ts';
import { formatAddress } from '../ui/address/address.ts';
import { useAddress } from '../ui/address/use-address.ts';
import styles from './shell.module.css';

/** Comes only once the example is held: nobody else pays for it. It stays when that is cleared, to offer it back. */
const ExampleBanner = lazy(async () => ({
  default: (await import('../features/welcome/ExampleBanner.tsx')).ExampleBanner,
}));

interface Place {
  readonly path: string;
  readonly name: string;
  /** Other pages that belong to it. */
  readonly holds: (path: string) => boolean;
}

const isLocal = (path: string): boolean => path.startsWith('/measures/local/');

const PLACES: readonly Place[] = [
  { path: '/', name: 'Briefing', holds: () => false },
  {
    path: '/quartiles',
    name: 'Quartiles',
    holds: (path) => path.startsWith('/measures/') && !isLocal(path),
  },
  { path: '/home-care', name: 'Home care', holds: () => false },
  { path: '/reablement', name: 'Reablement', holds: () => false },
  { path: '/budget', name: 'Budget', holds: (path) => path.startsWith('/budget/') },
  {
    path: '/indicators',
    name: 'Indicators',
    holds: (path) => path.startsWith('/indicators/') || isLocal(path),
  },
  { path: '/data', name: 'Data', holds: (path) => path.startsWith('/data/') },
];

export function Shell({ children }: { readonly children: ReactNode }) {
  const { path, search } = useAddress();
  const held = useHeld();
  const { name } = readerView(search, held);
  const example = held.settings.example === true;
  const [exampleSeen, setExampleSeen] = useState(example);
  if (example && !exampleSeen) setExampleSeen(true);
  return (
    <>
      <button type="button" className={styles.skip} onClick={() => document.getElementById('main')?.focus()}>
        Skip to the page
      </button>
      <header className={styles.header}>
        <a className={styles.name} href={formatAddress('/', sharedSearch(search))}>
          <strong>{name}</strong> adult social care
        </a>
        <nav className={styles.nav} aria-label="Pages">
          <ul>
            {PLACES.map((place) => (
              <li key={place.path}>
                <a
                  href={formatAddress(place.path, sharedSearch(search))}
                  aria-current={path === place.path || place.holds(path) ? 'page' : undefined}
                >
                  {place.name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      {exampleSeen && (
        <Suspense fallback={null}>
          <ExampleBanner />
        </Suspense>
      )}
      <main id="main" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <footer className={styles.footer}>
        <p>
          Published figures: measures from the Adult Social Care Outcomes Framework (NHS England, formerly NHS
          Digital; Department of Health and Social Care). Contains public sector information licensed under
          the Open Government Licence v3.0. Everything is kept and worked out on this computer; nothing is
          sent anywhere.
        </p>
      </footer>
    </>
  );
}
